import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { initSync, Model } from "@ironcalc/wasm";
import { type Area, toA1 } from "../simulator/area.ts";
import {
  type Book,
  type ColourRule,
  type Content,
  type FormulaCell,
  resultOf,
  rowAt,
  rowForWrite,
} from "../simulator/book.ts";
import { mapArea } from "../simulator/cellValues.ts";
import { conditionFormula } from "../simulator/conditions.ts";
import { missingFunction } from "../simulator/formulaFunctions.ts";
import { isDateFormat } from "../simulator/numberFormat.ts";
import { plainStyle, styleOf } from "../simulator/style.ts";
import { type LocaleRules, localeRules } from "../simulator/typing.ts";
import { msToSerial, serialToLocal } from "../simulator/zones.ts";
import { toNeutralFormula } from "./formulaText.ts";
import { neededCells } from "./neededCells.ts";
import { absoluteReference } from "./writeFileRules.ts";

let ready = false;

function newModel(zone: string): Model {
  if (!ready) {
    const wasm = createRequire(import.meta.url).resolve("@ironcalc/wasm/wasm_bg.wasm");
    initSync({ module: readFileSync(wasm) });
    ready = true;
  }
  return new Model("book", "en", zone, "en");
}

interface FormulaPlace {
  /** 0-based position of the sheet. */
  readonly sheet: number;
  readonly row: number;
  readonly column: number;
  readonly cell: FormulaCell;
}

/** Works out every formula of the book, in place. Formulas that spill fill only their own cell. */
export function calculate(book: Book, nowMs: number): void {
  const day = new Date(nowMs).toISOString().slice(0, 10);
  if (book.calculatedOn === day) return;
  book.calculatedOn = day;
  const places = findFormulas(book);
  if (places.length === 0) return;
  const locale = localeRules(book.locale);
  const formulas = places.map(({ cell }) => engineFormula(cell.formula, book, locale, nowMs));
  const model = loadModel(book, formulas);
  places.forEach(({ sheet, row, column, cell }, index) => {
    const formula = formulas[index];
    const input = missingFunction(cell.formula) ? cell.value !== null && engineInput(cell.value) : formula;
    if (input) model.setUserInput(sheet, row, column, input);
  });
  model.resumeEvaluation();
  model.evaluate();
  places.forEach((place, index) => {
    // What another program worked out stays as it is.
    if (missingFunction(place.cell.formula)) return;
    store(book, model, place, formulas[index] ?? null, locale);
  });
  model.free();
}

function findFormulas(book: Book): FormulaPlace[] {
  const places: FormulaPlace[] = [];
  book.sheets.forEach((data, sheet) => {
    data.rows.forEach((row, r) => {
      row?.contents.forEach((cell, c) => {
        if (isFormula(cell)) places.push({ sheet, row: r + 1, column: c + 1, cell });
      });
    });
  });
  return places;
}

function isFormula(content: Content | undefined): content is FormulaCell {
  return typeof content === "object" && content !== null;
}

// HYPERLINK(address, label), which the engine lacks, shows its label.
const HYPERLINK = /HYPERLINK\(\s*(?:"[^"]*"|[^,"()]+)\s*,\s*/gi;

/** The formula for the engine, with the virtual clock written in; null when the locale cannot read it. */
function engineFormula(formula: string, book: Book, locale: LocaleRules, nowMs: number): string | null {
  const neutral = toNeutralFormula(formula, locale);
  if (neutral === null) return null;
  const serial = msToSerial(nowMs, book.zone);
  return neutral
    .replace(/\bTODAY\(\)/gi, dateCall(serial))
    .replace(/\bNOW\(\)/gi, `(${serial})`)
    .replace(HYPERLINK, "(");
}

function dateCall(serial: number): string {
  const local = serialToLocal(serial);
  return `DATE(${local.getUTCFullYear()},${local.getUTCMonth() + 1},${local.getUTCDate()})`;
}

/** A model with the sheets of the book and the values that the formulas may read. */
function loadModel(book: Book, formulas: readonly (string | null)[]): Model {
  const model = newModel(book.zone);
  model.pauseEvaluation();
  book.sheets.forEach((sheet, index) => {
    if (index > 0) model.newSheet();
    model.renameSheet(index, sheet.name);
  });
  for (const { sheet, row, column } of neededCells(book, formulas)) {
    const value = resultOf(rowAt(book.sheets[sheet] ?? neverSheet(sheet), row)?.contents[column - 1]);
    if (value !== null) model.setUserInput(sheet, row, column, engineInput(value));
  }
  for (const { name, sheetId, area } of book.namedRanges) {
    const sheet = book.sheets.find(({ id }) => id === sheetId);
    if (sheet) model.newDefinedName(name, null, absoluteReference(sheet.name, area));
  }
  return model;
}

function neverSheet(index: number): never {
  throw new Error(`no sheet at position ${index}`);
}

