import type { IsoDate } from "../calendar/isoDate.ts";
import type { DeadlineContext } from "./context.ts";
import type { Piece } from "./meaning.ts";

/** What a duration counts from. */
export interface Anchor {
  /** End of its words in the folded text. */
  readonly end: number;
  /** null: an event whose day nobody knows yet. */
  readonly date: IsoDate | null;
  readonly review: boolean;
  /** A day that does not exist. */
  readonly impossible?: true;
}

const OPEN = /^,? ?(?:(?:kể |tính |bắt đầu tính )?từ|sau|trước) ?/u;
const PAPER =
  "(?:ban hành |phát hành |ký )?(?:thông báo|văn bản|kết luận|công văn|quyết định|kế hoạch|chỉ thị|công điện|nghị quyết|chương trình|hướng dẫn|phương án)(?: kết luận| giao việc| chỉ đạo)?(?: này)?";
const CLOSED = "(?= ?(?:$|[,.;:)(])| này)(?: này)?";

/** Order matters: the first that fits. */
const KNOWN: readonly {
  readonly pattern: RegExp;
  readonly dateOf: (context: DeadlineContext) => IsoDate | null;
  readonly review: boolean;
}[] = [
  { pattern: /^(?:hôm nay|ngày hôm nay|nay|bây giờ)(?!\p{L})/u, dateOf: ({ base }) => base, review: false },
  {
    pattern: new RegExp(
      `^(?:ngày|khi|thời điểm)(?: (?:ký|ban hành|phát hành|có|ra))?(?: ${PAPER})?(?: được (?:ký|ban hành|phát hành))?${CLOSED}`,
      "u",
    ),
    dateOf: ({ issuedOn, base }) => issuedOn ?? base,
    review: false,
  },
  {
    pattern: new RegExp(`^(?:ngày|khi) (?:nhận|tiếp nhận)(?: được)? ${PAPER}${CLOSED}`, "u"),
    dateOf: ({ issuedOn, base }) => issuedOn ?? base,
    review: true,
  },
  {
    pattern: new RegExp(
      `^(?:ngày |khi )?(?:kết thúc )?(?:cuộc họp|buổi họp|hội nghị|phiên họp|phiên giải trình|phiên làm việc|buổi làm việc)(?: kết thúc)?${CLOSED}`,
      "u",
    ),
    dateOf: ({ meetingOn }) => meetingOn,
    review: false,
  },
  {
    pattern: new RegExp(`^ngày (?:họp|kết luận)${CLOSED}`, "u"),
    dateOf: ({ meetingOn, base }) => meetingOn ?? base,
    review: false,
  },
];

const EVENT_LENGTH = 200;
const EVENT_STOP = /[,;:)]|\.(?= |$)/;

/** What the duration at `index` counts from; null when nothing says it. */
export function findAnchor(
  text: string,
  pieces: readonly Piece[],
  index: number,
  context: DeadlineContext,
): Anchor | null {
  const { end } = pieces[index] ?? { end: 0 };
  const rest = text.slice(end, end + EVENT_LENGTH);
  const open = OPEN.exec(rest);
  if (!open) return null;
  const [opener, day] = [pieces[index + 1], pieces[index + 2]];
  if (opener && day?.meaning.type === "day" && opener.end <= end + open[0].length && day.start - opener.end <= 1)
    return { end: day.end, date: day.meaning.date, review: false, ...(day.meaning.date ? {} : { impossible: true }) };
  const words = rest.slice(open[0].length);
  const start = end + open[0].length;
  const known = /^,? ?trước/.test(open[0]) ? null : knownAnchor(words, context);
  if (known) return { ...known, end: start + known.end };
  return { end: start + eventLength(words), date: null, review: true };
}

/** “Sau khi có kết quả thẩm định, … trong vòng 03 ngày”: words in front of the same sentence that say from when. */
const AFTER = /(?:^|[;.,] ?|và )(?:ngay )?(?:sau(?: khi)?|(?:ngay )?khi) (?!đó)([^,;.]{2,120}),/gu;

/** What a duration with no beginning of its own counts from by the words before it; null when they tell of no event. */
export function anchorBefore(segment: string, end: number, context: DeadlineContext): Anchor | null {
  const events = [...segment.matchAll(AFTER)];
  const words = events[events.length - 1]?.[1];
  if (words === undefined) return null;
  return { end, date: knownAnchor(words, context)?.date ?? null, review: true };
}

function knownAnchor(words: string, context: DeadlineContext): Anchor | null {
  for (const { pattern, dateOf, review } of KNOWN) {
    const match = pattern.exec(words);
    if (match) return { end: match[0].trimEnd().length, date: dateOf(context), review };
  }
  return null;
}

function eventLength(words: string): number {
  const stop = words.search(EVENT_STOP);
  return words.slice(0, stop < 0 ? words.length : stop).trimEnd().length;
}
