import { mergeLocales } from "@univerjs/core";
import colours from "@univerjs/preset-sheets-conditional-formatting/locales/en-US";
import sheets from "@univerjs/preset-sheets-core/locales/en-US";
import validation from "@univerjs/preset-sheets-data-validation/locales/en-US";
import notes from "@univerjs/preset-sheets-note/locales/en-US";

/** Univer's words. */
export const univerEn = mergeLocales(sheets, colours, validation, notes);
