import type { CellValue } from "../../addon/google.ts";
import type { Area } from "./area.ts";
import { resultOf, rowAt } from "./book.ts";
import { toContents, writeContents } from "./cellValues.ts";
import { AuthMode } from "./enums.ts";
import { type Call, callFunction, callIfThere } from "./execute.ts";
import { guard } from "./guard.ts";
import { USER, UserObject } from "./Protection.ts";
import { rangeOver } from "./Range.ts";
import { onSheet, type Run } from "./run.ts";
import { spreadsheetObject } from "./Spreadsheet.ts";
import { checkProtection, checkValidations } from "./writeChecks.ts";

/** What triggers are told of an edit; the values only when one cell was edited. */
export interface Edit {
  readonly sheetId: number;
  readonly area: Area;
  readonly value?: string;
  readonly oldValue?: string;
}

/**
 * Types or pastes values at the run's selection as a person does.
 * Throws what Google would show the person when a cell refuses.
 */
export function editAsPerson(run: Run, values: readonly (readonly CellValue[])[]): Edit {
  const { select } = run.settings;
  if (!select) throw new Error("nothing is selected");
  const { sheetId } = select;
  const area = { ...select.area, rows: values.length, columns: values[0]?.length ?? 1 };
  const sheet = run.sheet(sheetId);
  const oldValue = String(resultOf(rowAt(sheet, area.row)?.contents[area.column - 1]) ?? "");
  const grid = toContents(run, run.view(), sheet, area, values);
  checkProtection(run, run.view(), sheet, area);
  checkValidations(run, run.view(), sheet, area, grid.contents);
  run.change(
    area.rows * area.columns,
    onSheet(sheetId, (target) => writeContents(target, area, grid)),
  );
  run.flush();
  const value = String(resultOf(grid.contents[0]?.[0]) ?? "");
  const single = area.rows === 1 && area.columns === 1;
  return {
    sheetId,
    area,
    ...(single && value !== "" && { value }),
    ...(single && oldValue !== "" && { oldValue }),
  };
}

/** Calls the simple onEdit; a project without one takes edits all the same. */
export function fireOnEdit(run: Run, edit: Edit): Call {
  return callIfThere(run, "onEdit", [
    run.realm.record({ authMode: AuthMode.LIMITED, ...sharedEvent(run), ...editEvent(run, edit) }),
  ]);
}

/** Calls an installed trigger's handler with what it is told besides what all are. */
export function fireInstalled(run: Run, handler: string, triggerUid: string, told: object): Call {
  return callFunction(run, handler, [
    run.realm.record({ authMode: AuthMode.FULL, triggerUid, ...sharedEvent(run), ...told }),
  ]);
}

/** Who it was Google does not tell outside one Workspace domain. */
function sharedEvent(run: Run): object {
  return { source: spreadsheetObject(run), user: guard(run, USER, new UserObject("")) };
}

/** What an edit adds to its event. */
export function editEvent(run: Run, { sheetId, area, ...values }: Edit): object {
  return { range: rangeOver(run, sheetId, area), ...values };
}
