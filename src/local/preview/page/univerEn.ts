import { mergeLocales } from "@univerjs/core";
import sheets from "@univerjs/preset-sheets-core/locales/en-US";
import validation from "@univerjs/preset-sheets-data-validation/locales/en-US";
import notes from "@univerjs/preset-sheets-note/locales/en-US";

/** Univer's words. */
export const univerEn = mergeLocales(sheets, validation, notes);
