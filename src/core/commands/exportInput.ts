import * as v from "valibot";

const line = v.pipe(v.string(), v.maxLength(500), v.trim());

/** What the dialog sends: which rows, in which form. */
const EXPORT_INPUT = v.strictObject({
  /** The selected rows' Mã; null: those that the filters leave. */
  ids: v.nullable(v.pipe(v.array(line), v.maxLength(20_000))),
  /** "": all. */
  agency: line,
  standing: line,
  project: line,
  paper: line,
  /** appendix: a .docx. print: nine columns for a sheet. table: chosen columns for another system. */
  form: v.picklist(["appendix", "print", "table"]),
  title: line,
  /** The paper that an appendix goes with; "": none. */
  goesWith: line,
  /** Keys of register columns, left to right; kept for the next time. */
  columns: v.pipe(v.array(line), v.maxLength(50)),
  deliver: v.picklist(["drive", "download"]),
});

export type ExportInput = v.InferOutput<typeof EXPORT_INPUT>;
export type ExportRequest = v.InferInput<typeof EXPORT_INPUT>;

/** A function, so that it is fetched when a page first calls. */
export const exportInput = () => EXPORT_INPUT;
