import { addDays, type IsoDate, isoWeekOf, monthOf, parseIsoDate, yearOf } from "../../core/calendar/isoDate.ts";
import { readPeriod } from "../../core/report/readPeriod.ts";
import type { PeriodKind, ReportPeriod } from "../../core/report/reportPeriod.ts";
import { registerDate } from "../../core/text/formatDate.ts";
import { romanNumeral } from "../../core/text/romanNumeral.ts";

/** The period as its fields stand. */
export interface PeriodForm {
  readonly kind: PeriodKind;
  /** Of `kind` within the year, as typed. */
  readonly number: string;
  readonly year: string;
  /** Of a free period. */
  readonly from: string | null;
  readonly to: string | null;
  /** Day of the month; "": the month's last. */
  readonly cutOff: string;
}

/** Which number of each kind `today` lies in. */
function numberAt(kind: PeriodKind, today: IsoDate): number {
  const month = monthOf(today);
  switch (kind) {
    case "week":
      return Number(isoWeekOf(today).slice(6));
    case "month":
      return month;
    case "quarter":
      return Math.ceil(month / 3);
    case "half":
      return Math.ceil(month / 6);
    default:
      return 1;
  }
}

/** The form for the period of `kind` that `today` lies in. */
export function periodFormFor(kind: PeriodKind, today: IsoDate): PeriodForm {
  const year = kind === "week" ? Number(isoWeekOf(today).slice(0, 4)) : yearOf(today);
  const from = parseIsoDate(`${today.slice(0, 8)}01`) ?? addDays(today, -30);
  return { kind, number: String(numberAt(kind, today)), year: String(year), from, to: today, cutOff: "" };
}

/** Can months of this period end on another day than their last? */
export function hasCutOff(kind: PeriodKind): boolean {
  return kind !== "week" && kind !== "free";
}

function name({ kind, number, year, from, to }: PeriodForm): string | null {
  switch (kind) {
    case "week":
      return `tuần ${number}/${year}`;
    case "month":
      return `tháng ${number}/${year}`;
    case "quarter":
      return `quý ${romanNumeral(Number(number))}/${year}`;
    case "half":
      return `6 tháng ${number === "1" ? "đầu" : "cuối"} năm ${year}`;
    case "nineMonths":
      return `9 tháng đầu năm ${year}`;
    case "year":
      return `năm ${year}`;
    case "free": {
      const [first, last] = [parseIsoDate(from ?? ""), parseIsoDate(to ?? "")];
      return first && last ? `${registerDate(first)}-${registerDate(last)}` : null;
    }
  }
}

/** Names the last day of every month. */
const LAST_DAY = "31";

/** The form in the words that the command reads, and how they are read; null while it names no period. */
export function periodOf(form: PeriodForm, today: IsoDate): { text: string; period: ReportPeriod } | null {
  const named = name(form);
  const cutOff = hasCutOff(form.kind) ? form.cutOff.trim() : "";
  if (named === null || (cutOff !== "" && !/^\d{1,2}$/.test(cutOff)) || !/^\d{4}$/.test(form.year)) return null;
  // said in any case: a blank field means the month's last day, whatever the office's setting
  const text = hasCutOff(form.kind) ? `${named} chốt ngày ${cutOff === "" ? LAST_DAY : cutOff}` : named;
  const period = readPeriod(text, today);
  return period === null ? null : { text, period };
}
