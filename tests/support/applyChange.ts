import type { BookChange, BookView, RowView, SheetView } from "../../src/local/preview/protocol.ts";

/** A window's view after a change, as the protocol promises it. */
export function applyChange(view: BookView, change: BookChange): BookView {
  const sheets = change.order.map((id): SheetView => {
    const known = view.sheets.find((sheet) => sheet.id === id);
    const frame = change.frames.find((sheet) => sheet.id === id) ?? known;
    if (!frame) throw new Error(`a new sheet ${id} came without its frame`);
    const told = change.rows.filter(({ sheetId }) => sheetId === id).flatMap(({ rows }) => rows);
    return { ...frame, rows: collected([...spread(known?.rows ?? []), ...spread(told)]) };
  });
  const { version, activeSheetId } = change;
  return {
    ...view,
    ...{ version, activeSheetId, sheets },
    styles: [...view.styles, ...change.styles],
    rules: [...view.rules, ...change.rules],
  };
}

/** One by one, each with a count of 1. */
function spread(rows: readonly RowView[]): RowView[] {
  return rows.flatMap((row) =>
    Array.from({ length: row.count }, (_, at) => ({ ...row, index: row.index + at, count: 1 })),
  );
}

/** The last word on each row, in order, without the empty ones. */
function collected(rows: readonly RowView[]): RowView[] {
  const last = new Map(rows.map((row) => [row.index, row]));
  return [...last.values()]
    .filter(({ cells, height, hidden }) => cells.length > 0 || height !== null || hidden)
    .sort((a, b) => a.index - b.index);
}

/** The same for a view, so that views compare. */
export function spreadOut(view: BookView): BookView {
  return { ...view, sheets: view.sheets.map((sheet) => ({ ...sheet, rows: collected(spread(sheet.rows)) })) };
}
