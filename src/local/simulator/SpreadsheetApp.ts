import type * as Api from "../../addon/google.ts";
import { conditionalFormatRuleBuilder } from "./ConditionalFormatRule.ts";
import { dataValidationBuilder } from "./DataValidation.ts";
import * as enums from "./enums.ts";
import { filterCriteriaBuilder } from "./Filter.ts";
import { type ClassSpec, guard, simulated } from "./guard.ts";
import type { Run } from "./run.ts";
import { SpreadsheetObject, spreadsheetObject } from "./Spreadsheet.ts";
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
    getUi: [""],
    newConditionalFormatRule: [""],
    newDataValidation: [""],
    newFilterCriteria: [""],
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
  ],
});

/** The guarded service. */
export function spreadsheetApp(run: Run): Api.SpreadsheetService {
  return guard(run, SPEC, new SpreadsheetAppObject(run));
}
