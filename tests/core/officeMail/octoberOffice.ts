import { addDays } from "../../../src/core/calendar/isoDate.ts";
import { markName, markText } from "../../../src/core/digest/mailMarks.ts";
import type { Book } from "../../../src/core/register/book.ts";
import { DRAFT_MARK } from "../../../src/core/register/population.ts";
import { PROPERTY } from "../../../src/core/register/propertyKeys.ts";
import type { Directive } from "../../../src/core/register/registerColumns.ts";
import { DEADLINE_KINDS, labelOf } from "../../../src/core/register/states.ts";
import { AGENCIES, agency, bookOf, day, directive, event } from "../../support/testBook.ts";

type Values = Parameters<typeof directive>[0];

const TODAY = day("2026-10-19");
const TARGET = labelOf(DEADLINE_KINDS, "target");
const EVENT = labelOf(DEADLINE_KINDS, "event");

/** Directives of one agency: days past of each that is overdue, due soon, and target missed, in time, reported, without deadline, waiting. */
const LEADS: readonly (readonly [lead: string, overdue: readonly number[], soon: number, rest: readonly number[]])[] = [
  ["Sở Tài chính", [12, 5], 3, [1, 5, 1, 2, 1]],
  ["Sở Xây dựng", [21, 12, 5, 4], 2, [1, 4, 1, 2, 1]],
  ["Sở Nông nghiệp và Môi trường", [46, 39, 5], 1, [1, 6, 2, 2, 1]],
  ["Sở Công Thương", [14, 4], 2, [1, 2, 1, 2, 0]],
  ["Ban Quản lý Khu kinh tế", [11], 1, [0, 4, 1, 2, 0]],
  ["UBND phường Tân An", [5], 0, [1, 2, 1, 2, 0]],
  ["UBND xã Đông Hồ", [3], 1, [0, 2, 1, 1, 0]],
  ["Sở Khoa học và Công nghệ", [], 0, [0, 6, 0, 2, 0]],
  ["UBND xã Bản Ngà", [], 0, [0, 0, 0, 0, 1]],
];

const KINDS: readonly Values[] = [
  { due: "2026-10-12", deadlineKind: TARGET },
  { due: "2026-12-15" },
  { due: "2026-10-30", state: "Chờ xác nhận", reportedOn: "2026-10-15", resultPaper: "Báo cáo số 9/BC" },
  {},
  { deadlineKind: EVENT, phrase: "sau khi được phê duyệt" },
];

/** What one of the directives has of its own: its lead, its kind, and what is different. */
const SPECIAL: readonly (readonly [id: string, lead: string, holds: (row: Values) => boolean, values: Values])[] = [
  ["NV-0139", "Sở Công Thương", (row) => row.state === "Chờ xác nhận", { reportedOn: "2026-10-12" }],
  ["NV-0121", "UBND xã Đông Hồ", (row) => row.due === "2026-12-15", {}],
  ["NV-0133", "Ban Quản lý Khu kinh tế", (row) => row.due === addDays(TODAY, -11), {}],
  [
    "NV-0112",
    "Sở Xây dựng",
    (row) => row.due === "2026-12-15",
    { extended: "2026-12-30", extensionBasis: "Ý kiến trực tiếp, chưa có văn bản" },
  ],
];

function valuesOf([lead, overdue, soon, rest]: (typeof LEADS)[number]): Values[] {
  const late = overdue.map((days): Values => ({ lead, due: addDays(TODAY, -days) }));
  const next = Array.from({ length: soon }, (): Values => ({ lead, due: "2026-10-22" }));
  const others = rest.flatMap((count, kind) => Array.from({ length: count }, () => ({ lead, ...KINDS[kind] })));
  const isFresh = (row: Values) => lead === "UBND xã Bản Ngà" || (lead === "Sở Tài chính" && row.due === "2026-12-15");
  return [...late, ...next, ...others].map((row) => (isFresh(row) ? { ...row, given: "2026-10-14" } : row));
}

function numbered(all: readonly Values[]): Directive[] {
  const taken = new Set<Values>();
  const special = SPECIAL.map(([id, lead, holds, values]) => {
    const row = all.find((each) => each.lead === lead && !taken.has(each) && holds(each));
    if (!row) throw new Error(`No row for ${id}`);
    taken.add(row);
    return directive({ ...row, ...values, id });
  });
  const rest = all
    .filter((row) => !taken.has(row))
    .map((row, index) => directive({ ...row, id: `NV-0${200 + index}` }));
  return [...special, ...rest];
}

const DONE: readonly Values[] = ["2026-10-20", "2026-10-20", "2026-10-20", "2026-10-05"].map((due, index) => ({
  id: `NV-001${index}`,
  lead: "Sở Tài chính",
  due,
  state: "Hoàn thành",
  doneOn: "2026-10-13",
}));

const BESIDE: readonly Values[] = [
  ...Array.from({ length: 6 }, (_, index) => ({ id: `NV-002${index}`, check: "Chưa rõ cơ quan chủ trì" })),
  { id: "NV-0030", lead: "Sở Tài chính", paper: "Kết luận ngày 15/10/2026", check: DRAFT_MARK },
  { id: "NV-0031", lead: "Sở Tài chính", due: "2026-10-01", chase: false },
];

const SENT = LEADS.slice(0, 7).map(([lead]): [string, string] => {
  const mark = { state: "sent", run: "r", at: "2026-10-19 07:00:00", to: ["a@example.invalid"], subject: "" } as const;
  return [markName(`digest|2026-W43|${lead}`), markText(mark)];
});

/** Rows of the model roll-up on Monday 19/10/2026. */
const OCTOBER_OFFICE: readonly Directive[] = [
  ...numbered(LEADS.flatMap(valuesOf)),
  ...[...DONE, ...BESIDE].map(directive),
];

/** The register of the model roll-up, after the week's e-mails have left. */
export function octoberOffice(): Book {
  const asked = (id: string, content: string) =>
    event({ id, date: "2026-10-15", kind: "đề nghị gia hạn", source: "văn bản", content });
  const confirmed = DONE.map(({ id }) => event({ id: id ?? "", date: "2026-10-14", kind: "xác nhận" }));
  const silent = Array.from({ length: 11 }, (_, index) => agency(`Cơ quan ${index + 1}`, 50 + index));
  const book = bookOf({
    rows: OCTOBER_OFFICE,
    events: [
      asked("NV-0121", "đề nghị gia hạn đến 30/10/2026; vướng thủ tục"),
      asked("NV-0133", "đề nghị gia hạn đến 15/11/2026"),
      ...confirmed,
    ],
    agencies: [...AGENCIES, ...silent],
    settings: { managerEmail: "lanhdao@example.invalid; chanhvp@example.invalid" },
  });
  const late = OCTOBER_OFFICE.filter(({ due, check, chase, state, deadlineKind }) => {
    return due !== null && due < TODAY && check === "" && chase && state === "Mới giao" && deadlineKind !== TARGET;
  });
  const before = [...late.slice(3).map(({ id }) => id), "NV-0010", "NV-0011"];
  return {
    ...book,
    properties: {
      ...Object.fromEntries(SENT),
      [PROPERTY.rollUpFigures]: `2026-W42|13,5,13,29,6,15,4|${before.join(" ")}`,
    },
  };
}
