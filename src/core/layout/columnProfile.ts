import type { Directory } from "../agency/indexDirectory.ts";
import { DEFAULT_CALENDAR } from "../calendar/holidays.ts";
import { isoDate } from "../calendar/isoDate.ts";
import { readDueCell } from "../deadline/readDueCell.ts";
import { phraseEnd, phrases } from "../notice/phrases.ts";
import { ADVERBS, VERBS } from "../notice/predicateLexicon.ts";
import { looksDue } from "../notice/tableColumns.ts";
import { splitWords } from "../notice/words.ts";
import { bodyLikeness } from "./bodyLike.ts";
import { CITATION, dayOfSerial, isDay, isRunningNumber } from "./cellForms.ts";
import { dueWords } from "./dueWords.ts";
import { stateOfWords } from "./readState.ts";

/** Shares are 0-1, of the cells that hold something. */
export interface ColumnProfile {
  /** Cells that hold something. */
  readonly filled: number;
  /** Of all rows. */
  readonly fill: number;
  readonly days: number;
  /** Days and words that say when. */
  readonly dues: number;
  readonly bodies: number;
  readonly citations: number;
  readonly numbers: number;
  readonly percents: number;
  readonly items: number;
  readonly states: number;
  readonly ticks: number;
  /** Cells that begin with a verb. */
  readonly verbs: number;
  /** Mean number of words of cells that are no day and no figure. */
  readonly words: number;
  /** Different cells among the filled ones. */
  readonly distinct: number;
}

const START = phrases([...VERBS, ...ADVERBS]);
/** “2a”, “mục 3”, “II.1.b”; a mere figure may be anything. */
const ITEM = /^(?:(?:mục|điểm|khoản|phần|ý)\s)?(?:\d{1,2}|[ivx]{1,4}|[a-hđ])(?:[.,\s-]{0,2}(?:\d{1,2}|[a-hđ])){0,3}$/iu;
const FIGURE = /^\d+$/;
const PERCENT = /^\d{1,3}(?:[.,]\d+)?\s*%$|^(?:0[.,]\d+|0|1)$/;
const TICK = /^(?:x|v|✓|✔|√|true|có)$/iu;
const LONGEST_DUE = 80;
const ANY_DAY = isoDate(2026, 1, 1);

/** Does the cell say when, and nothing else? */
function saysWhen(cell: string): boolean {
  if (isDay(cell) || dayOfSerial(cell) !== null) return true;
  if (cell.length > LONGEST_DUE || /^[\d.,%\s]+$/.test(cell)) return false;
  if (looksDue(cell) && cell.length <= 40) return true;
  if (ANY_DAY === null) return false;
  const context = { base: ANY_DAY, issuedOn: null, meetingOn: null, calendar: DEFAULT_CALENDAR };
  const { kind, phrase } = readDueCell(dueWords(cell), context).deadline;
  return kind !== "none" && kind !== "asap" && phrase.length * 2 >= cell.length;
}

function startsWithVerb(cell: string): boolean {
  const words = splitWords(cell.replace(/^(?:\d{1,2}[.)]|[-+•])\s*/, ""));
  return phraseEnd(START, words, 0) > 0;
}

/** What the cells of one column look like. @param cells of the rows of the table, blank ones too */
export function profileOf(cells: readonly string[], directory: Directory | null): ColumnProfile {
  const filled = cells.filter((cell) => cell !== "");
  const share = (holds: (cell: string) => boolean) =>
    filled.length === 0 ? 0 : filled.filter(holds).length / filled.length;
  const mean = (values: readonly number[]) =>
    values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
  const wordy = filled.filter((cell) => !isDay(cell) && !/^[\d.,%\s]+$/.test(cell));
  return {
    filled: filled.length,
    fill: cells.length === 0 ? 0 : filled.length / cells.length,
    days: share((cell) => isDay(cell) || dayOfSerial(cell) !== null),
    dues: share(saysWhen),
    bodies: mean(filled.map((cell) => bodyLikeness(cell, directory))),
    citations: share((cell) => CITATION.test(cell) && cell.length <= 90),
    numbers: share(isRunningNumber),
    percents: share((cell) => PERCENT.test(cell)),
    items: share((cell) => ITEM.test(cell) && !FIGURE.test(cell)) + 0.4 * share((cell) => FIGURE.test(cell)),
    states: share((cell) => stateOfWords(cell) !== null),
    ticks: share((cell) => TICK.test(cell)),
    verbs: share(startsWithVerb),
    words: mean(wordy.map((cell) => cell.split(/\s+/).length)),
    distinct: filled.length === 0 ? 0 : new Set(filled).size / filled.length,
  };
}
