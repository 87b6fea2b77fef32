import type * as Api from "../../addon/google.ts";
import type { CellRule, Criterion } from "./cellRule.ts";
import { CONDITION_ENTRIES, type Condition, operandsOf } from "./conditions.ts";
import { DataValidationCriteria } from "./enums.ts";
import { type ClassSpec, type EnumMember, type Extra, guard, simulated } from "./guard.ts";
import { RangeObject, rangeObject } from "./Range.ts";
import type { Run } from "./run.ts";

/** A built data validation. */
export class DataValidationObject implements Api.DataValidation {
  readonly run: Run;
  readonly rule: CellRule;

  constructor(run: Run, rule: CellRule) {
    this.run = run;
    this.rule = rule;
  }

  getAllowInvalid(): boolean {
    return this.rule.allowInvalid;
  }
  getHelpText(): string | null {
    return this.rule.helpText;
  }
  getCriteriaType(): EnumMember {
    const { criterion } = this.rule;
    if (criterion.kind === "UNKNOWN") throw this.run.error("This kind of data validation is not simulated");
    return DataValidationCriteria[criterion.kind === "CONDITION" ? criterion.condition.type : criterion.kind];
  }
  getCriteriaValues(): unknown[] {
    return this.run.realm.list(criteriaValues(this.run, this.rule.criterion));
  }
  copy(): DataValidationBuilderObject {
    return dataValidationBuilder(this.run, this.rule);
  }
}

function criteriaValues(run: Run, criterion: Criterion): unknown[] {
  switch (criterion.kind) {
    case "VALUE_IN_LIST":
      return [run.realm.list(criterion.values), criterion.showDropdown];
    case "VALUE_IN_RANGE": {
      const { row, column, rows, columns } = criterion.area;
      return [rangeObject(run, criterion.sheetId, row, column, rows, columns), criterion.showDropdown];
    }
    case "CUSTOM_FORMULA":
      return [criterion.formula];
    case "CONDITION":
      return [...criterion.condition.operands];
    case "CHECKBOX":
    case "UNKNOWN":
      return [];
  }
}

/** Google refuses longer lists. */
const MAX_LIST = 500;

class DataValidationBuilderObject implements Api.DataValidationBuilder {
  readonly run: Run;
  private criterion: Criterion | null;
  private allowInvalid: boolean;
  private helpText: string | null;

  constructor(run: Run, rule: CellRule | null) {
    this.run = run;
    this.criterion = rule?.criterion ?? null;
    this.allowInvalid = rule?.allowInvalid ?? true;
    this.helpText = rule?.helpText ?? null;
  }

  requireValueInList(values: string[], showDropdown = true): this {
    if (values.length > MAX_LIST) throw this.run.error(`The list of values may hold at most ${MAX_LIST} items.`);
    this.criterion = { kind: "VALUE_IN_LIST", values: values.map(String), showDropdown };
    return this;
  }
  requireValueInRange(range: Api.Range, showDropdown = true): this {
    if (!(range instanceof RangeObject)) throw this.run.error("Invalid argument: range");
    this.criterion = { kind: "VALUE_IN_RANGE", sheetId: range.sheetId, area: range.area, showDropdown };
    return this;
  }
  requireCheckbox(): this {
    this.criterion = { kind: "CHECKBOX" };
    return this;
  }
  requireFormulaSatisfied(formula: string): this {
    this.criterion = { kind: "CUSTOM_FORMULA", formula };
    return this;
  }
  requireCondition(condition: Condition): this {
    this.criterion = { kind: "CONDITION", condition };
    return this;
  }
  setAllowInvalid(allow: boolean): this {
    this.allowInvalid = allow;
    return this;
  }
  setHelpText(text: string | null): this {
    this.helpText = text;
    return this;
  }
  getAllowInvalid(): boolean {
    return this.allowInvalid;
  }
  getHelpText(): string | null {
    return this.helpText;
  }
  getCriteriaType(): EnumMember | null {
    return this.criterion && new DataValidationObject(this.run, this.rule(this.criterion)).getCriteriaType();
  }
  getCriteriaValues(): unknown[] {
    return this.run.realm.list(this.criterion ? criteriaValues(this.run, this.criterion) : []);
  }
  copy(): DataValidationBuilderObject {
    return dataValidationBuilder(this.run, this.criterion && this.rule(this.criterion));
  }
  build(): Api.DataValidation {
    if (!this.criterion) throw this.run.error("The data validation rule has no criteria.");
    return dataValidation(this.run, this.rule(this.criterion));
  }

  private rule(criterion: Criterion): CellRule {
    const { allowInvalid, helpText } = this;
    return { criterion, allowInvalid, helpText };
  }
}

const SPEC: ClassSpec<DataValidationObject, Api.DataValidation> = simulated({
  name: "DataValidation",
  fullName: "SpreadsheetApp.DataValidation",
  methods: {
    getAllowInvalid: [""],
    getHelpText: [""],
    getCriteriaType: [""],
    getCriteriaValues: [""],
    copy: [""],
  },
});

const BUILDER: ClassSpec<DataValidationBuilderObject, Api.DataValidationBuilder> = simulated({
  name: "DataValidationBuilder",
  fullName: "SpreadsheetApp.DataValidationBuilder",
  methods: {
    requireValueInList: ["string[]", "string[], boolean"],
    requireValueInRange: ["Range", "Range, boolean"],
    requireCheckbox: [""],
    requireFormulaSatisfied: ["string"],
    copy: [""],
    getAllowInvalid: [""],
    getCriteriaType: [""],
    getCriteriaValues: [""],
    getHelpText: [""],
    setAllowInvalid: ["boolean"],
    setHelpText: ["string?"],
    build: [""],
  },
  extras: () => CONDITION_METHODS,
});

/** requireTextContains, requireNumberBetween …: all conditions that validation has. */
const CONDITION_METHODS: Readonly<Record<string, Extra<DataValidationBuilderObject>>> = Object.fromEntries(
  CONDITION_ENTRIES.flatMap(([type, { require, overloads }]) => {
    if (require === null) return [];
    const call = (builder: DataValidationBuilderObject, ...args: unknown[]) =>
      builder.requireCondition({ type, operands: operandsOf(args, builder.run.view().zone) });
    return [[require, [overloads, call] as const]];
  }),
);

/** A guarded rule as scripts see it. */
export function dataValidation(run: Run, rule: CellRule): DataValidationObject {
  return guard(run, SPEC, new DataValidationObject(run, rule));
}

/** A guarded builder, empty or starting from a rule. */
export function dataValidationBuilder(run: Run, rule: CellRule | null): DataValidationBuilderObject {
  return guard(run, BUILDER, new DataValidationBuilderObject(run, rule));
}
