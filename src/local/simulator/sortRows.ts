import { type Content, resultOf, rowAt, rowForWrite } from "./book.ts";
import { formulaText, type RangeRef, sheetOf } from "./rangeAccess.ts";
import { onSheet } from "./run.ts";
import { checkProtection } from "./writeChecks.ts";

/** A column of the sheet (1-based) to sort by. */
export interface SortKey {
  readonly column: number;
  readonly ascending: boolean;
}

/** Sorts the rows of a range with their formats, notes and validations; blanks go last either way. */
export function sortRows(ref: RangeRef, keys: readonly SortKey[]): void {
  const { run, sheetId, area } = ref;
  const sheet = sheetOf(ref);
  const { row, rows, column, columns } = area;
  const lines = Array.from({ length: rows }, (_, index) => {
    const line = rowAt(sheet, row + index);
    const part = <T>(list: readonly T[] | undefined) =>
      Array.from({ length: columns }, (__, at) => list?.[column - 1 + at]);
    return {
      keys: keys.map((key) => resultOf(line?.contents[key.column - 1])),
      contents: part(line?.contents),
      styles: part(line?.styles),
      notes: part(line?.notes),
      rules: part(line?.rules),
    };
  });
  if (lines.some(({ contents }) => contents.some((content) => formulaText(content) !== ""))) {
    throw run.error("Range.sort over formulas is not simulated");
  }
  checkProtection(run, run.view(), sheet, area);
  const sorted = [...lines].sort((a, b) => compareLines(a.keys, b.keys, keys));
  run.change(
    rows * columns,
    onSheet(sheetId, (target) => {
      sorted.forEach((line, index) => {
        const own = rowForWrite(target, row + index);
        for (let at = 0; at < columns; at += 1) {
          own.contents[column - 1 + at] = line.contents[at];
          own.styles[column - 1 + at] = line.styles[at];
          own.notes[column - 1 + at] = line.notes[at];
          own.rules[column - 1 + at] = line.rules[at];
        }
      });
    }),
  );
}

type Value = Exclude<Content, object>;

function compareLines(a: readonly Value[], b: readonly Value[], keys: readonly SortKey[]): number {
  for (const [index, { ascending }] of keys.entries()) {
    const [left, right] = [a[index] ?? null, b[index] ?? null];
    if (left === right) continue;
    if (left === null) return 1;
    if (right === null) return -1;
    const order = compareValues(left, right);
    if (order !== 0) return ascending ? order : -order;
  }
  return 0;
}

const KINDS = ["number", "string", "boolean"];

/** Numbers before text before booleans; text by the alphabet, case apart. */
function compareValues(a: string | number | boolean, b: string | number | boolean): number {
  const kinds = KINDS.indexOf(typeof a) - KINDS.indexOf(typeof b);
  if (kinds !== 0) return kinds;
  return typeof a === "string" ? a.localeCompare(String(b), "vi") : Number(a) - Number(b);
}
