// On demand: Code.js only fetches it from Parts.js.
import type { Plan } from "../core/commands/plan.ts";
import { type SheetKey, sheetSpec } from "../core/register/sheets.ts";
import { addColumns } from "./addColumns.ts";
import { makeHiddenSheet } from "./applyLayout.ts";
import type { Google } from "./google.ts";
import type { Reading } from "./readBook.ts";
import type { SheetImage } from "./sheetImage.ts";

type Made = Readonly<Partial<Record<SheetKey, SheetImage>>>;

/** Sheets that are made with their first row. */
function hiddenSheets(google: Google, { append }: Plan, { spreadsheet }: Reading): Made {
  const missing = (Object.keys(append ?? {}) as SheetKey[]).filter((key) => {
    const { hidden, vi } = sheetSpec(key);
    return hidden === true && spreadsheet.getSheetByName(vi) === null;
  });
  return Object.fromEntries(missing.map((key) => [key, makeHiddenSheet(google, spreadsheet, key)]));
}

/** The sheet of projects with the columns that are computed, to the right of all others. */
function projectColumns(google: Google, { projects = [] }: Plan, { images }: Reading): Made {
  const image = images.projects;
  const missing = image?.columns.filter(({ key, late }) => late === true && !image.places.has(key)) ?? [];
  if (image === undefined || projects.length === 0 || missing.length === 0) return {};
  const wide = addColumns(google, image, Math.max(1, image.sheet.getLastColumn()) + 1, missing);
  return { projects: { ...wide, width: image.sheet.getMaxColumns() } };
}

/** Makes what set-up leaves until it is needed, where the plan needs it. */
export function makeLate(google: Google, plan: Plan, reading: Reading): Reading {
  const made = { ...hiddenSheets(google, plan, reading), ...projectColumns(google, plan, reading) };
  return { ...reading, images: { ...reading.images, ...made } };
}
