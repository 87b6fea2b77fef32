import { addDays, type IsoDate } from "../calendar/isoDate.ts";
import type { WorkCalendar } from "../calendar/workingDays.ts";
import { readDueCell } from "../deadline/readDueCell.ts";
import type { DeadlineKindKey } from "../register/states.ts";
import { registerDate } from "../text/formatDate.ts";
import { type DateOrder, readDay } from "./dateOrder.ts";
import { dueWords } from "./dueWords.ts";
import { issue, type RowIssue } from "./rowIssue.ts";

export interface DueContext {
  readonly today: IsoDate;
  readonly calendar: WorkCalendar;
}

export interface ReadDue {
  readonly due: IsoDate | null;
  /** Named in the same cell: “30/9/2026 (gia hạn 15/10)”. */
  readonly extended: IsoDate | null;
  readonly kind: DeadlineKindKey;
  /** As it will stand in “Thời hạn (nguyên văn)”. */
  readonly phrase: string;
  readonly basis: string;
  readonly issues: readonly RowIssue[];
}

const BLANK: ReadDue = { due: null, extended: null, kind: "none", phrase: "", basis: "", issues: [] };
/** Words of people who know that there is no deadline. */
const OPEN =
  /^(?:thường xuyên|liên tục|lâu dài|theo quy định|không(?: (?:quy định|thời hạn|có thời hạn|hạn|xác định))*|chưa (?:quy định|có) thời hạn|[-–—/]+|n\/a|ongoing|continuous)\.?$/iu;
/** Group 1: the first deadline; group 2: what it was moved to. */
const EXTENDED =
  /^(.*?\d.*?)[\s(;,-]+(?:đã |được |xin |đề nghị )?(?:gia hạn|điều chỉnh|lùi|lùi hạn|chuyển)(?: (?:đến|sang|tới|thành))?(?: hết)?(?: ngày)?[\s:]*([^()]*\d[^()]*)\)?\.?$/isu;
/** Half a year: what a sheet writes without a year lies nearer to today than its next occurrence. */
const NEAR_DAYS = 183;
const NAMES_YEAR = /(?:19|20)\d{2}/;
const CALENDAR_WORDS = /\d{1,2}\s*[/.-]\s*\d{1,2}|tháng|quý|ngày \d/iu;

/** Day from which words are counted: the order's own, else today; without a year, half a year back. */
function baseOf(cell: string, given: IsoDate | null, today: IsoDate): IsoDate {
  if (given !== null) return given;
  return !NAMES_YEAR.test(cell) && CALENDAR_WORDS.test(cell) ? addDays(today, -NEAR_DAYS) : today;
}

function readWords(cell: string, given: IsoDate | null, { today, calendar }: DueContext): ReadDue {
  if (OPEN.test(cell)) return { ...BLANK, phrase: cell, basis: "bảng cũ ghi không có hạn cụ thể" };
  const base = baseOf(cell, given, today);
  const { deadline } = readDueCell(dueWords(cell), { base, issuedOn: given, meetingOn: null, calendar });
  const doubt = [issue("deadline", { text: cell })];
  const read = { ...BLANK, phrase: cell, basis: deadline.basis };
  if (deadline.kind !== "date") {
    return { ...read, kind: deadline.kind, issues: deadline.kind === "none" ? doubt : [] };
  }
  return {
    ...read,
    due: deadline.date,
    kind: deadline.soft ? "target" : "date",
    issues: deadline.issues.length > 0 ? doubt : [],
  };
}

/** A cell of a deadline column. A date is taken as it is, words go through the reader of notices. @param given day of the order, for what is counted from it */
export function readDue(cell: string, order: DateOrder, given: IsoDate | null, context: DueContext): ReadDue {
  if (cell === "") return BLANK;
  const day = readDay(cell, order);
  if (day !== null) {
    const phrase = registerDate(day.date);
    const issues = day.doubtful ? [issue("dateOrder", { text: phrase })] : [];
    return { ...BLANK, due: day.date, kind: "date", phrase, basis: "ngày ghi trong bảng cũ", issues };
  }
  const moved = EXTENDED.exec(cell);
  if (moved === null) return readWords(cell, given, context);
  const [, first = "", second = ""] = moved;
  const before = readDue(first.trim(), order, given, context);
  const after = readDue(second.trim(), order, before.due ?? given, context);
  if (before.due === null || after.due === null) return readWords(cell, given, context);
  const issues = [...before.issues, ...after.issues];
  return { ...before, extended: after.due, phrase: cell, issues };
}
