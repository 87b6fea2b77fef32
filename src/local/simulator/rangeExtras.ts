// One table, kept whole: what scripts may call on a Range besides what the add-on uses.
import type * as Api from "../../addon/google.ts";
import { overlaps } from "./area.ts";
import type { CellRule } from "./cellRule.ts";
import { mapArea, readDisplay, readValues } from "./cellValues.ts";
import { DataValidationObject, dataValidation } from "./DataValidation.ts";
import { filterObject, setFilter } from "./Filter.ts";
import { type Extra, unwrap } from "./guard.ts";
import { protect } from "./Protection.ts";
import { type RangeObject, rangeObject, rangeOver } from "./Range.ts";
import { fromR1C1 } from "./r1c1.ts";
import {
  cellsOf,
  changeRows,
  changeStyle,
  formulaText,
  type RangeRef,
  sheetOf,
  writeFormulas,
  writeNotes,
  writeRules,
  writeValues,
} from "./rangeAccess.ts";
import {
  breakApart,
  copyTo,
  dataRegion,
  merge,
  mergeAcross,
  mergedAreas,
  mergeVertically,
  moveTo,
  removeDuplicates,
  trimWhitespace,
} from "./rangeMoves.ts";
import { deleteCells, insertCells, nextDataCell, splitTextToColumns } from "./rangeShifts.ts";
import { RANGE_STYLES } from "./rangeStyles.ts";
import type { SortKey } from "./sortRows.ts";
import { plainStyle } from "./style.ts";
import { textFinder } from "./TextFinder.ts";
import { checkProtection } from "./writeChecks.ts";

type Call = Extra<RangeObject>[1];

const done =
  (act: (range: RangeObject, ...args: never[]) => void): Call =>
  (range, ...args) => {
    act(range, ...args);
    return range;
  };

/** Methods of Range that the add-on does not use. */
export const RANGE_EXTRAS: Readonly<Record<string, Extra<RangeObject>>> = {
  ...RANGE_STYLES,
  // Position
  getCell: [["number, number"], (range, row: number, column: number) => cellIn(range, row, column)],
  getColumnIndex: [[""], (range) => range.area.column],
  getHeight: [[""], (range) => range.area.rows],
  getLastColumn: [[""], (range) => range.area.column + range.area.columns - 1],
  getLastRow: [[""], (range) => range.area.row + range.area.rows - 1],
  getRowIndex: [[""], (range) => range.area.row],
  getGridId: [[""], (range) => range.sheetId],
  getWidth: [[""], (range) => range.area.columns],
  offset: [
    ["number, number", "number, number, number", "number, number, number, number"],
    (range, rows: number, columns: number, height = range.area.rows, width = range.area.columns) =>
      rangeObject(range.run, range.sheetId, range.area.row + rows, range.area.column + columns, height, width),
  ],
  // Reading
  getValue: [[""], (range) => readValues(range.run, range.calculated(), sheetOf(range), first(range).area)[0]?.[0]],
  getDisplayValue: [[""], (range) => readDisplay(range.calculated(), sheetOf(range), first(range).area)[0]?.[0]],
  getDisplayValues: [
    [""],
    (range) => range.run.realm.rows(readDisplay(range.calculated(), sheetOf(range), range.area)),
  ],
  getFormula: [[""], (range) => cellsOf(first(range), (row, at) => formulaText(row?.contents[at]))[0]?.[0]],
  getFormulas: [[""], (range) => cellsOf(range, (row, at) => formulaText(row?.contents[at]))],
  getNote: [[""], (range) => cellsOf(first(range), (row, at) => row?.notes[at] ?? "")[0]?.[0]],
  getNotes: [[""], (range) => cellsOf(range, (row, at) => row?.notes[at] ?? "")],
  isBlank: [
    [""],
    (range) =>
      readValues(range.run, range.calculated(), sheetOf(range), range.area).every((row) =>
        row.every((cell) => cell === ""),
      ),
  ],
  getDataValidation: [[""], (range) => validationsOf(first(range))[0]?.[0] ?? null],
  getDataValidations: [[""], validationsOf],
  setDataValidations: [
    ["DataValidation?[][]"],
    done((range, table: (Api.DataValidation | null)[][]) =>
      writeRules(
        range,
        table.map((cells) => cells.map(ruleOf)),
      ),
    ),
  ],
  // Clearing
  clear: [
    ["", "object"],
    done((range, options?: { contentsOnly?: boolean; formatOnly?: boolean }) => clear(range, options)),
  ],
  clearContent: [
    [""],
    done((range) =>
      writeValues(
        range,
        mapArea(range.area, () => null),
      ),
    ),
  ],
  clearDataValidations: [[""], (range) => range.setDataValidation(null)],
  clearFormat: [[""], done((range) => changeStyle(range, plainStyle))],
  clearNote: [
    [""],
    done((range) =>
      writeNotes(
        range,
        mapArea(range.area, () => null),
      ),
    ),
  ],
  // Checkboxes
  insertCheckboxes: [[""], (range) => insertCheckboxes(range)],
  check: [[""], (range) => range.setValue(true)],
  uncheck: [[""], (range) => range.setValue(false)],
  isChecked: [
    [""],
    (range) => readValues(range.run, range.calculated(), sheetOf(range), first(range).area)[0]?.[0] === true,
  ],
  removeCheckboxes: [[""], done((range) => removeCheckboxes(range))],
  // Formulas by relative places
  setFormulaR1C1: [
    ["string"],
    done((range, formula: string) =>
      writeFormulas(
        range,
        mapArea(range.area, (row, column) => fromR1C1(formula, row, column)),
      ),
    ),
  ],
  setFormulasR1C1: [
    ["string[][]"],
    done((range, formulas: string[][]) =>
      writeFormulas(
        range,
        formulas.map((cells, r) =>
          cells.map((formula, c) => fromR1C1(formula, range.area.row + r, range.area.column + c)),
        ),
      ),
    ),
  ],
  // Moving
  copyTo: [
    ["Range", "Range, object"],
    (range, target: RangeObject, options?: { contentsOnly?: boolean }) =>
      copyTo(range, target, options?.contentsOnly === true),
  ],
  merge: [[""], done((range) => merge(range))],
  mergeVertically: [[""], done((range) => mergeVertically(range))],
  insertCells: [["Dimension"], done((range, dimension: unknown) => insertCells(range, dimension))],
  deleteCells: [["Dimension"], (range, dimension: unknown) => deleteCells(range, dimension)],
  splitTextToColumns: [["string"], (range, delimiter: string) => splitTextToColumns(range, delimiter)],
  getNextDataCell: [
    ["Direction"],
    (range, direction: unknown) => {
      const { row, column } = nextDataCell(range, direction);
      return rangeObject(range.run, range.sheetId, row, column, 1, 1);
    },
  ],
  activateAsCurrentCell: [[""], (range) => range.activate()],
  getFilter: [
    [""],
    (range) => {
      const { filter } = sheetOf(range);
      return filter && overlaps(filter, range.area) ? filterObject(range.run, range.sheetId) : null;
    },
  ],
  mergeAcross: [[""], done((range) => mergeAcross(range))],
  breakApart: [[""], done((range) => breakApart(range))],
  isPartOfMerge: [[""], (range) => mergedAreas(range).length > 0],
  moveTo: [["Range"], (range, target: RangeObject) => moveTo(range, target)],
  removeDuplicates: [
    ["", "number[]"],
    (range, columns: readonly number[] | null = null) => removeDuplicates(range, columns),
  ],
  trimWhitespace: [[""], done((range) => trimWhitespace(range))],
  getDataRegion: [[""], (range) => rangeOver(range.run, range.sheetId, dataRegion(range))],
  createTextFinder: [["string"], (range, text: string) => textFinder(range, text)],
  canEdit: [[""], (range) => canEdit(range)],
  createFilter: [
    [""],
    (range) => {
      setFilter(range.run, range.sheetId, range.area);
      return filterObject(range.run, range.sheetId);
    },
  ],
  protect: [[""], (range) => protect(range.run, range.sheetId, range.area)],
};

