import type { AnswersRequest } from "../../src/core/commands/answersInput.ts";
import type { CommandName } from "../../src/core/commands/commands.ts";
import type { DirectoryRequest } from "../../src/core/commands/directoryInput.ts";
import type { HandOverRequest } from "../../src/core/commands/handOverInput.ts";
import type { MeetingRequest } from "../../src/core/commands/meetingInput.ts";
import type { ProgressInput } from "../../src/core/commands/progressInput.ts";
import type { TrackRequest } from "../../src/core/commands/trackInput.ts";
import type { UrgingRequest } from "../../src/core/commands/urgingInput.ts";
import { type SheetKey, sheetSpec } from "../../src/core/register/sheets.ts";
import type { Project, RunOptions } from "../../src/local/simulator/project.ts";
import { importRequest } from "./importing.ts";
import type { Start } from "./interleave.ts";
import { choose, fill, fillAgencies, MONDAY, readyRegister, type, USER } from "./readyRegister.ts";

/** How a test runs a command that writes. */
export interface CommandCase {
  readonly start: (project: Project) => Start;
  /** Brings the office to where the command has something to do. */
  readonly prepare?: (project: Project) => Promise<unknown>;
  /** Sheets in which people may type while it runs; “Nhiệm vụ” without it. */
  readonly sheets?: readonly SheetKey[];
  /** Ends with a document, whose making takes longer than all the rest. */
  readonly makesDocument?: true;
}

const menu = (functionName: string, answers: readonly string[] = ["ok"]): Start => ({
  functionName,
  options: { context: "menu", user: USER, answers } satisfies RunOptions,
});

const dialog = (functionName: string, input: unknown): Start => ({
  functionName,
  args: [input],
  options: { context: "dialog", user: USER } satisfies RunOptions,
});

/** An answer heard by telephone. */
export const PROGRESS: ProgressInput = {
  ids: ["NV-0001"],
  kind: "progress",
  source: "phone",
  on: null,
  paperNumber: "",
  paperOn: null,
  content: "đã họp với các bên",
  obstacle: "",
  newDue: null,
  allowedBy: "",
  askedOn: null,
  reason: null,
  newLead: "",
};

const TRACKED: TrackRequest = {
  notSecret: true,
  pastDue: "keep",
  agencies: [],
  rows: [
    {
      text: "Việc từ sổ cũ",
      leads: [{ name: "Sở Tài chính", kind: "agency" }],
      support: [],
      item: "1",
      due: "2026-12-30",
      deadlineKind: "date",
      phrase: "30/12/2026",
      basis: "Ngày ghi trong sổ cũ",
      chase: true,
      doubts: [],
      paper: "TB 31/TB-VP",
      given: "2026-09-01",
      orderedBy: "",
      room: "",
      follower: "",
      result: "đang làm",
      note: "",
      kept: {},
      outcome: null,
      again: false,
    },
  ],
};

const NEW_AGENCY: DirectoryRequest["added"][number] = {
  order: 9,
  name: "Sở Khoa học và Công nghệ",
  shortNames: "",
  kind: "cơ quan",
  block: "Sở, ban, ngành",
  mailed: true,
  addresses: "khcn@example.invalid",
  salutation: "",
  contact: "",
  validFrom: null,
  validTo: null,
  successors: "",
};

const DIRECTORY: DirectoryRequest = {
  edits: [{ line: 2, name: "Sở Tài chính", set: { addresses: "moi@example.invalid" } }],
  added: [NEW_AGENCY],
};

/** A paper with a task of its own, and one that extends an earlier one. */
const NOTICE = importRequest([{}, { text: "Việc ba", due: "2027-03-31", links: [{ id: "NV-0003", how: "extend" }] }]);

const HANDED: HandOverRequest = {
  what: "follower",
  ids: ["NV-0001"],
  to: "Hoàng Thị Nhàn",
  on: "2026-10-19",
  takeTriggers: false,
  deliver: "none",
};

/** The one directive that is overdue. */
const URGED: UrgingRequest = {
  rows: [{ agency: "Sở Tài chính", id: "NV-0001", daysPast: 14 }],
  form: "one",
  issuer: "office",
  answerBy: "2026-10-30",
  clause: false,
  record: true,
  signOff: "CHÁNH VĂN PHÒNG",
  recipients: "Như trên; Lưu: VT.",
  deliver: "download",
};

/** A report that an agency sent by form, as its line of “Diễn biến” waits for the office. */
const REPORTED = [
  "NV-0001",
  "19/10/2026",
  "báo cáo tiến độ (chờ xử lý)",
  "biểu mẫu",
  "chưa có văn bản",
  "đã họp với các bên; khó khăn, vướng mắc: thiếu vốn",
  "Nguyễn Văn An, Phó Trưởng phòng, 0912 345 678 (Sở Tài chính; mã 7F3A90C1)",
];

