// On demand: Code.js only fetches it from Parts.js.
import { addDays, daysBetween, type IsoDate } from "../calendar/isoDate.ts";
import { isWorkingDay, type WorkCalendar } from "../calendar/workingDays.ts";
import type { Book } from "../register/book.ts";
import { parentIds } from "../register/identity.ts";
import { judge } from "../register/standings.ts";
import { waitingById } from "../reportBack/claims.ts";
import { oneLine } from "../text/cleanText.ts";
import { followerAddress } from "./followerAddresses.ts";
import { MORNING_PARTS, type MorningFacts, type MorningList } from "./morningList.ts";
import { morningSubject } from "./wordMorning.ts";

/** No holidays last longer. */
const LONGEST_HOLIDAY = 20;

/** Days since the last working day before `today`; at least 1. */
function gapBefore(today: IsoDate, calendar: WorkCalendar): number {
  for (let days = 1; days < LONGEST_HOLIDAY; days++) {
    if (isWorkingDay(addDays(today, -days), calendar)) return days;
  }
  return LONGEST_HOLIDAY;
}

/** “7/3/1” as numbers; what is none is left out. */
function stepsOf(setting: string): readonly number[] {
  return (setting.match(/\d+/g) ?? []).map(Number);
}

/** Rows that a follower may hear of: those that are chased, what waits to be checked or answered; parents speak by their children. */
function heardRows(book: Book): readonly MorningFacts[] {
  const { rows } = book.tables.register;
  const parents = parentIds(rows);
  const steps = stepsOf(book.settings.reminderSteps);
  const gap = gapBefore(book.today, book.calendar);
  const waiting = waitingById(book.tables);
  return rows.flatMap(({ values: row, unreadable }): MorningFacts[] => {
    const judged = judge(row, book);
    const judgement = unreadable.length > 0 ? { ...judged, standing: "unchecked" as const } : judged;
    const id = row.id.trim();
    const sent = waiting.get(id) ?? null;
    const speaks = row.chase || judgement.standing === "unchecked" || sent !== null;
    return id === "" || parents.has(id) || !speaks ? [] : [{ row, judgement, sent, steps, gap }];
  });
}

function partsOf(facts: readonly MorningFacts[], today: IsoDate): MorningList["parts"] {
  const first = (each: MorningFacts) => MORNING_PARTS.find(({ holds }) => holds(each))?.key;
  const age = ({ judgement }: MorningFacts) => (judgement.due === null ? 0 : daysBetween(today, judgement.due));
  const sorted = [...facts].sort((a, b) => age(a) - age(b));
  return MORNING_PARTS.flatMap(({ key }) => {
    const lines = sorted
      .filter((each) => first(each) === key)
      .map(({ row, judgement, sent }) => ({ row, judgement, sent }));
    return lines.length > 0 ? [{ key, lines }] : [];
  });
}

/** This morning's lists: one an address, none for whom there is nothing, or whose address nobody has set. */
export function composeMorning(book: Book): readonly MorningList[] {
  const addressOf = followerAddress(book.settings.followerAddresses);
  const byAddress = new Map<string, { readonly follower: string; readonly facts: MorningFacts[] }>();
  for (const facts of heardRows(book)) {
    const follower = oneLine(facts.row.follower);
    const address = follower === "" ? null : addressOf(follower);
    if (address === null) continue;
    const known = byAddress.get(address.toLowerCase()) ?? { follower, facts: [] };
    known.facts.push(facts);
    byAddress.set(address.toLowerCase(), known);
  }
  return [...byAddress].flatMap(([address, { follower, facts }]): MorningList[] => {
    const parts = partsOf(facts, book.today);
    if (parts.length === 0) return [];
    const link = `https://docs.google.com/spreadsheets/d/${book.spreadsheetId}/edit`;
    const subject = morningSubject({ asOf: book.today, parts }, book.language);
    return [
      { key: `morning|${book.today}|${address}`, follower, to: [address], subject, asOf: book.today, parts, link },
    ];
  });
}
