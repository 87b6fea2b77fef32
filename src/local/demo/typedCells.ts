import { SETTING_COLUMNS, type SheetKey, sheetSpec } from "../../core/register/sheets.ts";
import { columnLetters } from "../../core/text/columnLetters.ts";
import type { Project } from "../simulator/project.ts";
import { STAFF } from "./sampleOffice.ts";

/** A cell as a person pastes it; "" is blank. */
export type Pasted = string | number | boolean;

/** A simple trigger, which computes what was pasted, may run 30 seconds. */
const ROWS_A_PASTE = 5_000;

/** Pastes cells into a sheet as the staff do. @param line where the first row goes; below the headings by default */
export async function pasteRows(
  project: Project,
  key: SheetKey,
  column: string,
  cells: Pasted[][],
  line = 2,
): Promise<void> {
  const name = sheetSpec(key).vi;
  const { data } = project.sheet(name);
  data.maxRows = Math.max(data.maxRows, cells.length + line - 1);
  for (let from = 0; from < cells.length; from += ROWS_A_PASTE) {
    const part = cells.slice(from, from + ROWS_A_PASTE);
    const { error } = await project.paste(name, `${column}${from + line}`, part, { user: STAFF });
    if (error !== null) throw new Error(`${name}: ${error}`);
  }
}

/** Types settings into their sheet; those that are not told stay. */
export async function typeSettings(project: Project, typed: Readonly<Record<string, string>>): Promise<void> {
  const place = (key: string) => SETTING_COLUMNS.findIndex((column) => column.key === key);
  const rows = project.sheet(sheetSpec("settings").vi).texts().slice(1);
  const column = rows.map((row) => [typed[row[place("key")] ?? ""] ?? row[place("value")] ?? ""]);
  await pasteRows(project, "settings", columnLetters(place("value") + 1), column);
}
