import type * as Api from "../../addon/google.ts";
import { conditionalFormatRuleBuilder } from "./ConditionalFormatRule.ts";
import { dataValidationBuilder } from "./DataValidation.ts";
import * as enums from "./enums.ts";
import { filterCriteriaBuilder } from "./Filter.ts";
import { type ClassSpec, guard, simulated } from "./guard.ts";
import type { RangeObject } from "./Range.ts";
import type { Run } from "./run.ts";
import { selectionObject } from "./Selection.ts";
import { SheetObject } from "./Sheet.ts";
import { SpreadsheetObject, spreadsheetObject } from "./Spreadsheet.ts";
import { currentCell } from "./sheetExtras.ts";
import { textStyleBuilder } from "./TextStyle.ts";
import { uiObject } from "./Ui.ts";

class SpreadsheetAppObject implements Api.SpreadsheetService {
  readonly run: Run;
  readonly WrapStrategy = enums.WrapStrategy;
  readonly DeveloperMetadataVisibility = enums.MetadataVisibility;
  readonly DeveloperMetadataLocationType = enums.MetadataLocationType;
  readonly ProtectionType = enums.ProtectionType;
  readonly Dimension = enums.Dimension;
  readonly DataValidationCriteria = enums.DataValidationCriteria;
  readonly BooleanCriteria = enums.BooleanCriteria;
  readonly BorderStyle = enums.BorderStyle;
  readonly InterpolationType = enums.InterpolationType;
  readonly Direction = enums.Direction;
  readonly SheetType = enums.SheetType;

  constructor(run: Run) {
    this.run = run;
  }

  getActiveSpreadsheet(): Api.Spreadsheet {
    return spreadsheetObject(this.run);
  }
  getActive(): Api.Spreadsheet {
    return spreadsheetObject(this.run);
  }
  getActiveSheet(): Api.Sheet {
    return spreadsheetObject(this.run).getActiveSheet();
  }
  getActiveRange(): Api.Range | null {
    return spreadsheetObject(this.run).getActiveSheet().getActiveRange();
  }
  setActiveSheet(sheet: Api.Sheet): Api.Sheet {
    // The guard has unwrapped the sheet, which another guard would refuse.
    return new SpreadsheetObject(this.run).setActiveSheet(sheet);
  }
  getSelection(): ReturnType<typeof selectionObject> {
    return selectionObject(this.run);
  }
  getCurrentCell(): RangeObject {
    return currentCell(new SheetObject(this.run, this.run.active.sheetId));
  }
  setActiveRange(range: RangeObject): RangeObject {
    return range.activate();
  }
  setCurrentCell(cell: RangeObject): RangeObject {
    return cell.activate();
  }
  newTextStyle(): ReturnType<typeof textStyleBuilder> {
    return textStyleBuilder(this.run, {});
  }
  getUi(): Api.Ui {
    return uiObject(this.run);
  }
  flush(): void {
    this.run.flush();
  }
  newConditionalFormatRule(): Api.ConditionalFormatRuleBuilder {
    return conditionalFormatRuleBuilder(this.run, null);
  }
  newFilterCriteria(): ReturnType<typeof filterCriteriaBuilder> {
    return filterCriteriaBuilder(this.run);
  }
  newDataValidation(): Api.DataValidationBuilder {
    return dataValidationBuilder(this.run, null);
  }
}

const SPEC: ClassSpec<SpreadsheetAppObject, Api.SpreadsheetService> = simulated({
  name: "SpreadsheetApp",
  fullName: "SpreadsheetApp",
  methods: {
    flush: [""],
    getActive: [""],
    getActiveRange: [""],
    getActiveSheet: [""],
    getActiveSpreadsheet: [""],
    getCurrentCell: [""],
    getSelection: [""],
    getUi: [""],
    newConditionalFormatRule: [""],
    newDataValidation: [""],
    newFilterCriteria: [""],
    newTextStyle: [""],
    setActiveRange: ["Range"],
    setCurrentCell: ["Range"],
    setActiveSheet: ["Sheet"],
  },
  constants: [
    "WrapStrategy",
    "DeveloperMetadataVisibility",
    "DeveloperMetadataLocationType",
    "ProtectionType",
    "Dimension",
    "DataValidationCriteria",
    "BooleanCriteria",
    "BorderStyle",
    "InterpolationType",
    "Direction",
    "SheetType",
  ],
});

/** The guarded service. */
export function spreadsheetApp(run: Run): Api.SpreadsheetService {
  return guard(run, SPEC, new SpreadsheetAppObject(run));
}
