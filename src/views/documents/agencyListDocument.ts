import type { AgencyList } from "../../core/commands/reportAppendix.ts";
import type { ReportModel } from "../../core/report/reportModel.ts";
import { appendixPages } from "./appendixPages.ts";
import type { DocxLibrary } from "./docxLibrary.ts";
import { draftDocument } from "./draftDocument.ts";

/** The directives of one agency, where the list of all is too long for the report itself. */
export function agencyListDocument(docx: DocxLibrary, report: ReportModel, { agency, items }: AgencyList) {
  const { officeFull } = report.names;
  return draftDocument(docx, { creator: officeFull, title: agency }, [appendixPages(docx, report, items, agency)]);
}
