import { addDays, type IsoDate, isoDate, monthOf, yearOf } from "../calendar/isoDate.ts";
import { isoWeek } from "../calendar/periods.ts";
import { foldWords } from "../text/foldWords.ts";
import {
  type CalendarKind,
  calendarPeriod,
  freePeriod,
  periodAfter,
  periodBefore,
  type ReportPeriod,
  weekPeriod,
} from "./reportPeriod.ts";

const QUARTERS: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4, "1": 1, "2": 2, "3": 3, "4": 4 };

interface Asked {
  readonly kind: CalendarKind;
  readonly number: number;
  readonly year: number | null;
}

/** Year at the end of a phrase: “/2026”, “năm 2026”. */
const YEAR = "(?:\\s*(?:/|năm)\\s*(\\d{4}))?";

interface Rule {
  readonly pattern: RegExp;
  readonly read: (match: RegExpExecArray) => Asked | null;
}

const yearIn = (text: string | undefined) => (text === undefined ? null : Number(text));

/** Named periods; each pattern takes the whole phrase and no two take the same, so order does not matter. */
const RULES: readonly Rule[] = [
  // “tháng 10/2026”, “tháng 10”, “10/2026”
  { pattern: new RegExp(`^tháng (\\d{1,2})${YEAR}$`, "u"), read: (m) => monthAsked(m[1], m[2]) },
  { pattern: /^(\d{1,2})\/(\d{4})$/u, read: (m) => monthAsked(m[1], m[2]) },
  // “quý III năm 2026”, “quý 3/2026”
  {
    pattern: new RegExp(`^quý (iv|i{1,3}|[1-4])${YEAR}$`, "u"),
    read: (m) => ({ kind: "quarter", number: QUARTERS[m[1] ?? ""] ?? 1, year: yearIn(m[2]) }),
  },
  // “6 tháng cuối năm 2026”
  {
    pattern: new RegExp(`^(?:6|sáu) tháng cuối(?: năm)?${YEAR}$`, "u"),
    read: (m) => ({ kind: "half", number: 2, year: yearIn(m[1]) }),
  },
  // “6 tháng đầu năm 2026”, “6 tháng”
  {
    pattern: new RegExp(`^(?:6|sáu) tháng(?: đầu)?(?: năm)?${YEAR}$`, "u"),
    read: (m) => ({ kind: "half", number: 1, year: yearIn(m[1]) }),
  },
  // “9 tháng đầu năm 2026”, “9 tháng”
  {
    pattern: new RegExp(`^(?:9|chín) tháng(?: đầu)?(?: năm)?${YEAR}$`, "u"),
    read: (m) => ({ kind: "nineMonths", number: 1, year: yearIn(m[1]) }),
  },
  // “năm 2026”, “2026”
  { pattern: /^(?:năm )?(\d{4})$/u, read: (m) => ({ kind: "year", number: 1, year: yearIn(m[1]) }) },
];

function monthAsked(month: string | undefined, year: string | undefined): Asked | null {
  const number = Number(month);
  return number >= 1 && number <= 12 ? { kind: "month", number, year: yearIn(year) } : null;
}

/** Without a year the latest one whose period has begun is meant. */
function periodAsked({ kind, number, year }: Asked, cutOffDay: number | null, today: IsoDate): ReportPeriod {
  if (year !== null) return calendarPeriod(kind, year, number, cutOffDay);
  const thisYear = calendarPeriod(kind, yearOf(today), number, cutOffDay);
  return thisYear.from <= today ? thisYear : calendarPeriod(kind, yearOf(today) - 1, number, cutOffDay);
}

function monthOfToday(cutOffDay: number | null, today: IsoDate): ReportPeriod {
  const month = calendarPeriod("month", yearOf(today), monthOf(today), cutOffDay);
  return today > month.to ? periodAfter(month) : month;
}

function relativePeriod(text: string, cutOffDay: number | null, today: IsoDate): ReportPeriod | null {
  switch (text) {
    case "":
    case "tháng này":
      return monthOfToday(cutOffDay, today);
    case "tháng trước":
      return periodBefore(monthOfToday(cutOffDay, today));
    case "tuần này":
      return weekPeriod(today);
    case "tuần trước":
      return weekPeriod(addDays(today, -7));
    case "năm nay":
      return calendarPeriod("year", yearOf(today), 1, cutOffDay);
    default:
      return null;
  }
}

/** “01/10/2026-19/10/2026”, “từ ngày 01/10/2026 đến hết ngày 19/10/2026”. */
const SPAN =
  /^(?:từ )?(?:ngày )?(\d{1,2})\/(\d{1,2})(?:\/(\d{4}))?\s*(?:-|–|đến(?: hết)?)\s*(?:ngày )?(\d{1,2})\/(\d{1,2})\/(\d{4})$/u;

function spanPeriod(text: string): ReportPeriod | null {
  const match = SPAN.exec(text);
  if (!match) return null;
  const from = isoDate(Number(match[3] ?? match[6]), Number(match[2]), Number(match[1]));
  const to = isoDate(Number(match[6]), Number(match[5]), Number(match[4]));
  return from !== null && to !== null && from <= to ? freePeriod(from, to) : null;
}

/** “tuần 43/2026”, “tuần 43” of this year. */
function weekAsked(text: string, today: IsoDate): ReportPeriod | null {
  const match = new RegExp(`^tuần (\\d{1,2})${YEAR}$`, "u").exec(text);
  if (!match) return null;
  const week = isoWeek(yearIn(match[2]) ?? yearOf(today), Number(match[1]));
  return week && weekPeriod(week.first);
}

/** Every month ends on its last day, however short. */
const LAST_DAY = 31;

/** “tháng 10/2026 chốt ngày 14”: the day on which the figures are closed. */
const CUT_OFF = /\s*,?\s*chốt(?: số liệu)?(?: đến)?(?: ngày)? (\d{1,2})$/u;

/**
 * The period that a person types: “tháng 10”, “quý III/2026”, “6 tháng đầu năm 2026”, “năm 2026”, “tuần này”,
 * “01/10/2026-19/10/2026”; blank: this month. With “chốt ngày 14” its months end on the 14th.
 * @param usualCutOff the day on which months end where the words name none; 31: their last
 * @returns null when the words are not understood or the days do not exist.
 */
export function readPeriod(text: string, today: IsoDate, usualCutOff = LAST_DAY): ReportPeriod | null {
  const words = foldWords(text);
  const cutOff = CUT_OFF.exec(words);
  const day = cutOff ? Number(cutOff[1]) : usualCutOff;
  if (day < 1 || day > LAST_DAY) return null;
  const cutOffDay = day === LAST_DAY ? null : day;
  const named = cutOff ? words.slice(0, cutOff.index).trim() : words;
  const known = relativePeriod(named, cutOffDay, today) ?? spanPeriod(named) ?? weekAsked(named, today);
  if (known) return known;
  for (const { pattern, read } of RULES) {
    const match = pattern.exec(named);
    const asked = match ? read(match) : null;
    if (asked) return periodAsked(asked, cutOffDay, today);
  }
  return null;
}
