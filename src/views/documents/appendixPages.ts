import { documentWords } from "../../core/report/documentWords.ts";
import type { ReportItem, ReportModel } from "../../core/report/reportModel.ts";
import { monthWords } from "../../core/text/formatDate.ts";
import { line } from "./documentParts.ts";
import type { DocxBlock, DocxLibrary } from "./docxLibrary.ts";
import { draftHeaders, landscapePage } from "./pages.ts";
import { LANDSCAPE_TEXT_WIDTH, SIZE } from "./paperLayout.ts";
import { appendixTable } from "./reportTables.ts";

/** The list of directives that goes with a report, on landscape pages with numbers of their own. @param whose the agency, or what else it is about; null: everything */
export function appendixPages(
  docx: DocxLibrary,
  { names, madeOn, periodName }: Pick<ReportModel, "names" | "madeOn" | "periodName">,
  items: readonly ReportItem[],
  whose: string | null,
) {
  const bold = { size: SIZE.body, bold: true, align: "center" } as const;
  const { symbol, office } = names;
  const letter = documentWords("report.appendixOf", { symbol, month: monthWords(madeOn), office });
  const narrowed = whose === null ? [] : [line(docx, whose.toUpperCase(), bold)];
  const children: DocxBlock[] = [
    line(docx, documentWords("report.appendix"), bold),
    line(docx, documentWords("report.appendixTitle", { period: periodName.toUpperCase() }), bold),
    ...narrowed,
    line(docx, letter, { size: SIZE.body, italics: true, align: "center", after: 120 }),
    appendixTable(docx, items),
  ];
  return { ...landscapePage(), ...draftHeaders(docx, LANDSCAPE_TEXT_WIDTH), children };
}
