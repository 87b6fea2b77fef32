import { type DocumentKey, documentWords } from "../../core/report/documentWords.ts";
import { boundIn, type FigureKey, type Figures } from "../../core/report/figures.ts";
import type { ReportModel } from "../../core/report/reportModel.ts";
import { formatCount, percentage } from "../../core/text/formatNumber.ts";
import { romanNumeral } from "../../core/text/romanNumeral.ts";
import type { DocxLibrary, DocxTable } from "./docxLibrary.ts";
import { type GridColumn, type GridRow, gridTable } from "./gridTable.ts";
import { SIZE, TEXT_WIDTH } from "./paperLayout.ts";

interface FigureColumn {
  readonly key: FigureKey;
  readonly heading: DocumentKey;
}

/** Columns of “Biểu 01”; numbered from (1) in this order. */
const COLUMNS: readonly FigureColumn[] = [
  { key: "opening", heading: "report.col.opening" },
  { key: "adjustment", heading: "report.col.adjustment" },
  { key: "given", heading: "report.col.given" },
  { key: "total", heading: "report.col.total" },
  { key: "doneOnTime", heading: "report.col.doneOnTime" },
  { key: "doneLate", heading: "report.col.doneLate" },
  { key: "doneNoDeadline", heading: "report.col.doneNoDeadline" },
  { key: "left", heading: "report.col.left" },
  { key: "openInTime", heading: "report.col.openInTime" },
  { key: "openOverdue", heading: "report.col.openOverdue" },
  { key: "openMissedTarget", heading: "report.col.openMissedTarget" },
  { key: "openNoDeadline", heading: "report.col.openNoDeadline" },
  { key: "openWaiting", heading: "report.col.openWaiting" },
];

/** Columns that the four-class form does not have. */
const FOLDED: readonly FigureKey[] = ["doneNoDeadline", "openMissedTarget", "openNoDeadline", "openWaiting"];

/** “Điều chỉnh” is printed only where something was adjusted. */
function columnsFor({ blocks, fourClasses }: ReportModel): readonly FigureColumn[] {
  const adjusted = blocks.some(({ lines }) => lines.some(({ figures }) => figures.adjustment !== 0));
  const hidden: readonly FigureKey[] = [...(adjusted ? [] : (["adjustment"] as const)), ...(fourClasses ? FOLDED : [])];
  return COLUMNS.filter(({ key }) => !hidden.includes(key));
}

/** “(1)”, “(3)= (1)+(2)”, “(4)/ ((4)+ (5))”, with a blank where a line may break: how the columns hang together. */
function numbering(columns: readonly FigureColumn[]): string[] {
  const place = (key: FigureKey) => `(${columns.findIndex((column) => column.key === key) + 1})`;
  const before = columns
    .slice(
      0,
      columns.findIndex(({ key }) => key === "total"),
    )
    .map(({ key }) => place(key));
  const places = columns.map(({ key }) => (key === "total" ? `${place(key)}= ${before.join("+")}` : place(key)));
  const [onTime, late] = [place("doneOnTime"), place("doneLate")];
  return ["", "", ...places, `${onTime}/ (${onTime}+ ${late})`];
}

function figureCells(figures: Figures, columns: readonly FigureColumn[]): { text: string }[] {
  const rate = percentage(figures.doneOnTime, boundIn(figures)) ?? documentWords("report.unknown");
  return [...columns.map(({ key }) => ({ text: formatCount(figures[key]) })), { text: rate }];
}

/** “Biểu 01”: one line an agency in directory order, subtotals by block. */
export function agencyTable(docx: DocxLibrary, model: ReportModel): DocxTable {
  const figures = columnsFor(model);
  const columns: GridColumn[] = [
    { heading: documentWords("report.col.number"), share: 6, align: "center" },
    { heading: documentWords("report.col.agency"), share: 30, align: "left" },
    ...figures.map(({ key, heading }): GridColumn => {
      return { heading: documentWords(heading), share: key === "opening" ? 11.5 : 10, align: "center" };
    }),
    { heading: documentWords("report.col.rate"), share: 13, align: "center" },
  ];
  let number = 0;
  const rows = model.blocks.flatMap(({ block, figures: subtotal, lines }, index): GridRow[] => [
    { look: "bold", cells: [{ text: romanNumeral(index + 1) }, { text: block }, ...figureCells(subtotal, figures)] },
    ...lines.map(({ agency, figures: own }) => ({
      cells: [{ text: String(++number) }, { text: agency }, ...figureCells(own, figures)],
    })),
  ]);
  const sum: GridRow = {
    look: "bold",
    cells: [{ text: "" }, { text: documentWords("report.col.sum") }, ...figureCells(model.assignments, figures)],
  };
  return gridTable(docx, {
    columns,
    subHeadings: [numbering(figures)],
    rows: [...rows, sum],
    width: TEXT_WIDTH,
    size: SIZE.smallTable,
    headingSize: SIZE.tableHeading,
    padding: 20,
  });
}
