import type { IsoDate } from "./isoDate.ts";
import type { WorkCalendar } from "./workingDays.ts";

export interface Holiday {
  readonly date: IsoDate;
  /** Vietnamese name as shown on the sheet “Ngày nghỉ”. */
  readonly name: string;
  readonly kind: "off" | "worked";
  /** "announced" by the authorities; "expected" by law but not yet announced: a person should confirm it. */
  readonly certainty: "announced" | "expected";
}

/** name | certainty | days off (weekdays) | worked Saturdays, one row a holiday period. */
const TABLE: readonly (readonly [string, Holiday["certainty"], string, string])[] = [
  ["Tết Dương lịch 2024", "announced", "2024-01-01", ""],
  ["Tết Nguyên đán Giáp Thìn", "announced", "2024-02-08 2024-02-09 2024-02-12 2024-02-13 2024-02-14", ""],
  ["Giỗ Tổ Hùng Vương 2024", "announced", "2024-04-18", ""],
  [
    "Ngày Chiến thắng 30/4 và Quốc tế lao động 01/5 năm 2024",
    "announced",
    "2024-04-29 2024-04-30 2024-05-01",
    "2024-05-04",
  ],
  ["Quốc khánh 2024", "announced", "2024-09-02 2024-09-03", ""],
  ["Tết Dương lịch 2025", "announced", "2025-01-01", ""],
  ["Tết Nguyên đán Ất Tỵ", "announced", "2025-01-27 2025-01-28 2025-01-29 2025-01-30 2025-01-31", ""],
  ["Giỗ Tổ Hùng Vương 2025", "announced", "2025-04-07", ""],
  [
    "Ngày Chiến thắng 30/4 và Quốc tế lao động 01/5 năm 2025",
    "announced",
    "2025-04-30 2025-05-01 2025-05-02",
    "2025-04-26",
  ],
  ["Quốc khánh 2025", "announced", "2025-09-01 2025-09-02", ""],
  ["Tết Dương lịch 2026", "announced", "2026-01-01 2026-01-02", "2026-01-10"],
  ["Tết Nguyên đán Bính Ngọ", "announced", "2026-02-16 2026-02-17 2026-02-18 2026-02-19 2026-02-20", ""],
  ["Giỗ Tổ Hùng Vương 2026 (nghỉ bù)", "announced", "2026-04-27", ""],
  ["Ngày Chiến thắng 30/4 và Quốc tế lao động 01/5 năm 2026", "announced", "2026-04-30 2026-05-01", ""],
  ["Quốc khánh 2026", "announced", "2026-08-31 2026-09-01 2026-09-02", "2026-08-22"],
  ["Ngày Văn hóa Việt Nam 2026", "expected", "2026-11-24", ""],
  ["Tết Dương lịch 2027", "expected", "2027-01-01", ""],
  ["Tết Nguyên đán Đinh Mùi", "expected", "2027-02-05 2027-02-08 2027-02-09 2027-02-10 2027-02-11", ""],
  ["Giỗ Tổ Hùng Vương 2027", "expected", "2027-04-16", ""],
  ["Ngày Chiến thắng 30/4 và Quốc tế lao động 01/5 năm 2027", "expected", "2027-04-30 2027-05-03", ""],
  ["Quốc khánh 2027", "expected", "2027-09-02 2027-09-03", ""],
  ["Ngày Văn hóa Việt Nam 2027", "expected", "2027-11-24", ""],
];

/** The table above is written by hand, so that its days are taken at their word. */
function days(text: string): IsoDate[] {
  return text === "" ? [] : (text.split(" ") as IsoDate[]);
}

/** Vietnamese public days off 2024-2027 with the Saturdays worked in exchange (Labour Code 2019, art. 112; yearly announcements). */
export const HOLIDAYS: readonly Holiday[] = TABLE.flatMap(([name, certainty, off, worked]) => [
  ...days(off).map((date): Holiday => ({ date, name, kind: "off", certainty })),
  ...days(worked).map((date): Holiday => ({ date, name: `Làm bù: ${name}`, kind: "worked", certainty })),
]);

function workCalendarOf(holidays: readonly Pick<Holiday, "date" | "kind">[]): WorkCalendar {
  const datesOf = (kind: Holiday["kind"]) =>
    new Set(holidays.filter((day) => day.kind === kind).map((day) => day.date));
  return { daysOff: datesOf("off"), workedDays: datesOf("worked") };
}

/** The calendar of the built-in table, for readers that have no register at hand. */
export const DEFAULT_CALENDAR: WorkCalendar = workCalendarOf(HOLIDAYS);
