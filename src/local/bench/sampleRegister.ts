import { addDays, type IsoDate } from "../../core/calendar/isoDate.ts";
import { idOf } from "../../core/register/identity.ts";
import { REGISTER_COLUMNS } from "../../core/register/registerColumns.ts";
import { sheetSpec } from "../../core/register/sheets.ts";
import { DEADLINE_KINDS, labelOf, STATES, type StateKey } from "../../core/register/states.ts";
import { registerDate } from "../../core/text/formatDate.ts";
import { directoryRows, OFFICE_SETTINGS, SAMPLE_DATE, STAFF } from "../demo/sampleOffice.ts";
import { type Pasted, pasteRows, typeSettings } from "../demo/typedCells.ts";
import { openProject, type Project } from "../simulator/project.ts";
import { acquaint, RECORDED_A_REFRESH, refresh } from "./acquaint.ts";

/** A day that exists: nothing else makes an IsoDate of a text. */
const TODAY = SAMPLE_DATE as IsoDate;
/** 07:30 in Hà Nội on the day of the samples. */
const MORNING = `${SAMPLE_DATE}T00:30:00.000Z`;

/** How the work of an office that keeps its register up to date is spread. */
const STATE_OF: readonly StateKey[] = ["done", "inProgress", "assigned", "done", "claimed", "inProgress", "done"];

const TASK =
  "Chủ trì, phối hợp với các cơ quan liên quan rà soát, tổng hợp khó khăn, vướng mắc trong giải phóng mặt bằng, " +
  "đề xuất phương án xử lý và báo cáo kết quả thực hiện với Ủy ban nhân dân tỉnh theo quy định, việc số ";

function registerRow(number: number, leads: readonly string[]): Readonly<Record<string, Pasted>> {
  const state = STATE_OF[number % STATE_OF.length] ?? "assigned";
  const given = addDays(TODAY, -10 - (number % 240));
  const due = addDays(given, 15 + ((number * 7) % 90));
  const day = (date: IsoDate) => registerDate(date);
  return {
    id: idOf(number),
    text: `${TASK}${number}.`,
    lead: leads[number % leads.length] ?? "",
    support: leads[(number * 3 + 1) % leads.length] ?? "",
    paper: `Thông báo số ${100 + (number % 400)}/TB-UBND ngày ${day(given)}`,
    item: `${1 + (number % 9)}.${1 + (number % 4)}`,
    given: day(given),
    orderedBy: "Phó Chủ tịch UBND tỉnh",
    field: "Đầu tư công",
    due: day(due),
    phrase: `trước ngày ${day(due)}`,
    deadlineKind: labelOf(DEADLINE_KINDS, "date"),
    basis: "Ngày ghi trong văn bản",
    state: labelOf(STATES, state),
    ...(state === "done" && { doneOn: day(addDays(due, (number % 9) - 6)), resultPaper: `Báo cáo số ${number}/BC` }),
    ...(state === "claimed" && { reportedOn: day(addDays(due, -2)) }),
    chase: true,
    room: "Phòng Kinh tế tổng hợp",
    updated: day(given),
  };
}

/** The sample directory cut, or drawn out with communes that do not exist, to so many agencies that get mail. */
async function directoryOf(many: number): Promise<Pasted[][]> {
  const { columns } = sheetSpec("agencies");
  const mailed = columns.findIndex(({ key }) => key === "mailed");
  const known = await directoryRows();
  const written = known.filter((row) => row[mailed] === true).slice(0, many);
  const more = Array.from({ length: many - written.length }, (_, index) => commune(index + 1));
  return [...written, ...more.map((row) => columns.map(({ key }) => row[key] ?? ""))];
}

function commune(number: number): Readonly<Record<string, Pasted>> {
  return {
    order: 1_000 + number,
    name: `UBND xã Mẫu ${number}`,
    kind: "cơ quan",
    block: "Xã, phường",
    mailed: true,
    addresses: `xa${number}@example.invalid`,
  };
}

/**
 * The sample office with a register of so many invented rows for so many agencies, set up on the day of the samples; the
 * journal knows its rows.
 */
export async function sampleRegister(code: string, rows: number, many: number): Promise<Project> {
  const project = await openProject({ code, now: MORNING, owner: STAFF });
  await project.run("setUp", [], { context: "menu", user: STAFF, answers: ["yes", "ok"] });
  await typeSettings(project, OFFICE_SETTINGS);
  const agencies = await directoryOf(many);
  await pasteRows(project, "agencies", "A", agencies);
  const name = sheetSpec("agencies").columns.findIndex(({ key }) => key === "name");
  const leads = agencies.map((row) => String(row[name]));
  const cells = Array.from({ length: rows }, (_, index) => {
    const row = registerRow(index + 1, leads);
    return REGISTER_COLUMNS.map(({ key }) => row[key] ?? "");
  });
  // Part by part: a refresh of half the register costs half.
  for (let from = 0; from < rows; from += RECORDED_A_REFRESH) {
    await pasteRows(project, "register", "A", cells.slice(from, from + RECORDED_A_REFRESH), from + 2);
    await refresh(project, STAFF);
  }
  await acquaint(project, STAFF);
  return project;
}
