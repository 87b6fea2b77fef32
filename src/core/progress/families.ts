import type { CellWrite } from "../commands/plan.ts";
import type { Table, TableRow } from "../register/column.ts";
import { parentOf } from "../register/identity.ts";
import type { Directive } from "../register/registerColumns.ts";
import { keyOfLabel, STATES } from "../register/states.ts";

type Row = TableRow<Directive>;

/** How many agencies of a task with several leads have reported, and which have not. */
export interface Family {
  readonly reported: number;
  readonly all: number;
  readonly waiting: readonly string[];
}

const REPORTED: ReadonlySet<string> = new Set(["submitted", "claimed", "done"]);

/** Families by the Mã of the parent; rows that are no longer tracked do not count. */
export function familiesOf(rows: readonly Row[]): ReadonlyMap<string, Family> {
  const families = new Map<string, { reported: number; all: number; waiting: string[] }>();
  for (const { values } of rows) {
    const parent = parentOf(values.id);
    if (parent === null) continue;
    const state = keyOfLabel(STATES, values.state) ?? "assigned";
    if (state === "dropped") continue;
    const family = families.get(parent) ?? { reported: 0, all: 0, waiting: [] };
    family.all++;
    if (REPORTED.has(state)) family.reported++;
    else family.waiting.push(values.lead);
    families.set(parent, family);
  }
  return families;
}

const COUNT = /^\d+\/\d+ cơ quan đã báo cáo$/;

/** “58/65 cơ quan đã báo cáo” in the result of each parent; where a person typed a result, that stays. */
export function familyCells({ rows }: Table<Directive>): CellWrite[] {
  const families = familiesOf(rows);
  if (families.size === 0) return [];
  return rows.flatMap(({ line, values }): CellWrite[] => {
    const family = families.get(values.id.trim());
    const before = values.result;
    if (family === undefined || (before !== "" && !COUNT.test(before.normalize("NFC")))) return [];
    const value = `${family.reported}/${family.all} cơ quan đã báo cáo`;
    return value === before ? [] : [{ sheet: "register", line, column: "result", value, id: values.id, before }];
  });
}
