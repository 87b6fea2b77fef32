import { type Book, type Content, DEFAULT_COLUMN, type Row, resultOf, type SheetData } from "../simulator/book.ts";
import { displayText } from "../simulator/numberFormat.ts";
import { type LocaleRules, localeRules } from "../simulator/typing.ts";
import { ruleFormula } from "../workbook/evaluate.ts";
import type { Palette } from "./palette.ts";
import type { BookView, CellView, ColourRuleView, RowView, SheetFrame } from "./protocol.ts";
import { sameRow } from "./sameRow.ts";

/** A spreadsheet at a moment of the virtual clock, which its rules of today's colours read. */
export interface Moment {
  readonly book: Book;
  readonly nowMs: number;
}

/** The whole spreadsheet as a window shows it; what it needs of styles and validations goes into the palette. */
export function bookView(moment: Moment, palette: Palette, version: number): BookView {
  const { book } = moment;
  const locale = localeRules(book.locale);
  const sheets = book.sheets.map((sheet) => ({
    ...sheetFrame(moment, sheet),
    rows: rowViews(
      sheet,
      sheet.rows.map((_, index) => index),
      { locale, palette },
    ).filter(holdsSomething),
  }));
  const { name, activeSheetId } = book;
  const { styles, rules } = palette;
  return { version, name, locale: book.locale, activeSheetId, styles, rules, sheets };
}

function holdsSomething({ cells, height, hidden }: RowView): boolean {
  return cells.length > 0 || height !== null || hidden;
}

/** A sheet without its rows. */
export function sheetFrame(moment: Moment, sheet: SheetData): SheetFrame {
  const { id, name, hidden, tabColour, maxRows, maxColumns, frozenRows, frozenColumns, merges, filter, charts } = sheet;
  return {
    ...{ id, name, hidden, tabColour, maxRows, maxColumns, frozenRows, frozenColumns, merges, filter, charts },
    columns: Array.from(sheet.columns, (column = DEFAULT_COLUMN) => (column === DEFAULT_COLUMN ? null : column)),
    colourRules: colourRules(moment, sheet),
  };
}

function colourRules({ book, nowMs }: Moment, sheet: SheetData): ColourRuleView[] {
  const locale = localeRules(book.locale);
  return sheet.colourRules.flatMap((rule) => {
    const formula = ruleFormula(rule, book, locale, nowMs);
    if (formula === null) return [];
    const { ranges, background, fontColor, bold, italic, strikethrough, underline } = rule;
    return [{ ranges, formula, background, fontColor, bold, italic, strikethrough, underline }];
  });
}

interface Showing {
  readonly locale: LocaleRules;
  readonly palette: Palette;
}

/** Rows by their 0-based places, in order; neighbours that are alike are told once. */
export function rowViews(sheet: SheetData, places: readonly number[], showing: Showing): RowView[] {
  const views: RowView[] = [];
  for (const place of places) {
    const last = views[views.length - 1];
    const row = sheet.rows[place];
    if (last && last.index + last.count === place + 1 && sameRow(sheet.rows[place - 1], row)) {
      views[views.length - 1] = { ...last, count: last.count + 1 };
    } else {
      views.push(rowView(place + 1, row, showing));
    }
  }
  return views;
}

/** What rows of versions that were told show, by palette: such rows change no more. */
const shownRows = new WeakMap<Palette, { readonly locale: LocaleRules; readonly rows: WeakMap<Row, ShownRow> }>();

type ShownRow = Pick<RowView, "height" | "hidden" | "cells">;

function rowView(index: number, row: Row | undefined, showing: Showing): RowView {
  if (!row) return { index, count: 1, height: null, hidden: false, cells: [] };
  const { palette, locale } = showing;
  const known = shownRows.get(palette);
  const { rows } = known?.locale === locale ? known : { rows: new WeakMap<Row, ShownRow>() };
  shownRows.set(palette, { locale, rows });
  const shown = rows.get(row) ?? shownRow(row, showing);
  rows.set(row, shown);
  return { index, count: 1, ...shown };
}

function shownRow(row: Row, showing: Showing): ShownRow {
  const width = Math.max(row.contents.length, row.styles.length, row.notes.length, row.rules.length);
  const cells = Array.from({ length: width }, (_, at) => cellView(row, at, showing));
  while (cells.length > 0 && cells[cells.length - 1] === null) cells.pop();
  return { height: row.height, hidden: row.hiddenByUser || row.hiddenByFilter, cells };
}

function cellView(row: Row, at: number, { locale, palette }: Showing): CellView | null {
  const content = row.contents[at] ?? null;
  const style = palette.style(row.styles[at]);
  const rule = palette.rule(row.rules[at]);
  const note = row.notes[at] ?? "";
  if (content === null && style === null && rule === null && note === "") return null;
  return {
    ...contentView(content, row.styles[at]?.numberFormat ?? "", locale),
    ...(style === null ? {} : { style }),
    ...(rule === null ? {} : { rule }),
    ...(note === "" ? {} : { note }),
  };
}

function contentView(content: Content, format: string, locale: LocaleRules): CellView {
  const value = resultOf(content);
  const formula = typeof content === "object" && content !== null ? { formula: content.formula } : {};
  if (value === null) return formula;
  if (typeof value !== "number") return { value, ...formula };
  const text = displayText(value, format, locale);
  return text === String(value) ? { value, ...formula } : { value, text, ...formula };
}
