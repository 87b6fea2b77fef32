import type { ReportModel } from "../../core/report/reportModel.ts";

/** The library that makes .docx files; handed in, because it is loaded only when a document is made. */
export type DocxLibrary = typeof import("docx");

/** The report as a document in the layout of Nghị định 30/2020/NĐ-CP, Annex I. */
export function reportDocument(docx: DocxLibrary, model: ReportModel): InstanceType<DocxLibrary["Document"]> {
  return new docx.Document({ sections: [{ children: [new docx.Paragraph(model.periodName)] }] });
}
