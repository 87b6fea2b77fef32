import type { CellValue } from "../../addon/google.ts";
import { resultOf, rowAt } from "./book.ts";
import { toContents, writeContents } from "./cellValues.ts";
import { AuthMode } from "./enums.ts";
import { type Call, callFunction } from "./execute.ts";
import { rangeOver } from "./Range.ts";
import { onSheet, type Run } from "./run.ts";
import { spreadsheetObject } from "./Spreadsheet.ts";
import { checkProtection, checkValidations } from "./writeChecks.ts";

/**
 * Types or pastes values at the run's selection as a person does, then fires the simple onEdit once.
 * Throws what Google would show the person when a cell refuses.
 */
export function editAsPerson(run: Run, values: readonly (readonly CellValue[])[]): Call {
  const { select } = run.settings;
  if (!select) throw new Error("nothing is selected");
  const { sheetId } = select;
  const area = { ...select.area, rows: values.length, columns: values[0]?.length ?? 1 };
  const sheet = run.sheet(sheetId);
  const old = String(resultOf(rowAt(sheet, area.row)?.contents[area.column - 1]) ?? "");
  const grid = toContents(run, run.view(), sheet, area, values);
  checkProtection(run, run.view(), sheet, area);
  checkValidations(run, run.view(), sheet, area, grid.contents);
  run.change(
    area.rows * area.columns,
    onSheet(sheetId, (target) => writeContents(target, area, grid)),
  );
  run.flush();
  const value = String(resultOf(grid.contents[0]?.[0]) ?? "");
  // Google tells the values only for an edit of one cell.
  const single = area.rows === 1 && area.columns === 1;
  const event = run.realm.record({
    authMode: AuthMode.LIMITED,
    source: spreadsheetObject(run),
    range: rangeOver(run, sheetId, area),
    ...(single && value !== "" && { value }),
    ...(single && old !== "" && { oldValue: old }),
  });
  const call = callFunction(run, "onEdit", [event]);
  return call.error === "Script function not found: onEdit" ? { ...call, error: null } : call;
}
