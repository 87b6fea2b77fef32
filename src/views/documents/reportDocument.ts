import { addDays } from "../../core/calendar/isoDate.ts";
import { type DocumentKey, documentWords } from "../../core/report/documentWords.ts";
import { projectSentence } from "../../core/report/projectSentences.ts";
import type { ReportModel } from "../../core/report/reportModel.ts";
import {
  countingSentence,
  openingSentence,
  originalDueSentence,
  outsideSentence,
  rateSentences,
  reconciliationSentence,
  resultSentences,
  spokenSentence,
  staleSentence,
  titleSentence,
} from "../../core/report/reportSentences.ts";
import { scopeWords } from "../../core/report/scopeWords.ts";
import { dateSpan } from "../../core/text/formatDate.ts";
import { formatCount } from "../../core/text/formatNumber.ts";
import { agencyTable } from "./agencyTable.ts";
import { appendixPages } from "./appendixPages.ts";
import { comparisonTable } from "./comparisonTable.ts";
import { bodyHeading, bodyParagraph, gap, lastParagraph, line, rule } from "./documentParts.ts";
import type { DocxBlock, DocxLibrary, DocxTable } from "./docxLibrary.ts";
import { draftDocument } from "./draftDocument.ts";
import { addressee, officialHead } from "./officialHead.ts";
import { draftHeaders, portraitPage } from "./pages.ts";
import { SIZE, TEXT_WIDTH } from "./paperLayout.ts";
import { projectTable } from "./projectTable.ts";
import { changesTable, dueNextTable, extendedTable, overdueTable } from "./reportTables.ts";
import { signOff } from "./signOff.ts";

function title(docx: DocxLibrary, model: ReportModel): DocxBlock[] {
  const bold = { size: SIZE.body, bold: true, align: "center" } as const;
  return [
    officialHead(docx, model.names, model.madeOn),
    line(docx, documentWords("report.kind"), { ...bold, before: 360 }),
    line(docx, titleSentence(model), bold),
    rule(docx, TEXT_WIDTH / 3),
    addressee(docx, model.names),
  ];
}

/** Caption and table, with some room below. */
function captioned(docx: DocxLibrary, caption: DocumentKey, table: DocxTable): DocxBlock[] {
  const style = { size: SIZE.head, bold: true, align: "center", before: 120, after: 60, keepNext: true } as const;
  return [line(docx, documentWords(caption), style), table, gap(docx, 160)];
}

function captionedOrNone(docx: DocxLibrary, caption: DocumentKey, table: DocxTable | null): DocxBlock[] {
  return table === null ? [bodyParagraph(docx, [documentWords("report.none"), {}])] : captioned(docx, caption, table);
}

function staleParagraph(docx: DocxLibrary, model: ReportModel): DocxBlock[] {
  const words = staleSentence(model);
  return words === null ? [] : [bodyParagraph(docx, [words, {}])];
}

function projectParts(docx: DocxLibrary, { projects }: ReportModel): DocxBlock[] {
  if (projects.length === 0) return [];
  return [
    bodyHeading(docx, documentWords("report.h.projects")),
    bodyParagraph(docx, [projectSentence(projects), {}]),
    projectTable(docx, projects),
    gap(docx, 160),
  ];
}

function overview(docx: DocxLibrary, model: ReportModel): DocxBlock[] {
  return [
    bodyHeading(docx, documentWords("report.h.overview")),
    bodyHeading(docx, documentWords("report.h.result")),
    bodyParagraph(docx, [resultSentences(model), {}]),
    bodyParagraph(docx, [rateSentences(model), {}]),
    ...captioned(docx, "report.table.comparison", comparisonTable(docx, model)),
    bodyHeading(docx, documentWords("report.h.byAgency")),
    bodyParagraph(docx, [countingSentence(model), {}]),
    ...captioned(docx, "report.table.agencies", agencyTable(docx, model)),
    bodyParagraph(docx, [reconciliationSentence(model), {}]),
    bodyParagraph(
      docx,
      [`${documentWords("report.h.outside")} `, { bold: true }],
      [documentWords("report.outsideNote"), { italics: true }],
      [outsideSentence(model), {}],
    ),
    ...staleParagraph(docx, model),
    ...projectParts(docx, model),
  ];
}

function lists(docx: DocxLibrary, model: ReportModel): DocxBlock[] {
  const byOriginal = originalDueSentence(model);
  const spoken = spokenSentence(model);
  const span = dateSpan(addDays(model.asOf, 1), model.nextPeriod.to);
  return [
    bodyHeading(docx, documentWords("report.h.changes")),
    ...captioned(docx, "report.table.changes", changesTable(docx, model)),
    bodyHeading(docx, documentWords("report.h.overdue")),
    ...captionedOrNone(docx, "report.table.overdue", overdueTable(docx, model)),
    bodyHeading(docx, documentWords("report.h.extended")),
    ...captionedOrNone(docx, "report.table.extended", extendedTable(docx, model)),
    ...(spoken === null ? [] : [bodyParagraph(docx, [spoken, {}])]),
    ...(byOriginal === null ? [] : [bodyParagraph(docx, [byOriginal, {}])]),
    bodyHeading(docx, documentWords("report.h.next", { span })),
    ...captionedOrNone(docx, "report.table.next", dueNextTable(docx, model)),
  ];
}

function ending(docx: DocxLibrary, { names, appendix, appendixSheet }: ReportModel): DocxBlock[] {
  const parts: readonly DocumentKey[] = [
    "report.assessment.strengths",
    "report.assessment.weaknesses",
    "report.assessment.proposals",
  ];
  return [
    bodyHeading(docx, documentWords("report.h.assessment")),
    ...parts.map((part) =>
      bodyParagraph(
        docx,
        [`${documentWords(part)} `, { bold: true }],
        [documentWords("report.toBeWritten"), { italics: true }],
      ),
    ),
    ...(appendixSheet === undefined
      ? []
      : [bodyParagraph(docx, [documentWords("report.appendixElsewhere", { n: formatCount(appendix.length) }), {}])]),
    ...lastParagraph(docx, documentWords("report.closing", { office: names.office })),
    signOff(docx, names),
  ];
}

/** What its file is called. */
export function reportName({ scope }: ReportModel): string {
  const name = "Báo cáo tình hình thực hiện nhiệm vụ";
  return scope.kind === "all" ? name : `${name} (${scopeWords(scope)})`;
}

/** The report as a draft in the layout of Nghị định 30/2020/NĐ-CP, Annex I, with its list on landscape pages of their own. */
export function reportDocument(docx: DocxLibrary, model: ReportModel): InstanceType<DocxLibrary["Document"]> {
  const opening = bodyParagraph(
    docx,
    [documentWords("report.basisBlank"), { italics: true }],
    [openingSentence(model), {}],
  );
  const body = [opening, ...overview(docx, model), ...lists(docx, model), ...ending(docx, model)];
  const main = { ...portraitPage(), ...draftHeaders(docx, TEXT_WIDTH), children: [...title(docx, model), ...body] };
  const hasAppendix = model.appendix.length > 0 && model.appendixSheet === undefined;
  const whose = model.scope.kind === "all" ? null : scopeWords(model.scope);
  const list = hasAppendix ? [appendixPages(docx, model, model.appendix, whose)] : [];
  return draftDocument(docx, { creator: model.names.officeFull, title: titleSentence(model) }, [main, ...list]);
}
