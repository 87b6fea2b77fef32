import type * as Api from "../../addon/google.ts";
import { type ClassSpec, type Extra, guard, simulated } from "./guard.ts";
import { type RangeObject, rangeOver } from "./Range.ts";
import { RANGE_EXTRAS } from "./rangeExtras.ts";
import type { Run } from "./run.ts";

/** Several ranges of one sheet that are changed alike. */
export class RangeListObject {
  readonly run: Run;
  readonly ranges: readonly RangeObject[];

  constructor(run: Run, ranges: readonly RangeObject[]) {
    this.run = run;
    this.ranges = ranges;
  }

  /** The last range becomes the active one. */
  activate(): this {
    this.ranges[this.ranges.length - 1]?.activate();
    this.run.active = { ...this.run.active, others: this.ranges.slice(0, -1).map(({ area }) => area) };
    return this;
  }
  getRanges(): Api.Range[] {
    return this.run.realm.list(this.ranges.map(({ sheetId, area }) => rangeOver(this.run, sheetId, area)));
  }
}

type Setter = (range: RangeObject, ...values: never[]) => unknown;

const forEach = (signature: string, set: Setter): Extra<RangeListObject> => [
  [signature],
  (list, ...values: never[]) => {
    for (const range of list.ranges) set(range, ...values);
    return list;
  },
];

/** A method that Range has in its table of extras. */
const asExtra = (signature: string, name: string): Extra<RangeListObject> =>
  forEach(signature, (range, ...values) => RANGE_EXTRAS[name]?.[1](range, ...values));

const EXTRAS: Readonly<Record<string, Extra<RangeListObject>>> = {
  setBackground: forEach("string?", (range, colour: string | null) => range.setBackground(colour)),
  setFontColor: forEach("string?", (range, colour: string | null) => range.setFontColor(colour)),
  setFontWeight: forEach("string?", (range, weight: string | null) => range.setFontWeight(weight)),
  setHorizontalAlignment: forEach("string?", (range, name: string | null) => range.setHorizontalAlignment(name)),
  setNote: forEach("string?", (range, note: string | null) => range.setNote(note)),
  setNumberFormat: forEach("string", (range, format: string) => range.setNumberFormat(format)),
  setValue: forEach("any", (range, value: unknown) => range.setValue(value)),
  setFormula: forEach("string", (range, formula: string) => range.setFormula(formula)),
  setVerticalAlignment: forEach("string?", (range, name: string | null) => range.setVerticalAlignment(name)),
  setWrapStrategy: forEach("WrapStrategy", (range, strategy: Api.WrapStrategy) => range.setWrapStrategy(strategy)),
  setWrap: asExtra("boolean", "setWrap"),
  setBackgroundRGB: asExtra("number, number, number", "setBackgroundRGB"),
  setBorder: asExtra("boolean?, boolean?, boolean?, boolean?, boolean?, boolean?", "setBorder"),
  breakApart: asExtra("", "breakApart"),
  removeCheckboxes: asExtra("", "removeCheckboxes"),
  trimWhitespace: asExtra("", "trimWhitespace"),
  setFontFamily: asExtra("string?", "setFontFamily"),
  setFontLine: asExtra("string?", "setFontLine"),
  setFontSize: asExtra("number", "setFontSize"),
  setFontStyle: asExtra("string?", "setFontStyle"),
  clear: asExtra("", "clear"),
  clearContent: asExtra("", "clearContent"),
  clearDataValidations: asExtra("", "clearDataValidations"),
  clearFormat: asExtra("", "clearFormat"),
  clearNote: asExtra("", "clearNote"),
  check: asExtra("", "check"),
  uncheck: asExtra("", "uncheck"),
  insertCheckboxes: asExtra("", "insertCheckboxes"),
};

const SPEC: ClassSpec<RangeListObject> = simulated({
  name: "RangeList",
  fullName: "SpreadsheetApp.RangeList",
  methods: { activate: [""], getRanges: [""] },
  extras: () => EXTRAS,
});

/** A guarded list of ranges. */
export function rangeList(run: Run, ranges: readonly RangeObject[]): RangeListObject {
  return guard(run, SPEC, new RangeListObject(run, ranges));
}
