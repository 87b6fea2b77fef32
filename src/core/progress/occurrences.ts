import { type IsoDate, isoDate } from "../calendar/isoDate.ts";
import type { DatedEvent } from "../report/events.ts";
import { documentDate } from "../text/formatDate.ts";
import { paddedCount } from "../text/formatNumber.ts";

/** How one occurrence of a recurring directive ended, and the words that “Diễn biến” keeps of it. */
const OUTCOMES = [
  { key: "missed", words: "chưa có báo cáo" },
  { key: "inTime", words: "đã báo cáo trong hạn" },
  { key: "late", words: "đã báo cáo quá hạn" },
] as const;

export type OccurrenceOutcome = (typeof OUTCOMES)[number]["key"];

/** “kỳ 25/9/2026: chưa có báo cáo”; the date is the one on which it was due. */
export function occurrenceWords(due: IsoDate, outcome: OccurrenceOutcome): string {
  const words = OUTCOMES.find(({ key }) => key === outcome)?.words ?? outcome;
  return `kỳ ${documentDate(due)}: ${words}`;
}

/** “kỳ 25/9/2026: chưa có báo cáo; …”: day, month, year, words of the outcome. */
const WORDED = /^kỳ (\d{1,2})\/(\d{1,2})\/(\d{4}): ([^;]+)/;

/** Outcomes by the day they were due: a late report takes the place of the missed one. */
export function occurrencesOf(
  events: readonly Pick<DatedEvent, "kind" | "content">[],
): ReadonlyMap<IsoDate, OccurrenceOutcome> {
  const outcomes = new Map<IsoDate, OccurrenceOutcome>();
  for (const { kind, content } of events) {
    const worded = kind === "occurrence" ? WORDED.exec(content.normalize("NFC")) : null;
    if (worded === null) continue;
    const [, day, month, year, words = ""] = worded;
    const due = isoDate(Number(year), Number(month), Number(day));
    const outcome = OUTCOMES.find((each) => each.words === words.trim());
    if (due !== null && outcome !== undefined) outcomes.set(due, outcome.key);
  }
  return outcomes;
}

/** The last occurrence that nobody reported on; null when there is none. */
export function lastMissed(outcomes: ReadonlyMap<IsoDate, OccurrenceOutcome>): IsoDate | null {
  const missed = [...outcomes].filter(([, outcome]) => outcome === "missed").map(([due]) => due);
  return missed.reduce<IsoDate | null>((last, due) => (last === null || due > last ? due : last), null);
}

/** “thiếu 02/06 kỳ; ” in front of a note. */
const MISSED_NOTE = /^thiếu \d+\/\d+ kỳ(?:; )?/;

/** Occurrences without a report, among all that were due. */
export interface Missed {
  readonly missed: number;
  readonly all: number;
}

/** null when none is missed. */
export function missedOf(outcomes: ReadonlyMap<IsoDate, OccurrenceOutcome>): Missed | null {
  const missed = [...outcomes.values()].filter((outcome) => outcome === "missed").length;
  return missed === 0 ? null : { missed, all: outcomes.size };
}

/** The note with “thiếu 02/06 kỳ” in front, or without it when none is missed; the rest stays as people typed it. */
export function withMissedNote(note: string, outcomes: ReadonlyMap<IsoDate, OccurrenceOutcome>): string {
  const rest = note.replace(MISSED_NOTE, "");
  const found = missedOf(outcomes);
  if (found === null) return rest;
  const words = `thiếu ${paddedCount(found.missed)}/${paddedCount(found.all)} kỳ`;
  return rest === "" ? words : `${words}; ${rest}`;
}
