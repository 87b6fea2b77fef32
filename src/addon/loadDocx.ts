import type { DocxLibrary } from "../views/documents/docxLibrary.ts";

/** Defined in `dist/Docx.js`: evaluates the library on its first call, so that an edit or a menu does not pay for it. */
declare function loadDocx_(): DocxLibrary;

/** The `docx` library; throws when `Docx.js` was not installed beside `Code.js`. */
export function loadDocx(): DocxLibrary {
  return loadDocx_();
}
