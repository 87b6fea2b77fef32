import { yearOf } from "../../core/calendar/isoDate.ts";
import { type DocumentKey, documentWords } from "../../core/report/documentWords.ts";
import { boundIn, doneIn, type Figures, openIn } from "../../core/report/figures.ts";
import type { Comparison, OriginalDue, ReportModel } from "../../core/report/reportModel.ts";
import { formatCount, percentage } from "../../core/text/formatNumber.ts";
import type { DocxLibrary, DocxTable } from "./docxLibrary.ts";
import { type GridRow, gridTable } from "./gridTable.ts";
import { SIZE, TEXT_WIDTH } from "./paperLayout.ts";

/** A line, and what it tells of a period; null: not known. */
interface Line {
  readonly label: DocumentKey;
  readonly look?: "bold";
  /** Only where classes are told apart. */
  readonly full?: true;
  readonly value: (figures: Figures, byOriginalDue: OriginalDue | null) => string | null;
}

const count = (read: (figures: Figures) => number) => (figures: Figures) => formatCount(read(figures));

/** Top to bottom. */
const LINES: readonly Line[] = [
  { label: "report.compare.total", look: "bold", value: count(({ total }) => total) },
  { label: "report.compare.given", value: count(({ given }) => given) },
  { label: "report.compare.done", look: "bold", value: count(doneIn) },
  { label: "report.compare.doneOnTime", value: count(({ doneOnTime }) => doneOnTime) },
  { label: "report.compare.doneLate", value: count(({ doneLate }) => doneLate) },
  { label: "report.compare.doneNoDeadline", full: true, value: count(({ doneNoDeadline }) => doneNoDeadline) },
  { label: "report.compare.left", value: count(({ left }) => left) },
  { label: "report.compare.open", look: "bold", value: count(openIn) },
  { label: "report.compare.openInTime", value: count(({ openInTime }) => openInTime) },
  { label: "report.compare.openOverdue", value: count(({ openOverdue }) => openOverdue) },
  { label: "report.compare.openMissedTarget", full: true, value: count(({ openMissedTarget }) => openMissedTarget) },
  { label: "report.compare.openNoDeadline", full: true, value: count(({ openNoDeadline }) => openNoDeadline) },
  { label: "report.compare.openWaiting", full: true, value: count(({ openWaiting }) => openWaiting) },
  { label: "report.compare.rate", look: "bold", value: (line) => percentage(line.doneOnTime, boundIn(line)) },
  {
    label: "report.compare.rateByOriginal",
    value: (_, original) => original && percentage(original.onTime, original.onTime + original.late),
  },
  { label: "report.compare.overdueShare", value: (line) => percentage(line.openOverdue, line.total) },
];

function cell({ figures, byOriginalDue }: Comparison, { value }: Line): { text: string } {
  return { text: (figures && value(figures, byOriginalDue)) ?? documentWords("report.unknown") };
}

/** Every figure beside that of the period before and of the same period last year; a dash where nobody knows it. */
export function comparisonTable(docx: DocxLibrary, model: ReportModel): DocxTable {
  const { tasks, byOriginalDue, previous, lastYear, period, fourClasses } = model;
  const now: Comparison = { figures: tasks, byOriginalDue };
  const lines = LINES.filter(({ full }) => !full || !fourClasses);
  const lastYearName = documentWords("report.compare.lastYear", { year: yearOf(period.to) - 1 });
  return gridTable(docx, {
    columns: [
      { heading: documentWords("report.compare.figure"), share: 46, align: "left" },
      { heading: documentWords("report.compare.now"), share: 18, align: "center" },
      { heading: documentWords("report.compare.previous"), share: 18, align: "center" },
      { heading: lastYearName, share: 18, align: "center" },
    ],
    rows: lines.map((line): GridRow => {
      const cells = [{ text: documentWords(line.label) }, cell(now, line), cell(previous, line), cell(lastYear, line)];
      return line.look ? { look: line.look, cells } : { cells };
    }),
    width: TEXT_WIDTH,
    size: SIZE.table,
  });
}
