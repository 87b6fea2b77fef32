import { type ClassSpec, guard, simulated } from "./guard.ts";
import type { RangeObject } from "./Range.ts";
import type { RangeListObject } from "./RangeList.ts";
import type { Run } from "./run.ts";
import { SheetObject, sheetObject } from "./Sheet.ts";
import { activeRangeList, currentCell } from "./sheetExtras.ts";

/** What is selected on the active sheet. */
class SelectionObject {
  private readonly run: Run;

  constructor(run: Run) {
    this.run = run;
  }

  getActiveRange(): ReturnType<SheetObject["getActiveRange"]> {
    return this.sheet().getActiveRange();
  }
  getActiveRangeList(): RangeListObject {
    return activeRangeList(this.sheet());
  }
  getActiveSheet(): SheetObject {
    return sheetObject(this.run, this.run.active.sheetId);
  }
  getCurrentCell(): RangeObject {
    return currentCell(this.sheet());
  }

  private sheet(): SheetObject {
    return new SheetObject(this.run, this.run.active.sheetId);
  }
}

const SPEC: ClassSpec<SelectionObject> = simulated({
  name: "Selection",
  fullName: "SpreadsheetApp.Selection",
  methods: { getActiveRange: [""], getActiveRangeList: [""], getActiveSheet: [""], getCurrentCell: [""] },
});

/** The guarded selection. */
export function selectionObject(run: Run): SelectionObject {
  return guard(run, SPEC, new SelectionObject(run));
}
