import type { Area } from "../simulator/area.ts";
import type { SheetData } from "../simulator/book.ts";
import type { CellRule } from "../simulator/cellRule.ts";

/** Each validation of a sheet with the rectangles of cells that carry it, in reading order. */
export function ruleAreas(sheet: SheetData): { readonly rule: CellRule; readonly areas: readonly Area[] }[] {
  const keys = new Map<CellRule, string>();
  const found = new Map<string, { rule: CellRule; areas: Area[] }>();
  const open = new Map<string, { key: string; area: Area }>();
  for (let row = 1; row <= sheet.rows.length + 1; row += 1) {
    const runs = runsOfRow(sheet.rows[row - 1]?.rules ?? [], row, keys);
    for (const [place, { key, area }] of [...open]) {
      if (runs.get(place)?.key === key) continue;
      open.delete(place);
      found.get(key)?.areas.push(area);
    }
    for (const [place, { key, rule, area }] of runs) {
      const above = open.get(place)?.area;
      open.set(place, { key, area: above ? { ...above, rows: above.rows + 1 } : area });
      if (!found.has(key)) found.set(key, { rule, areas: [] });
    }
  }
  return [...found.values()];
}

interface RuleRun {
  readonly key: string;
  readonly rule: CellRule;
  readonly area: Area;
}

/** Neighbours in a row with the same rule, by "column+width". */
function runsOfRow(
  rules: readonly (CellRule | undefined)[],
  row: number,
  keys: Map<CellRule, string>,
): Map<string, RuleRun> {
  const runs = new Map<string, RuleRun>();
  let start = 0;
  for (let at = 0; at <= rules.length; at += 1) {
    const rule = rules[start];
    if (at < rules.length && rule && keyOf(rule, keys) === keyOf(rules[at], keys)) continue;
    if (rule) {
      const area = { row, column: start + 1, rows: 1, columns: at - start };
      runs.set(`${start}+${at - start}`, { key: keyOf(rule, keys), rule, area });
    }
    start = at;
  }
  return runs;
}

function keyOf(rule: CellRule | undefined, keys: Map<CellRule, string>): string {
  if (!rule) return "";
  const known = keys.get(rule);
  if (known !== undefined) return known;
  const key = JSON.stringify(rule);
  keys.set(rule, key);
  return key;
}
