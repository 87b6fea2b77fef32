import { APPENDIX_COLUMNS, MOST_APPENDIX_ROWS } from "../../core/report/appendixColumns.ts";
import { type DocumentKey, documentWords } from "../../core/report/documentWords.ts";
import type { ChangeLine, ExtendedItem, ReportItem, ReportModel } from "../../core/report/reportModel.ts";
import { formatCount, paddedCount } from "../../core/text/formatNumber.ts";
import type { DocxLibrary, DocxTable } from "./docxLibrary.ts";
import { type GridColumn, type GridRow, gridTable } from "./gridTable.ts";
import { LANDSCAPE_TEXT_WIDTH, SIZE, TEXT_WIDTH } from "./paperLayout.ts";

/** A column of a list, and what it prints of an item. */
export interface ListColumn<Item> {
  readonly heading: DocumentKey;
  readonly share: number;
  readonly centred?: true;
  readonly text: (item: Item) => string;
}

/** Items under a heading of their own; without one when `title` is null. */
export interface ListGroup<Item> {
  readonly title: string | null;
  readonly items: readonly Item[];
}

const number: GridColumn = { heading: documentWords("report.col.number"), share: 7, align: "center" };

/** Rows that a list in the body prints under one heading; the appendix has them all. */
const MOST_BODY_ROWS = 200;

/** A numbered list, its groups under each other. @param most rows printed of each group; the rest is counted in a line of its own. */
export function listTable<Item>(
  docx: DocxLibrary,
  columns: readonly ListColumn<Item>[],
  groups: readonly ListGroup<Item>[],
  width: number,
  most: number,
): DocxTable {
  const gridColumns = columns.map(
    ({ heading, share, centred }): GridColumn => ({
      heading: documentWords(heading),
      share,
      align: centred ? "center" : "left",
    }),
  );
  const whole = (text: string, look: "group" | "plain"): GridRow => ({
    look,
    cells: [{ text, span: columns.length + 1 }],
  });
  let place = 0;
  const rows = groups.flatMap(({ title, items }): GridRow[] => [
    ...(title === null ? [] : [whole(title, "group")]),
    ...items.slice(0, most).map((item) => ({
      cells: [{ text: String(++place) }, ...columns.map(({ text }) => ({ text: text(item) }))],
    })),
    ...(items.length > most
      ? [whole(documentWords("report.andMore", { n: formatCount(items.length - most) }), "plain")]
      : []),
  ]);
  return gridTable(docx, { columns: [number, ...gridColumns], rows, width, size: SIZE.table });
}

/** Mã of a change that are printed; the rest is counted. */
const MOST_IDS = 60;

function idsText({ ids }: ChangeLine): string {
  if (ids.length === 0) return documentWords("report.unknown");
  const shown = ids.slice(0, MOST_IDS).join(", ");
  const left = ids.length - MOST_IDS;
  return left > 0 ? `${shown} ${documentWords("report.andMore", { n: formatCount(left) })}` : shown;
}

/** “Biểu 02”: what moved against the previous period. */
export function changesTable(docx: DocxLibrary, { changes }: ReportModel): DocxTable {
  return gridTable(docx, {
    columns: [
      { heading: documentWords("report.col.change"), share: 40, align: "left" },
      { heading: documentWords("report.col.count"), share: 14, align: "center" },
      { heading: documentWords("report.col.ids"), share: 46, align: "left" },
    ],
    rows: changes.map((change): GridRow => {
      const label = documentWords(`report.change.${change.key}`);
      const cells = [{ text: label }, { text: formatCount(change.count) }, { text: idsText(change) }];
      return change.key === "overdueNow" ? { look: "bold", cells } : { cells };
    }),
    width: TEXT_WIDTH,
    size: SIZE.table,
  });
}

function daysPastText({ daysPast, daysBeforeTakeover }: ReportItem): string {
  if (daysBeforeTakeover === 0) return formatCount(daysPast);
  return documentWords("report.daysBeforeTakeover", {
    days: formatCount(daysPast),
    before: formatCount(daysBeforeTakeover),
  });
}

