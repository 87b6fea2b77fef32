import type { Fact } from "../fact.ts";

/** One format: set alike, set cell by cell and through a list of ranges; read for one cell and for all. */
interface Format {
  readonly name: string;
  readonly plural: string;
  readonly value: unknown;
  /** What an untouched cell tells. */
  readonly untouched: unknown;
  readonly set?: "none" | "noTable";
  readonly list?: "none";
}

const FORMATS: readonly Format[] = [
  { name: "Background", plural: "Backgrounds", value: "#ff0000", untouched: "#ffffff" },
  { name: "FontColor", plural: "FontColors", value: "#00ff00", untouched: "#000000" },
  { name: "FontFamily", plural: "FontFamilies", value: "Times New Roman", untouched: "Arial", set: "noTable" },
  { name: "FontLine", plural: "FontLines", value: "underline", untouched: "none", set: "noTable" },
  { name: "FontSize", plural: "FontSizes", value: 14, untouched: 10, set: "noTable" },
  { name: "FontStyle", plural: "FontStyles", value: "italic", untouched: "normal", set: "noTable" },
  { name: "FontWeight", plural: "FontWeights", value: "bold", untouched: "normal" },
  { name: "NumberFormat", plural: "NumberFormats", value: "0.00", untouched: "0.###############" },
  {
    name: "HorizontalAlignment",
    plural: "HorizontalAlignments",
    value: "center",
    untouched: "general",
    set: "noTable",
  },
  {
    name: "VerticalAlignment",
    plural: "VerticalAlignments",
    value: "middle",
    untouched: "bottom",
    set: "noTable",
    list: "none",
  },
  { name: "Wrap", plural: "Wraps", value: true, untouched: false, set: "noTable", list: "none" },
];

const alike: readonly Fact[] = FORMATS.map(({ name, plural, value, untouched }) => ({
  because: `set${name} changes every cell of the range and no other`,
  script: `at("A1:B1").set${name}(${JSON.stringify(value)}); return [at("B1").get${name}(), at("A1:C1").get${plural}()];`,
  gives: [value, [[value, value, untouched]]],
  source: `ref: Range.set${name}`,
}));

const byCell: readonly Fact[] = FORMATS.filter(({ set }) => set === undefined).map(
  ({ name, plural, value, untouched }) => ({
    because: `set${plural} takes one value for each cell`,
    script: `at("A1:B1").set${plural}([[${JSON.stringify(untouched)}, ${JSON.stringify(value)}]]); return at("A1:B1").get${plural}();`,
    gives: [[untouched, value]],
    source: `ref: Range.set${plural}`,
    ...(name === "NumberFormat" && { because: "setNumberFormats takes one format for each cell" }),
  }),
);

const lists: readonly Fact[] = FORMATS.filter(({ list }) => list === undefined).map(
  ({ name, plural, value, untouched }) => ({
    because: `a list of ranges takes set${name}`,
    script: `sheet.getRangeList(["A1", "C1"]).set${name}(${JSON.stringify(value)}); return at("A1:C1").get${plural}();`,
    gives: [[value, untouched, value]],
    source: `ref: RangeList.set${name}`,
  }),
);

/** What clears what: after the call, is there still a value, a colour, a note, a validation? */
const CLEARING: readonly (readonly [call: string, left: readonly boolean[]])[] = [
  ["clear()", [false, false, false, true]],
  ["clearContent()", [false, true, true, true]],
  ["clearFormat()", [true, false, true, true]],
  ["clearNote()", [true, true, false, true]],
  ["clearDataValidations()", [true, true, true, false]],
];

const FILLED = `at("A1").setValue(1).setBackground("#ff0000").setNote("x").setDataValidation(SpreadsheetApp.newDataValidation().requireNumberEqualTo(1).build());`;
const LEFT = `return [!at("A1").isBlank(), at("A1").getBackground() === "#ff0000", at("A1").getNote() === "x", at("A1").getDataValidations()[0][0] !== null];`;

const clearing: readonly Fact[] = CLEARING.flatMap(([call, left]) => [
  {
    because: `a range's ${call} clears that and no more`,
    script: `${FILLED} at("A1").${call}; ${LEFT}`,
    gives: left,
    source: `ref: Range.${call.replace("()", "")}`,
  },
  {
    because: `${call} of a list of ranges clears that and no more`,
    script: `${FILLED} sheet.getRangeList(["A1"]).${call}; ${LEFT}`,
    gives: left,
    source: `ref: RangeList.${call.replace("()", "")}`,
  },
]);

/** Formats, and what clears them. */
export const STYLE_FACTS: readonly Fact[] = [
  ...alike,
  ...byCell,
  ...lists,
  ...clearing,
  {
    because: "a strategy of wrapping is read as wrapped or not",
    script: `at("A1").setWrapStrategy(SpreadsheetApp.WrapStrategy.WRAP); at("B1").setWrapStrategy(SpreadsheetApp.WrapStrategy.CLIP); return at("A1:B1").getWraps();`,
    gives: [[true, false]],
    source: "ref: Range.getWraps",
  },
  {
    because: "borders move no value",
    script: `at("A1").setValue(1).setBorder(true, true, true, true, false, false); return at("A1").getValue();`,
    gives: 1,
    source: "ref: Range.setBorder",
  },
  {
    because: "a border's style is one of Google's",
    script: `at("A1").setBorder(true, null, true, null, null, null, "#000000", SpreadsheetApp.BorderStyle.THIN);`,
    gives: null,
    source: "believed: an undefined style counts as none",
    probe: "styles",
  },
  {
    because: "a list of ranges tells them",
    script: `return sheet.getRangeList(["A1", "C1:D2"]).getRanges().map((r) => r.getA1Notation());`,
    gives: ["A1", "C1:D2"],
    source: "ref: RangeList.getRanges",
  },
  {
    because: "a list of ranges takes checkboxes, marks and clears them",
    script: `const list = sheet.getRangeList(["A1", "C1"]); list.insertCheckboxes(); list.check(); const on = at("C1").getValue(); list.uncheck(); return [on, at("A1:C1").getValues()[0]];`,
    gives: [true, [false, "", false]],
    source: "ref: RangeList.insertCheckboxes",
  },
  {
    because: "a list of ranges takes a formula and a note",
    script: `sheet.getRangeList(["A1", "C1"]).setFormula("=1+1").setNote("x"); return [at("A1:C1").getValues()[0], at("A1:C1").getNotes()[0]];`,
    gives: [
      [2, "", 2],
      ["x", "", "x"],
    ],
    source: "ref: RangeList.setFormula",
  },
  {
    because: "an unchecked box is FALSE",
    script: `at("A1").insertCheckboxes().check().uncheck(); return [at("A1").getValue(), at("A1").isChecked()];`,
    gives: [false, false],
    source: "ref: Range.uncheck",
  },
  {
    because: "shown texts follow the format",
    script: `at("A1:B1").setValues([[0.5, 1234.5]]).setNumberFormats([["0%", "#,##0.00"]]); return at("A1:B1").getDisplayValues();`,
    gives: [["50%", "1,234.50"]],
    source: "ref: Range.getDisplayValues",
  },
];
