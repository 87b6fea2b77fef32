import { mergeLocales } from "@univerjs/core";
import sheets from "@univerjs/preset-sheets-core/locales/vi-VN";
import validation from "@univerjs/preset-sheets-data-validation/locales/vi-VN";
import notes from "@univerjs/preset-sheets-note/locales/vi-VN";

/** Univer's words. */
export const univerVi = mergeLocales(sheets, validation, notes);
