import type { Run } from "./run.ts";
import { type SheetObject, sheetObject } from "./Sheet.ts";

/** Copies a sheet within the spreadsheet, the only one there is; metadata and protections stay behind. */
export function copySheet(run: Run, sheetId: number): SheetObject {
  const id = run.nextId();
  const { name: original } = run.sheet(sheetId);
  const taken = new Set(run.view().sheets.map(({ name }) => name));
  let name = `Copy of ${original}`;
  for (let copy = 2; taken.has(name); copy += 1) name = `Copy of ${original} ${copy}`;
  run.change(1, (book) => {
    const source = book.sheets.find((sheet) => sheet.id === sheetId);
    if (!source) return;
    // Neither sheet owns the shared rows: whichever is written first copies them.
    source.owner = {};
    const copy = { ...source, owner: {}, id, name, metadata: [], protections: [] };
    book.sheets = [...book.sheets, { ...copy, rows: source.rows.slice(), columns: source.columns.slice() }];
  });
  return sheetObject(run, id);
}
