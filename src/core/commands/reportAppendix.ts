import { message } from "../messages/say.ts";
import { APPENDIX_COLUMNS, MOST_APPENDIX_ROWS } from "../report/appendixColumns.ts";
import { documentWords } from "../report/documentWords.ts";
import type { ReportItem, ReportModel } from "../report/reportModel.ts";
import { registerDate } from "../text/formatDate.ts";
import type { ListSheet, Plan } from "./plan.ts";

/** The directives of one agency, as an appendix of their own. */
export interface AgencyList {
  readonly agency: string;
  readonly items: readonly ReportItem[];
}

/** Pixels that a share of a paper's width comes to on the screen. */
const PIXELS = 9;

/** A sheet's name holds 100 characters. */
function sheetName({ periodName, scope, madeOn }: ReportModel): string {
  const words = documentWords("report.listSheet", { period: periodName, date: registerDate(madeOn) });
  return (scope.kind === "all" ? words : `${words} ${scope.name}`).replace(/[\\/?*[\]:]/g, ".").slice(0, 90);
}

function listSheetOf(report: ReportModel): ListSheet {
  const columns = APPENDIX_COLUMNS.map(({ heading, share }) => ({
    heading: documentWords(heading),
    width: share * PIXELS,
  }));
  return {
    name: sheetName(report),
    columns: [{ heading: documentWords("report.col.number"), width: 45 }, ...columns],
    rows: report.appendix.map((item, index) => [String(index + 1), ...APPENDIX_COLUMNS.map(({ text }) => text(item))]),
  };
}

/** The report; where its list is too long for an appendix a sheet holds it instead: at once, or in a call of its own, because writing it takes longer than all the rest. */
export function withListSheet(report: ReportModel, makes: "sheet" | "no-sheet"): Pick<Plan, "report" | "listSheet"> {
  if (report.appendix.length <= MOST_APPENDIX_ROWS) return { report };
  const elsewhere = { ...report, appendixSheet: sheetName(report) };
  return makes === "sheet" ? { report: elsewhere, listSheet: listSheetOf(report) } : { report: elsewhere };
}

/** The sheet alone, after the report was made. */
export function planListSheet(report: ReportModel): Plan {
  const listSheet = listSheetOf(report);
  return { listSheet, say: [message("msg.listSheetMade", { sheet: listSheet.name })] };
}

/** An agency's own list, in pieces that a document can hold. */
function piecesOf(agency: string, items: readonly ReportItem[]): readonly AgencyList[] {
  const pieces = Math.ceil(items.length / MOST_APPENDIX_ROWS);
  return Array.from({ length: pieces }, (_, index) => ({
    agency,
    items: items.slice(index * MOST_APPENDIX_ROWS, (index + 1) * MOST_APPENDIX_ROWS),
  }));
}

/** A document for each of `agencies` with its own directives of the report. */
export function planAgencyLists(report: ReportModel, agencies: readonly string[], deliver: "drive" | "download"): Plan {
  const own = (name: string) => report.appendix.filter(({ leads }) => leads.includes(name));
  const lists = agencies.flatMap((name) => piecesOf(name, own(name)));
  if (lists.length === 0) return { refused: true, say: [message("msg.reportEmpty")] };
  return { agencyLists: { report, lists }, deliver };
}