function first({ run, sheetId, area }: RangeObject): RangeRef {
  return { run, sheetId, area: { ...area, rows: 1, columns: 1 } };
}

function cellIn(range: RangeObject, row: number, column: number): RangeObject {
  const { rows, columns } = range.area;
  if (row < 1 || column < 1 || row > rows || column > columns) throw range.run.error("Cell reference out of range");
  return rangeObject(range.run, range.sheetId, range.area.row + row - 1, range.area.column + column - 1, 1, 1);
}

function validationsOf(range: RangeRef): (Api.DataValidation | null)[][] {
  return cellsOf(range, (row, at) => {
    const rule = row?.rules[at];
    return rule ? dataValidation(range.run, rule) : null;
  });
}

/** Guards unwrap lists, not tables. */
function ruleOf(validation: Api.DataValidation | null): CellRule | undefined {
  const target = unwrap(validation);
  return target instanceof DataValidationObject ? target.rule : undefined;
}

function clear(range: RangeObject, options: { contentsOnly?: boolean; formatOnly?: boolean } = {}): void {
  if (!options.formatOnly)
    writeValues(
      range,
      mapArea(range.area, () => null),
    );
  if (!options.contentsOnly) changeStyle(range, plainStyle);
  if (!options.contentsOnly && !options.formatOnly)
    writeNotes(
      range,
      mapArea(range.area, () => null),
    );
}

function insertCheckboxes(range: RangeObject): RangeObject {
  const checkbox = { criterion: { kind: "CHECKBOX" as const }, allowInvalid: true, helpText: null };
  range.setDataValidation(new DataValidationObject(range.run, checkbox));
  changeRows(range, ({ contents }) => {
    const { column, columns } = range.area;
    for (let at = column - 1; at < column - 1 + columns; at += 1) contents[at] ??= false;
  });
  return range;
}

function removeCheckboxes(range: RangeObject): void {
  const isCheckbox = (rule: CellRule | undefined) => rule?.criterion.kind === "CHECKBOX";
  changeRows(range, ({ contents, rules }) => {
    const { column, columns } = range.area;
    for (let at = column - 1; at < column - 1 + columns; at += 1) {
      if (!isCheckbox(rules[at])) continue;
      rules[at] = undefined;
      contents[at] = null;
    }
  });
}

function canEdit({ run, sheetId, area }: RangeObject): boolean {
  try {
    checkProtection(run, run.view(), run.sheet(sheetId), area);
    return true;
  } catch {
    return false;
  }
}

/** Reads what a script sorts by: 2, {column: 2, ascending: false}, or a list of these; columns are the sheet's. */
export function sortKeys(keys: unknown): SortKey[] {
  const list: readonly unknown[] = Array.isArray(keys) ? keys : [keys];
  return list.map((key) => {
    if (typeof key === "number") return { column: key, ascending: true };
    const { column, ascending }: { column?: unknown; ascending?: unknown } =
      typeof key === "object" && key !== null ? key : {};
    return { column: Number(column), ascending: ascending !== false };
  });
}