const TEXT: ListColumn<ReportItem> = { heading: "report.col.text", share: 38, text: ({ text }) => text };
const LEAD: ListColumn<ReportItem> = { heading: "report.col.lead", share: 19, text: ({ agency }) => agency };
const PAPER: ListColumn<ReportItem> = { heading: "report.col.paper", share: 19, text: ({ paper }) => paper };

const OVERDUE_COLUMNS: readonly ListColumn<ReportItem>[] = [
  TEXT,
  LEAD,
  PAPER,
  { heading: "report.col.deadlineExtended", share: 21, centred: true, text: ({ deadline }) => deadline },
  { heading: "report.col.daysPast", share: 12, centred: true, text: daysPastText },
  { heading: "report.col.resultObstacle", share: 28, text: ({ result }) => result },
];

/** “Biểu 03”; null when there is nothing to list. */
export function overdueTable(docx: DocxLibrary, { overdue, missedTargets }: ReportModel): DocxTable | null {
  const groups = [
    { title: documentWords("report.group.overdue", { n: paddedCount(overdue.length) }), items: overdue },
    {
      title: documentWords("report.group.missedTarget", { n: paddedCount(missedTargets.length) }),
      items: missedTargets,
    },
  ].filter(({ items }) => items.length > 0);
  return groups.length > 0 ? listTable(docx, OVERDUE_COLUMNS, groups, TEXT_WIDTH, MOST_BODY_ROWS) : null;
}

const EXTENDED_COLUMNS: readonly ListColumn<ExtendedItem>[] = [
  TEXT,
  LEAD,
  { heading: "report.col.originalDue", share: 20, centred: true, text: ({ originalDue }) => originalDue },
  { heading: "report.col.newDue", share: 20, centred: true, text: ({ newDue }) => newDue },
  { heading: "report.col.times", share: 8, centred: true, text: ({ times }) => (times > 0 ? formatCount(times) : "") },
  { heading: "report.col.basis", share: 30, text: ({ basis }) => basis },
];

/** A paused or dropped row in the columns of the extended ones. */
function asLeft(item: ReportItem): ExtendedItem {
  return { ...item, originalDue: item.deadline, newDue: item.standing, times: 0, basis: item.note };
}

/** “Biểu 04”; null when there is nothing to list. */
export function extendedTable(docx: DocxLibrary, { extended, leftItems }: ReportModel): DocxTable | null {
  const groups = [
    { title: documentWords("report.group.extended", { n: paddedCount(extended.length) }), items: extended },
    { title: documentWords("report.group.left", { n: paddedCount(leftItems.length) }), items: leftItems.map(asLeft) },
  ].filter(({ items }) => items.length > 0);
  return groups.length > 0 ? listTable(docx, EXTENDED_COLUMNS, groups, TEXT_WIDTH, MOST_BODY_ROWS) : null;
}

const NEXT_COLUMNS: readonly ListColumn<ReportItem>[] = [
  { ...TEXT, share: 50 },
  { ...LEAD, share: 25 },
  { ...PAPER, share: 25 },
  { heading: "report.col.deadline", share: 20, centred: true, text: ({ deadline }) => deadline },
];

/** “Biểu 05”; null when there is nothing to list. */
export function dueNextTable(docx: DocxLibrary, { dueNext }: ReportModel): DocxTable | null {
  const groups = [{ title: null, items: dueNext }];
  return dueNext.length > 0 ? listTable(docx, NEXT_COLUMNS, groups, TEXT_WIDTH, MOST_BODY_ROWS) : null;
}

/** The list of all directives of the period, nine columns on landscape paper. */
export function appendixTable(docx: DocxLibrary, items: readonly ReportItem[]): DocxTable {
  const groups = [{ title: null, items }];
  return listTable(docx, APPENDIX_COLUMNS, groups, LANDSCAPE_TEXT_WIDTH, MOST_APPENDIX_ROWS);
}