const ANSWERED: AnswersRequest = {
  answers: [{ id: "NV-0001", agency: "Sở Tài chính", receipt: "7F3A90C1", how: "take", why: "", edited: null }],
};

/** A meeting on the same directive, whose preparation is tracked. */
const MEETING: MeetingRequest = {
  subject: "Họp giao ban",
  basis: "",
  chair: "Chủ tịch UBND tỉnh",
  on: "2026-10-29",
  at: "14:00",
  place: "Phòng họp số 2",
  agenda: "",
  ids: ["NV-0001"],
  invitees: "",
  papersOn: "2026-10-27",
  papersAt: "16:00",
  press: "",
  track: true,
  signOff: "CHÁNH VĂN PHÒNG",
  recipients: "Như thành phần mời; Lưu: VT.",
  deliver: "download",
};

/** Runs the recorded hourly trigger. */
const tick = (project: Project): Start => ({
  functionName: "tick",
  args: [{ triggerUid: project.state().triggers[0]?.uid }],
  options: { context: "trigger", user: USER },
});

/** Two rows, in which the disturbances type, are finished and checked. */
async function finishTwo(project: Project): Promise<unknown> {
  const places = ["state", "doneOn", "check"].map(
    (key) => sheetSpec("register").columns.findIndex((column) => column.key === key) + 1,
  );
  const body = `const [state, doneOn, check] = ${JSON.stringify(places)};
    const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetByName("Nhiệm vụ");
    for (const line of [3, 4]) {
      sheet.getRange(line, state).setValue("Hoàn thành");
      sheet.getRange(line, doneOn).setValue(new Date(2026, 8, 30));
      sheet.getRange(line, check).setValue("");
    }`;
  const { error } = project.actNow(body, { user: USER });
  if (error !== null) throw new Error(error);
  return choose(project, "refreshRegister");
}

const closing = () => menu("closeYear", ["2026", "yes", "ok"]);

/** Commands that write into sheets; each new one gets a row here or a reason in `READS_ONLY`. */
export const COMMAND_CASES: Partial<Record<CommandName, CommandCase>> = {
  importNotice: { start: () => dialog("importNotice", NOTICE) },
  trackSelectedRows: { start: () => dialog("trackSelectedRows", { confirmed: TRACKED }) },
  recordProgress: { start: () => dialog("recordProgress", PROGRESS) },
  draftUrgingLetters: { start: () => dialog("draftUrgingLetters", URGED), makesDocument: true },
  answerReports: {
    prepare: (project) => project.paste(sheetSpec("events").vi, "A2", [REPORTED], { user: USER }),
    start: () => dialog("answerReports", ANSWERED),
  },
  draftMeetingNotice: { start: () => dialog("draftMeetingNotice", MEETING), makesDocument: true },
  handOver: { start: () => dialog("handOver", HANDED) },
  confirmChecked: { start: () => dialog("confirmChecked", { rows: null }) },
  refreshRegister: { start: () => menu("refreshRegister") },
  generateReport: { start: () => dialog("generateReport", { period: "tháng 10/2026", deliver: "none" }) },
  sendWeeklyDigest: { start: () => menu("sendWeeklyDigest", ["yes", "ok"]) },
  setUp: { start: () => menu("setUp", ["yes", "ok"]) },
  openDirectory: { start: () => dialog("openDirectory", DIRECTORY), sheets: ["agencies"] },
  openSettings: {
    start: () => dialog("openSettings", { changes: [{ key: "dueSoonDays", value: "9" }] }),
    sheets: ["settings", "register"],
  },
  undoLast: {
    prepare: (project) => project.run("importNotice", [NOTICE], { context: "dialog", user: USER }),
    start: () => menu("undoLast", ["yes", "ok"]),
  },
  closeYear: { prepare: finishTwo, start: closing },
  tickWork: { prepare: (project) => choose(project, "installTriggers", ["yes"]), start: tick },
};

/** The same commands with something else to do. */
export const FURTHER_CASES: Readonly<Record<string, CommandCase>> = {
  "undoLast of closeYear": {
    prepare: async (project) => {
      await finishTwo(project);
      const { functionName, options } = closing();
      await project.run(functionName, [], options);
    },
    start: () => menu("undoLast", ["yes", "ok"]),
  },
};

