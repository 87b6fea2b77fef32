import { type Book, newBook, newSheet, type Row, type SheetData } from "../simulator/book.ts";
import type { CellRule } from "../simulator/cellRule.ts";
import { plainStyle, type Style, styleOf } from "../simulator/style.ts";
import { changedSheets } from "./bookChange.ts";
import type { Palette } from "./palette.ts";

/** What changed in a spreadsheet, to be carried to another thread's copy: styles and validations go by number. */
export interface BookPatch {
  readonly book: Omit<Book, "sheets">;
  /** All sheets in order; rows only those that changed. */
  readonly sheets: readonly SheetPatch[];
  /** Made since the last patch, to be appended. */
  readonly styles: readonly Style[];
  readonly rules: readonly CellRule[];
}

interface SheetPatch {
  readonly frame: Omit<SheetData, "rows" | "owner">;
  /** How many rows there are, to cut off those deleted at the end. */
  readonly length: number;
  /** By 0-based place; null is a missing row. */
  readonly rows: readonly (readonly [place: number, row: RowPatch | null])[];
}

interface RowPatch extends Omit<Row, "owner" | "styles" | "rules"> {
  readonly styles: readonly (number | null)[];
  readonly rules: readonly (number | null)[];
}

/** @param before the version of the last patch; null at the first. */
export function makePatch(before: Book | null, after: Book, palette: Palette): BookPatch {
  const [styles, rules] = [palette.styles.length, palette.rules.length];
  const changed = new Map(changedSheets(before, after, []).map(({ sheet, places }) => [sheet.id, places]));
  const { sheets, ...book } = after;
  const patches = sheets.map(({ rows, owner: _owner, ...frame }) => ({
    frame,
    length: rows.length,
    rows: (changed.get(frame.id) ?? [])
      .filter((place) => place < rows.length)
      .map((place) => [place, rowPatch(rows[place], palette)] as const),
  }));
  return { book, sheets: patches, styles: palette.styles.slice(styles), rules: palette.rules.slice(rules) };
}

function rowPatch(row: Row | undefined, palette: Palette): RowPatch | null {
  if (!row) return null;
  const { owner: _owner, styles, rules, ...rest } = row;
  return {
    ...rest,
    styles: Array.from(styles, (style) => palette.style(style)),
    rules: Array.from(rules, (rule) => palette.rule(rule)),
  };
}

/** A copy kept from patches. */
export interface Mirror {
  book: Book;
  readonly styles: Style[];
  readonly rules: CellRule[];
}

/** A mirror that has seen no patch yet. */
export function newMirror(): Mirror {
  return { book: newBook({ id: "", name: "", owner: "" }), styles: [], rules: [] };
}

/** Brings a mirror up to date. */
export function applyPatch(mirror: Mirror, patch: BookPatch): void {
  // Styles compare by identity, which does not pass between threads.
  mirror.styles.push(...patch.styles.map((style) => styleOf(style)));
  mirror.rules.push(...patch.rules);
  const known = new Map(mirror.book.sheets.map((sheet) => [sheet.id, sheet]));
  const sheets = patch.sheets.map(({ frame, length, rows }) => {
    const owner = {};
    const kept = known.get(frame.id)?.rows.slice(0, length) ?? newSheet(frame.id, frame.name).rows;
    for (const [place, row] of rows) {
      while (kept.length < place) kept.push(undefined);
      kept[place] = row ? rowFrom(row, mirror, owner) : undefined;
    }
    return { ...frame, owner, rows: kept };
  });
  mirror.book = { ...patch.book, sheets };
}

function rowFrom({ styles, rules, ...rest }: RowPatch, mirror: Mirror, owner: object): Row {
  return {
    ...rest,
    owner,
    styles: styles.map((at) => (at === null ? undefined : (mirror.styles[at] ?? plainStyle))),
    rules: rules.map((at) => (at === null ? undefined : mirror.rules[at])),
  };
}
