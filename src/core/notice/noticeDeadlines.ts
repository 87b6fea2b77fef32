import { type IsoDate, isoDate } from "../calendar/isoDate.ts";
import type { WorkCalendar } from "../calendar/workingDays.ts";
import type { Deadline, DeadlineReading } from "../deadline/deadline.ts";
import { readDeadlines } from "../deadline/readDeadlines.ts";
import { type SourceText, spanOf } from "./sourceText.ts";

export interface DeadlineBase {
  readonly issuedOn: IsoDate | null;
  readonly meetingOn: IsoDate | null;
  readonly calendar: WorkCalendar;
}

/** Stands in for the missing base date of an undated paper; a date near it was only computed from it. */
const NO_BASE = isoDate(1900, 1, 1) as IsoDate;
const NEAR_NO_BASE = "1910-01-01";

/** Reads the deadlines of a piece, their spans in the given text. */
export type DeadlineReader = (piece: SourceText) => DeadlineReading;

/**
 * The reader of one paper; without any base date only fully written dates count. The words of a piece are read once,
 * however often they are asked about: first whether they are due at all, then as part of a directive.
 */
export function deadlineReader(base: DeadlineBase): DeadlineReader {
  const context = { ...base, base: base.issuedOn ?? base.meetingOn ?? NO_BASE };
  const known = new Map<string, DeadlineReading>();
  return (piece) => {
    const reading = known.get(piece.text) ?? readDeadlines(piece.text, context);
    known.set(piece.text, reading);
    const main = placed(reading.deadline, piece);
    const rest = reading.others.map((one) => placed(one, piece));
    return isCountedBack(main)
      ? { deadline: asEvent(main), others: [main, ...rest] }
      : { deadline: main, others: rest };
  };
}

function placed(deadline: Deadline, piece: SourceText): Deadline {
  const { span } = deadline;
  return withoutInvention(span ? { ...deadline, span: spanOf(piece, span.start, span.end) } : deadline);
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
