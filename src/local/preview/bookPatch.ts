import { type Book, newBook, newSheet, type Row, type SheetData } from "../simulator/book.ts";
import type { CellRule } from "../simulator/cellRule.ts";
import { plainStyle, type Style, styleOf } from "../simulator/style.ts";
import { changedSheets } from "./bookChange.ts";
import type { Palette } from "./palette.ts";
import { sameRow } from "./sameRow.ts";

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
  readonly rows: readonly RowRun[];
}

/** Rows that are alike, from a 0-based place on; null are missing ones. */
type RowRun = readonly [place: number, count: number, row: RowPatch | null];

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
    rows: rowRuns(
      rows,
      (changed.get(frame.id) ?? []).filter((place) => place < rows.length),
      palette,
    ),
  }));
  return { book, sheets: patches, styles: palette.styles.slice(styles), rules: palette.rules.slice(rules) };
}

/** @param places in order */
function rowRuns(rows: SheetData["rows"], places: readonly number[], palette: Palette): RowRun[] {
  const runs: RowRun[] = [];
  for (const place of places) {
    const [first = 0, count = 0, row = null] = runs[runs.length - 1] ?? [];
    if (count > 0 && first + count === place && sameRow(rows[first], rows[place])) {
      runs[runs.length - 1] = [first, count + 1, row];
    } else {
      runs.push([place, 1, rowPatch(rows[place], palette)]);
    }
  }
  return runs;
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
    for (const [place, count, row] of rows) {
      while (kept.length < place) kept.push(undefined);
      // Rows that are one belong to no version, so that whoever writes one takes a copy.
      const made = row ? rowFrom(row, mirror, count === 1 ? owner : {}) : undefined;
      for (let at = place; at < place + count; at += 1) kept[at] = made;
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
