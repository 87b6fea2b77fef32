import { type IsoDate, isoDate } from "../calendar/isoDate.ts";
import type { WorkCalendar } from "../calendar/workingDays.ts";
import type { Deadline, DeadlineKind, DeadlineReading } from "../deadline/deadline.ts";
import { readDeadlines } from "../deadline/readDeadlines.ts";
import { type SourceText, spanOf } from "./sourceText.ts";

export interface DeadlineBase {
  readonly issuedOn: IsoDate | null;
  readonly meetingOn: IsoDate | null;
  readonly calendar: WorkCalendar;
}

/** Stands in for the missing base date of an undated paper; a date near it was only computed from it. */
const NO_BASE = isoDate(1900, 1, 1) as IsoDate; // never null: the day exists
const NEAR_NO_BASE = "1910-01-01";

/** The deadlines of a paper's pieces. */
export interface DeadlineReader {
  /** Their spans are those in the given text. */
  readonly of: (piece: SourceText) => DeadlineReading;
  /** Of the one that binds; places are not worked out. */
  readonly kindOf: (text: string) => DeadlineKind;
}

/**
 * The reader of one paper; without any base date only fully written dates count. The words of a piece are read once,
 * however often they are asked about: first whether they are due at all, then as part of a directive.
 */
export function deadlineReader(base: DeadlineBase): DeadlineReader {
  const context = { ...base, base: base.issuedOn ?? base.meetingOn ?? NO_BASE };
  const known = new Map<string, DeadlineReading>();
  const readingOf = (text: string) => {
    const reading = known.get(text) ?? sober(readDeadlines(text, context));
    known.set(text, reading);
    return reading;
  };
  return {
    of: (piece) => {
      const { deadline, others } = readingOf(piece.text);
      return { deadline: placed(deadline, piece), others: others.map((one) => placed(one, piece)) };
    },
    kindOf: (text) => readingOf(text).deadline.kind,
  };
}

/** What a paper's own dates make of a reading. */
function sober(reading: DeadlineReading): DeadlineReading {
  const main = withoutInvention(reading.deadline);
  const rest = reading.others.map(withoutInvention);
  return isCountedBack(main) ? { deadline: asEvent(main), others: [main, ...rest] } : { deadline: main, others: rest };
}

function placed(deadline: Deadline, piece: SourceText): Deadline {
  const { span } = deadline;
  return span ? { ...deadline, span: spanOf(piece, span.start, span.end) } : deadline;
}

const COUNTED_BACK = /^trước khi(?!\p{L})/iu;

/** “trước khi khai mạc cuộc họp 01 ngày”: waits for the event; the day counted back from it is kept beside it. */
function isCountedBack({ kind, phrase, issues }: Deadline): boolean {
  return kind === "date" && issues.length > 0 && COUNTED_BACK.test(phrase);
}

function asEvent(deadline: Deadline): Deadline {
  return { ...deadline, kind: "event", date: null, time: null };
}

function withoutInvention(deadline: Deadline): Deadline {
  if (deadline.date === null || deadline.date > NEAR_NO_BASE) return deadline;
  return {
    ...deadline,
    kind: "none",
    date: null,
    basis: "văn bản không có ngày để tính thời hạn",
    confidence: 0.4,
    issues: [...deadline.issues, { code: "uncertain-reading", text: deadline.phrase }],
  };
}

/** Preparation of a meeting is due when the meeting begins. */
export function impliedDeadline(meetingOn: IsoDate, meetingTime: string | null): Deadline {
  return {
    kind: "date",
    date: meetingOn,
    time: meetingTime,
    rule: null,
    ruleDay: null,
    soft: false,
    implied: true,
    phrase: "",
    span: null,
    basis: "việc chuẩn bị: hạn là ngày họp",
    confidence: 0.92,
    issues: [],
  };
}