function engineInput(value: string | number | boolean): string {
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return typeof value === "number" ? String(value) : `'${value}`;
}

const NUMBER_TYPE = 1;
const BOOLEAN_TYPE = 4;
/** Fifteen digits, as many as a spreadsheet keeps. */
const ALL_DIGITS = "0.00000000000000E+00";

function store(
  book: Book,
  model: Model,
  { sheet, row, column, cell }: FormulaPlace,
  formula: string | null,
  locale: LocaleRules,
): void {
  const data = book.sheets[sheet] ?? neverSheet(sheet);
  const line = rowForWrite(data, row);
  if (formula === null) {
    line.contents[column - 1] = { ...cell, value: "#ERROR!" };
    return;
  }
  const shownAsDate = isDateFormat(model.getCellStyle(sheet, row, column).style.num_fmt);
  line.contents[column - 1] = { ...cell, value: readResult(model, sheet, row, column) };
  const style = line.styles[column - 1] ?? plainStyle;
  if (shownAsDate && style.numberFormat === "") {
    line.styles[column - 1] = styleOf({ ...style, numberFormat: locale.dateFormat });
  }
}

function readResult(model: Model, sheet: number, row: number, column: number): string | number | boolean {
  const type = model.getCellType(sheet, row, column);
  if (type === NUMBER_TYPE) {
    model.updateRangeStyle({ sheet, row, column, width: 1, height: 1 }, "num_fmt", ALL_DIGITS);
    return Number(model.getFormattedCellValue(sheet, row, column));
  }
  const text = model.getFormattedCellValue(sheet, row, column);
  return type === BOOLEAN_TYPE ? text === "TRUE" : text;
}

/** What the colour rules show on a cell; null where no rule says anything. */
export interface ShownColour {
  readonly background: string | null;
  readonly fontColor: string | null;
}

/**
 * Colours that the sheet's formula rules give each cell of an area, row by row; the first rule that applies wins.
 * Built anew at each call: the area should be what a person looks at.
 */
export function shownColours(book: Book, sheetId: number, area: Area, nowMs: number): ShownColour[][] {
  const index = book.sheets.findIndex(({ id }) => id === sheetId);
  const sheet = book.sheets[index] ?? neverSheet(index);
  const locale = localeRules(book.locale);
  calculate(book, nowMs);
  const model = loadModel(
    book,
    sheet.colourRules.map((rule) => ruleFormula(rule, book, locale, nowMs)),
  );
  // The engine lets the rule added last win.
  for (const rule of [...sheet.colourRules].reverse()) {
    const formula = ruleFormula(rule, book, locale, nowMs);
    if (formula === null) continue;
    model.addConditionalFormatting(index, rule.ranges.map(toA1).join(" "), {
      type: "Formula",
      formula,
      format: {
        ...(rule.background ? { fill: { color: rule.background } } : {}),
        ...(rule.fontColor ? { font: { color: rule.fontColor } } : {}),
      },
      stop_if_true: true,
    });
  }
  // Not before: the engine would work out every rule again at each one that is added.
  model.resumeEvaluation();
  model.evaluate();
  const ranges = sheet.colourRules.flatMap((rule) => rule.ranges);
  const shown = readColours(model, index, area, ranges);
  model.free();
  return shown;
}

/** The rule as a formula for the first cell of its ranges; null for kinds that are not simulated. */
export function ruleFormula(rule: ColourRule, book: Book, locale: LocaleRules, nowMs: number): string | null {
  const [first] = rule.ranges;
  if (rule.condition && first) return conditionFormula(rule.condition, toA1({ ...first, rows: 1, columns: 1 }));
  return rule.formula === null ? null : engineFormula(rule.formula, book, locale, nowMs);
}

const UNCOLOURED: ShownColour = { background: null, fontColor: null };

/** Asks the engine only for cells that rules are about: each answer is a whole style, and a register has many cells. */
function readColours(model: Model, sheet: number, area: Area, ranges: readonly Area[]): ShownColour[][] {
  const shown = mapArea(area, () => UNCOLOURED);
  for (const { row, column, rows, columns } of ranges) {
    for (let r = Math.max(row, area.row); r < Math.min(row + rows, area.row + area.rows); r += 1) {
      const cells = shown[r - area.row] ?? [];
      for (let c = Math.max(column, area.column); c < Math.min(column + columns, area.column + area.columns); c += 1) {
        if (cells[c - area.column] === UNCOLOURED) cells[c - area.column] = readColour(model, sheet, r, c);
      }
    }
  }
  return shown;
}

function readColour(model: Model, sheet: number, row: number, column: number): ShownColour {
  const { fill, font } = model.getCellStyle(sheet, row, column).style;
  return { background: colour(fill.color), fontColor: colour(font.color) };
}

function colour(value: unknown): string | null {
  return typeof value === "string" ? value.toLowerCase() : null;
}
