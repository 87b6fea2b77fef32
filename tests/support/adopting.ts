import { indexDirectory } from "../../src/core/agency/indexDirectory.ts";
import { DEFAULT_CALENDAR } from "../../src/core/calendar/holidays.ts";
import type { ListedAgency } from "../../src/core/commands/importData.ts";
import type { TrackRequest } from "../../src/core/commands/trackInput.ts";
import { agencyOf } from "../../src/dialogs/import/nameBook.ts";
import { requestOf } from "../../src/dialogs/track/sendTrack.ts";
import { changeTrack, startTrack, type Table, type TrackAction } from "../../src/dialogs/track/trackState.ts";
import type { Project, RunOptions } from "../../src/local/simulator/project.ts";
import { choose, fillAgencies, readyRegister, USER } from "./readyRegister.ts";
import { startData } from "./startData.ts";
import { day } from "./testBook.ts";

export const OLD_SHEET = "Theo dõi 2026";
/** What is selected of it. */
export const TABLE = "A3:F9";

/** Tasks of the table, by where they stand in it. */
export const TASKS = {
  first: "Rà soát giá đất",
  two: "Lập dự toán",
  cell: "1. Kiểm tra cầu Vàng",
  last: "Cấp phép chợ đêm",
};

/** A title, headings, parts, a formula, days beside words, several tasks in a cell, several leads, a total, a rule of somebody's own. */
const OLD_TABLE = `
  var book = SpreadsheetApp.getActiveSpreadsheet();
  var sheet = book.insertSheet("${OLD_SHEET}", 1);
  var day = function (d, m) { return new Date(Date.UTC(2026, m - 1, d) - 7 * 3600000); };
  sheet.getRange(1, 1, 9, 6).setValues([
    ["THEO DÕI KẾT LUẬN GIAO BAN", "", "", "", "", ""],
    ["STT", "Nội dung công việc", "Đơn vị thực hiện", "Thời gian hoàn thành", "Kết quả", "Kinh phí"],
    ["I. Lĩnh vực kinh tế", "", "", "", "", ""],
    [1, "Rà soát giá đất", "Sở tài chính", "trước 30/11/2026", "Đang làm", 200],
    [2, "Lập dự toán", "Sở Tài chính; Sở Xây dựng", day(25, 10), "", ""],
    ["II. Lĩnh vực xây dựng", "", "", "", "", ""],
    [3, "1. Kiểm tra cầu Vàng\\n2. Sửa cầu Vàng", "Sở Xây dựng", "Thường xuyên", "", 150],
    [4, "Cấp phép chợ đêm", "Sở Xây dựng", day(5, 12), "", 50],
    ["Tổng cộng", "", "", "", "", ""],
  ]);
  sheet.getRange(9, 6).setFormula("=SUM(F4:F8)");
  sheet.getRange(1, 1, 1, 6).merge();
  sheet.getRange(3, 1, 1, 6).merge();
  sheet.getRange(2, 1, 1, 6).setBackground("#FFE599").setFontWeight("bold");
  sheet.getRange(4, 5).setNote("theo báo cáo tuần");
  var rule = SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied("=($F4>100)").setBackground("#CCCCCC");
  sheet.setConditionalFormatRules([rule.setRanges([sheet.getRange(4, 6, 5, 1)]).build()]);
`;

/** Runs a piece of script as a person's hands would work; throws where it fails. */
export function byHand(project: Project, code: string): void {
  const { error } = project.actNow(code, { user: USER });
  if (error !== null) throw new Error(error);
}

/** A register beside which an office keeps its old table. */
export async function officeWithOldTable(): Promise<Project> {
  const project = await readyRegister();
  await fillAgencies(project, [
    ["Sở Tài chính", "stc@example.invalid"],
    ["Sở Xây dựng", "sxd@example.invalid"],
  ]);
  byHand(project, OLD_TABLE);
  return project;
}

/** The same office before and after its table was adopted. */
export async function adoptedOffice(): Promise<{ readonly office: Project; readonly adopted: Project }> {
  const office = await officeWithOldTable();
  const adopted = office.copy();
  const { result } = await adopt(adopted, TABLE);
  if (!JSON.stringify(result).includes('"ok":true')) throw new Error(JSON.stringify(result));
  return { office, adopted };
}

/** Opens the dialog on the selected rows and answers as a person who tracks them where they stand. */
export async function adoptRequest(
  project: Project,
  cells: string,
  actions: readonly TrackAction[] = [],
): Promise<TrackRequest> {
  const opened = await choose(project, "trackSelectedRows", [], { select: `'${OLD_SHEET}'!${cells}` });
  // What the page gets was written by this very program.
  const start = startData(opened) as unknown as Table & { readonly agencies: readonly ListedAgency[]; today: string };
  const directory = indexDirectory(start.agencies.map(agencyOf));
  const context = { today: day(start.today), calendar: DEFAULT_CALENDAR, directory };
  const all: readonly TrackAction[] = [
    { do: "how", how: "adopt" },
    { do: "review", action: { do: "answer", change: { notSecret: true } } },
    ...actions,
  ];
  const track = all.reduce((state, action) => changeTrack(state, action, start, context), startTrack(start, context));
  const request = requestOf(track, start);
  if (request === null) throw new Error("nothing is chosen");
  return request;
}

/** Tracks the selected rows of the old table where they stand. */
export async function adopt(project: Project, cells: string, actions: readonly TrackAction[] = []) {
  const confirmed = await adoptRequest(project, cells, actions);
  return sendAdoption(project, cells, confirmed);
}

/** What the dialog's button does. @param onCall called before each service call */
export function sendAdoption(
  project: Project,
  cells: string,
  confirmed: TrackRequest,
  onCall: NonNullable<RunOptions["onCall"]> = () => undefined,
) {
  const select = `'${OLD_SHEET}'!${cells}`;
  return project.run("trackSelectedRows", [{ confirmed }], { context: "dialog", user: USER, select, onCall });
}

/** Rows of the old sheet by the headings of the row that names its columns. */
export function tracked(project: Project): Readonly<Record<string, string>>[] {
  const texts = project.sheet(OLD_SHEET).texts();
  const head = texts[1] ?? [];
  return texts.slice(2).map((row) => Object.fromEntries(head.map((name, index) => [name, row[index] ?? ""])));
}

/** The row of a task; empty where it is gone. */
export const rowOf = (project: Project, task: string) =>
  tracked(project).find((row) => row["Nội dung công việc"]?.startsWith(task)) ?? {};

/** The headings of the old sheet. */
export const headings = (project: Project) => project.sheet(OLD_SHEET).texts()[1] ?? [];
