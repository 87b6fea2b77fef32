import { parseIsoDate } from "../calendar/isoDate.ts";
import { type Directive, REGISTER_COLUMNS } from "../register/registerColumns.ts";
import { oneLine } from "../text/cleanText.ts";
import { registerDate } from "../text/formatDate.ts";
import type { ExportRow } from "./exportRows.ts";

type Column = (typeof REGISTER_COLUMNS)[number];

/** Columns that another system is usually given; the choice of a person takes their place. */
const USUAL: readonly string[] = [
  "id",
  "text",
  "lead",
  "support",
  "paper",
  "item",
  "given",
  "due",
  "extended",
  "state",
  "standing",
  "result",
  "resultPaper",
  "note",
];

/** The columns of a choice in its order; what is no column is left out, an empty choice is the usual one. */
export function chosenColumns(keys: readonly string[]): readonly Column[] {
  const named = keys.flatMap((key) => REGISTER_COLUMNS.find((column) => column.key === key) ?? []);
  return named.length > 0 ? [...new Set(named)] : chosenColumns(USUAL);
}

/** Dates as dd/MM/yyyy, flags as “có”, blanks as "". */
function cellText(value: Directive[keyof Directive]): string {
  if (typeof value === "boolean") return value ? "có" : "";
  if (value === null) return "";
  const date = typeof value === "string" ? parseIsoDate(value) : null;
  return date === null ? oneLine(String(value)) : registerDate(date);
}

/** Rows as texts for another system, the headings of the register first. */
export function tableCells(rows: readonly ExportRow[], keys: readonly string[]): readonly (readonly string[])[] {
  const columns = chosenColumns(keys);
  return [columns.map(({ vi }) => vi), ...rows.map(({ row }) => columns.map(({ key }) => cellText(row[key])))];
}
