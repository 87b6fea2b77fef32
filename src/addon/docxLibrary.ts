import * as docx from "docx";

/** Entry of `dist/Docx.js`. */
export { docx };