/** Commands that leave people's sheets alone, and why. */
export const READS_ONLY: Partial<Record<CommandName, string>> = {
  lookUpNotice: "answers a dialog",
  recogniseScan: "hands the text of a scan to a dialog",
  openMyWork: "opens a page",
  openDashboard: "opens a page",
  continueDigest: "goes on with what sendWeeklyDigest began",
  settleMail: "settles marks of letters in properties and in the sheet of sent mail, where nobody types",
  sendRollUp: "sends to leaders, then appends to the sheet of sent mail",
  sendReceipts: "sends to agencies, then appends to the sheet of sent mail",
  sendMorningLists: "sends to followers, then appends to the sheet of sent mail",
  sendCorrection: "sends, then appends to the sheets of sent mail and of events",
  mailOne: "sends one letter, or appends a reminder to the sheet of events",
  recordInBoxes: "asks in boxes, then plans as recordProgress does",
  runSelfCheck: "looks; its repairs are the plans of setUp and refreshRegister",
  exportList: "makes a document, or hands cells to a dialog",
  previewDigest: "shows letters",
  importInBoxes: "asks in boxes, then plans as importNotice does",
  trackInBoxes: "asks in boxes, then plans as trackSelectedRows does",
  reportInBoxes: "asks in boxes, then plans as generateReport does",
  installTriggers: "makes a trigger",
  openFirstSteps: "opens a page",
  noteEdits: "appends to the journal",
  renewLinks: "sets properties, in which no person types",
  pause: "sets properties and removes our rules",
};

/** What people typed: rows with and without a Mã, doubts, results. */
const ROWS = [
  {
    id: "NV-0001",
    text: "Việc một",
    due: "05/10/2026",
    state: "Đang thực hiện",
    result: "đang làm 1",
    note: "gọi lại",
  },
  { id: "NV-0002", text: "Việc hai", due: "20/10/2026", state: "Mới giao", check: "Chưa rõ cơ quan chủ trì" },
  { id: "NV-0003", text: "Việc ba", due: "31/12/2026", state: "Mới giao", orderedBy: "Lộc Văn Khoa" },
  { text: "Việc gõ tay", due: "15/11/2026", state: "Mới giao" },
  { id: "NV-0006", text: "Việc sáu", due: "25/10/2026", state: "Mới giao", check: "Đối chiếu nội dung với văn bản" },
  { id: "NV-0007", text: "Việc bảy", due: "01/10/2026", state: "Hoàn thành", doneOn: "30/09/2026", result: "xong" },
].map((row) => ({ lead: "Sở Tài chính", paper: "TB 1/TB-VP", given: "01/09/2026", chase: true, ...row }));

/** Column of a person's own beside ours; its cells name the rows for the test and must never change. */
export const OWN_COLUMN = "Ghi chú riêng";

const ADD_COLUMN = `
  const names = ${JSON.stringify((["register", "settings", "agencies"] as const).map((key) => sheetSpec(key).vi))};
  for (const name of names) {
    const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetByName(name);
    const column = sheet.getLastColumn() + 1;
    if (sheet.getMaxColumns() < column) sheet.insertColumnsAfter(sheet.getMaxColumns(), 1);
    const last = sheet.getRange(1, 2, sheet.getMaxRows(), 1).getValues().filter(([cell]) => cell !== "").length;
    sheet.getRange(1, column).setValue(${JSON.stringify(OWN_COLUMN)});
    for (let line = 2; line <= last; line++) sheet.getRange(line, column).setValue("riêng-" + line);
  }
`;

async function makeOffice(change?: (code: string) => string): Promise<Project> {
  const project = await readyRegister(MONDAY, change);
  await type(project, { autoMail: "có" });
  await fillAgencies(project, [
    ["Sở Tài chính", "tc@example.invalid"],
    ["Sở Xây dựng", "xd@example.invalid"],
    ["Sở Y tế", "yt@example.invalid"],
    ["Sở Nội vụ", "nv@example.invalid"],
  ]);
  await fill(project, ROWS);
  const { error } = project.actNow(ADD_COLUMN, { user: USER });
  if (error !== null) throw new Error(error);
  return project;
}

/** By what a test does to the code: all others are copies. */
const OFFICES = new Map<((code: string) => string) | undefined, Promise<Project>>();

/** An office at work, with a column of its own in the sheets where people type. @param change as for a ready register */
export async function officeAtWork(change?: (code: string) => string): Promise<Project> {
  const made = OFFICES.get(change) ?? makeOffice(change);
  OFFICES.set(change, made);
  return (await made).copy();
}

/** The office ready for a command. */
export async function officeFor({ prepare }: CommandCase, change?: (code: string) => string): Promise<Project> {
  const project = await officeAtWork(change);
  await prepare?.(project);
  return project;
}
