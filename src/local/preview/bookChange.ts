import type { Area } from "../simulator/area.ts";
import type { Book, SheetData } from "../simulator/book.ts";
import { localeRules } from "../simulator/typing.ts";
import { type Moment, rowViews, sheetFrame } from "./bookView.ts";
import type { Palette } from "./palette.ts";
import type { BookChange } from "./protocol.ts";
import { sameRow } from "./sameRow.ts";

/** Cells that are told even when they did not change: a window shows there what its person typed. */
export interface Retold {
  readonly sheetId: number;
  readonly area: Area;
}

/** More changed rows than this are told faster as the whole spreadsheet. */
const MOST_ROWS = 3000;

/**
 * What a window that shows `before` must be told to show `after`; versions of one book share rows that did not change.
 * null when nothing is different, "reload" when so much is that the whole had better be asked for.
 */
export function bookChange(
  before: Moment,
  after: Moment,
  options: { readonly palette: Palette; readonly version: number; readonly retold: readonly Retold[] },
): BookChange | "reload" | null {
  const { palette, version, retold } = options;
  const [old, book] = [before.book, after.book];
  if (old.locale !== book.locale || old.name !== book.name) return "reload";
  const [styles, rules] = [palette.styles.length, palette.rules.length];
  const changed = changedSheets(old, book, retold);
  if (changed.reduce((sum, { places }) => sum + places.length, 0) > MOST_ROWS) return "reload";
  const showing = { locale: localeRules(book.locale), palette };
  const change: BookChange = {
    version,
    order: book.sheets.map(({ id }) => id),
    activeSheetId: book.activeSheetId,
    rows: changed.map(({ sheet, places }) => ({ sheetId: sheet.id, rows: rowViews(sheet, places, showing) })),
    frames: book.sheets.flatMap((sheet) => {
      const frame = sheetFrame(after, sheet);
      const known = sheetById(old, sheet.id);
      return known && JSON.stringify(sheetFrame(before, known)) === JSON.stringify(frame) ? [] : [frame];
    }),
    styles: palette.styles.slice(styles),
    rules: palette.rules.slice(rules),
  };
  const sameOrder = old.sheets.map(({ id }) => id).join() === change.order.join();
  const still = sameOrder && old.activeSheetId === book.activeSheetId;
  return still && change.rows.length === 0 && change.frames.length === 0 ? null : change;
}

/** Sheets with rows that changed, and the 0-based places of those. */
export function changedSheets(
  before: Book | null,
  after: Book,
  retold: readonly Retold[],
): { readonly sheet: SheetData; readonly places: readonly number[] }[] {
  return after.sheets.flatMap((sheet) => {
    const told = retold.flatMap(({ sheetId, area }) => (sheetId === sheet.id ? [area] : []));
    const places = changedPlaces((before && sheetById(before, sheet.id))?.rows ?? [], sheet.rows, told);
    return places.length === 0 ? [] : [{ sheet, places }];
  });
}

function changedPlaces(before: SheetData["rows"], after: SheetData["rows"], told: readonly Area[]): number[] {
  const places: number[] = [];
  const length = Math.max(before.length, after.length, ...told.map(({ row, rows }) => row - 1 + rows));
  for (let place = 0; place < length; place += 1) {
    const isTold = told.some(({ row, rows }) => place >= row - 1 && place < row - 1 + rows);
    if (isTold || !sameRow(before[place], after[place])) places.push(place);
  }
  return places;
}

/** undefined when the spreadsheet has no such sheet. */
export function sheetById(book: Book, id: number): SheetData | undefined {
  return book.sheets.find((sheet) => sheet.id === id);
}
