import type { BookChange, BookView, CellView, RowView, SheetFrame } from "../protocol.ts";

/** A sheet as this window knows it. */
export interface SheetMirror {
  readonly frame: SheetFrame;
  /** By 1-based index. */
  readonly rows: ReadonlyMap<number, RowView>;
}

/** The spreadsheet as the server last told it; what the grid shows must come to this. */
export interface BookMirror
  extends Pick<BookView, "version" | "name" | "locale" | "activeSheetId" | "styles" | "rules"> {
  /** In the order of their tabs. */
  readonly sheets: readonly SheetMirror[];
}

/** Like rows that were told once, one by one. */
export function singleRows(rows: readonly RowView[]): RowView[] {
  return rows.flatMap((row) =>
    row.count === 1
      ? [row]
      : Array.from({ length: row.count }, (_, at) => ({ ...row, index: row.index + at, count: 1 })),
  );
}

export function mirrorOf({ sheets, ...book }: BookView): BookMirror {
  return {
    ...book,
    sheets: sheets.map(({ rows, ...frame }) => ({
      frame,
      rows: new Map(singleRows(rows).map((row) => [row.index, row])),
    })),
  };
}

/** The spreadsheet after a change; null when one before it was missed, so that all must be asked for again. */
export function afterChange(book: BookMirror, change: BookChange): BookMirror | null {
  if (change.version <= book.version) return book;
  const frames = new Map(
    [...book.sheets.map(({ frame }) => frame), ...change.frames].map((frame) => [frame.id, frame]),
  );
  const changed = new Map(change.rows.map(({ sheetId, rows }) => [sheetId, rows]));
  const sheets: SheetMirror[] = [];
  for (const id of change.order) {
    const frame = frames.get(id);
    if (!frame) return null;
    const known = sheetOf(book, id)?.rows ?? new Map<number, RowView>();
    const news = changed.get(id);
    sheets.push({ frame, rows: news ? withRows(known, news, frame.maxRows) : known });
  }
  const { version, activeSheetId } = change;
  const styles = [...book.styles, ...change.styles];
  return { ...book, version, activeSheetId, styles, rules: [...book.rules, ...change.rules], sheets };
}

function withRows(
  known: ReadonlyMap<number, RowView>,
  news: readonly RowView[],
  maxRows: number,
): Map<number, RowView> {
  const rows = new Map([...known].filter(([index]) => index <= maxRows));
  for (const row of singleRows(news)) rows.set(row.index, row);
  return rows;
}

export function sheetOf(book: BookMirror, id: number): SheetMirror | null {
  return book.sheets.find(({ frame }) => frame.id === id) ?? null;
}

/** Rows from the first to the last. */
export function rowsInOrder({ rows }: SheetMirror): RowView[] {
  return [...rows.values()].sort((a, b) => a.index - b.index);
}

/** @param row 1-based @param column 1-based */
export function cellOf(sheet: SheetMirror | null, row: number, column: number): CellView | null {
  return sheet?.rows.get(row)?.cells[column - 1] ?? null;
}
