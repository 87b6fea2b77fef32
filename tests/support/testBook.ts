import type { Agency } from "../../src/core/agency/agency.ts";
import { indexDirectory } from "../../src/core/agency/indexDirectory.ts";
import { DEFAULT_CALENDAR } from "../../src/core/calendar/holidays.ts";
import { type IsoDate, parseIsoDate } from "../../src/core/calendar/isoDate.ts";
import type { Book } from "../../src/core/register/book.ts";
import { blankRowOf, type Table } from "../../src/core/register/column.ts";
import { readSettings } from "../../src/core/register/readSettings.ts";
import { type Directive, REGISTER_COLUMNS } from "../../src/core/register/registerColumns.ts";
import { EVENT_COLUMNS, SHEETS, type SheetRow, type Tables } from "../../src/core/register/sheets.ts";

/** A day that a test states; throws when it does not exist. */
export function day(text: string): IsoDate {
  const date = parseIsoDate(text);
  if (!date) throw new Error(`No such day: ${text}`);
  return date;
}

type Row = Partial<{
  readonly [K in keyof Directive]: Directive[K] extends string ? string : Directive[K] | string | null;
}>;

function dated(value: unknown): unknown {
  return typeof value === "string" && /^\d{4}-\d{2}-\d{2}$/.test(value) ? day(value) : value;
}

/** A register row: chased, given on 01/9/2026, in the state “Mới giao”, done by a paper, and whatever the test says. */
export function directive(values: Row): Directive {
  const stated = Object.fromEntries(Object.entries(values).map(([key, value]) => [key, dated(value)]));
  const usual = {
    state: "Mới giao",
    chase: true,
    given: day("2026-09-01"),
    deadlineKind: values.due ? "Ngày cụ thể" : "",
    resultPaper: values.doneOn ? "Báo cáo số 15/BC" : "",
  };
  return { ...blankRowOf(REGISTER_COLUMNS), ...usual, ...stated };
}

export function event(values: Partial<Record<keyof SheetRow<"events">, string>>): SheetRow<"events"> {
  const stated = Object.fromEntries(Object.entries(values).map(([key, value]) => [key, dated(value)]));
  return { ...blankRowOf(EVENT_COLUMNS), ...stated };
}

/** An agency that is mailed, and whatever the test says. */
export function agency(name: string, order: number, values: Partial<Agency> = {}): Agency {
  return {
    name,
    order,
    shortNames: [],
    kind: "agency",
    block: "Sở, ban, ngành",
    mailed: true,
    addresses: [`co-quan-${order}@example.invalid`],
    salutation: "",
    contact: "",
    validFrom: null,
    validTo: null,
    successors: [],
    ...values,
  };
}

export const AGENCIES: readonly Agency[] = [
  agency("Sở Tài chính", 1),
  agency("Sở Xây dựng", 2),
  agency("Sở Nông nghiệp và Môi trường", 3),
  agency("Sở Công Thương", 4),
  agency("Sở Khoa học và Công nghệ", 5),
  agency("Ban Quản lý Khu kinh tế", 6),
  agency("UBND phường Tân An", 7, { block: "UBND xã, phường" }),
  agency("UBND xã Đông Hồ", 8, { block: "UBND xã, phường" }),
  agency("UBND xã Bản Ngà", 9, { block: "UBND xã, phường", addresses: [] }),
  agency("Phó Chủ tịch UBND tỉnh", 20, { kind: "leader", block: "Lãnh đạo" }),
  agency("Văn phòng UBND tỉnh", 21, { kind: "own", block: "Văn phòng" }),
  agency("Các sở, ngành", 22, { kind: "group", block: "" }),
  agency("Công ty Cổ phần Bãi Trành", 23, { kind: "other", block: "Đơn vị, tổ chức khác", mailed: false }),
  agency("Sở Kế hoạch và Đầu tư", 30, { validTo: day("2026-09-30"), successors: ["Sở Tài chính"] }),
];

const SETTING_CELLS = {
  authorityFull: "Ủy ban nhân dân tỉnh Yên Giang",
  authority: "UBND tỉnh",
  assigners: "UBND tỉnh, Chủ tịch, các Phó Chủ tịch UBND tỉnh",
  officeFull: "Văn phòng UBND tỉnh Yên Giang",
  office: "Văn phòng UBND tỉnh",
  place: "Yên Giang",
  replyTo: "theodoinhiemvu@example.invalid",
  contact: "chuyên viên theo dõi",
  contactRoom: "Phòng Kinh tế tổng hợp",
  contactPhone: "0200.xxx.xxx",
};

function table<R>(rows: readonly R[]): Table<R> {
  return { rows: rows.map((values, index) => ({ line: index + 2, values, unreadable: [] })) };
}

interface BookParts {
  readonly rows: readonly Directive[];
  readonly events?: readonly SheetRow<"events">[];
  readonly agencies?: readonly Agency[];
  readonly settings?: Readonly<Record<string, string | boolean | number>>;
  readonly today?: string;
}

/** A snapshot of a register on 19/10/2026, a Monday. */
export function bookOf({
  rows,
  events = [],
  agencies = AGENCIES,
  settings = {},
  today = "2026-10-19",
}: BookParts): Book {
  const empty = Object.fromEntries(SHEETS.map(({ key }) => [key, table([])])) as unknown as Tables;
  return {
    today: day(today),
    now: `${today} 07:00:00`,
    run: "run-1",
    spreadsheetId: "sheet-1",
    user: "nguoi-dung@example.invalid",
    language: "vi",
    settings: readSettings({ ...SETTING_CELLS, ...settings }).settings,
    settingIssues: [],
    calendar: DEFAULT_CALENDAR,
    directory: indexDirectory(agencies),
    tables: { ...empty, register: table(rows), events: table(events) },
    selection: null,
    properties: {},
  };
}
