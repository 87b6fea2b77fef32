import type { DirectiveKey } from "../register/registerColumns.ts";
import type { LayoutKey } from "./headingLexicon.ts";
import type { Layout, LayoutColumn } from "./layout.ts";

/** Columns of the register that a foreign column can fill, in the order in which they are offered. */
export const FILLED_COLUMNS: readonly DirectiveKey[] = [
  "text",
  "lead",
  "support",
  "due",
  "extended",
  "paper",
  "item",
  "given",
  "orderedBy",
  "inCharge",
  "field",
  "project",
  "product",
  "state",
  "progress",
  "result",
  "obstacle",
  "reportedOn",
  "doneOn",
  "resultPaper",
  "room",
  "follower",
  "note",
  "record",
];

/** What a person says of columns, by 0-based index; “other”: of no use. */
export type ColumnChoices = ReadonlyMap<number, LayoutKey>;

/** Keys that several columns may have. */
const MANY: ReadonlySet<LayoutKey> = new Set<LayoutKey>(["state", "other", "number"]);

/** Adds a choice; the column that was chosen for the same before becomes of no use. */
export function withChoice(choices: ColumnChoices, index: number, key: LayoutKey): ColumnChoices {
  const next = new Map(choices);
  for (const [other, chosen] of choices) if (chosen === key && !MANY.has(key)) next.set(other, "other");
  return next.set(index, key);
}

/** The layout as a person has set it right; a column whose meaning went to another is of no use. */
export function chooseColumns(layout: Layout, choices: ColumnChoices): Layout {
  const given = new Set([...choices.values()].filter((key) => !MANY.has(key)));
  const columns = layout.columns.map((column): LayoutColumn => {
    const key = choices.get(column.index);
    if (key !== undefined) return { ...column, key, confidence: 1, reason: "Người nhập xác nhận" };
    if (column.key === null || !given.has(column.key)) return column;
    return { ...column, key: "other", confidence: 1, reason: "Người nhập chọn cột khác" };
  });
  return { ...layout, columns };
}
