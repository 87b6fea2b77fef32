import type { MessageKey } from "../messages/messages.ts";
import type { StandingKey } from "../register/standings.ts";

/** What decides under which heading a directive is listed. */
export interface LineFacts {
  readonly standing: StandingKey;
  /** Given within the last week. */
  readonly fresh: boolean;
  /** The office returned the agency's result and has not heard since. */
  readonly returned: boolean;
  /** Without deadline and unheard of for long. */
  readonly stale: boolean;
  readonly recurring: boolean;
  /** Of a recurring directive: some occurrence had no report. */
  readonly missed: boolean;
}

interface Section {
  readonly key: string;
  readonly part: "lead" | "support";
  readonly title: MessageKey;
  /** Words after the count in a subject; null: not named there. */
  readonly figure: MessageKey | null;
  /** Whose text colour the heading carries. */
  readonly colour: StandingKey;
  readonly holds: (line: LineFacts) => boolean;
}

const QUIET: ReadonlySet<StandingKey> = new Set(["onTrack", "noDeadline", "waitingEvent"]);
const PRESSING: ReadonlySet<StandingKey> = new Set(["overdue", "missedTarget", "dueSoon"]);
const reported = (line: LineFacts) => line.standing === "claimedInTime" || line.standing === "claimedLate";

/** Headings of a letter, in the order of printing. A directive stands under the first that holds, so order matters: what presses comes first. */
export const SECTIONS = [
  {
    key: "overdue",
    part: "lead",
    title: "mail.h.overdue",
    figure: "mail.f.overdue",
    colour: "overdue",
    holds: (line) => !line.recurring && line.standing === "overdue",
  },
  {
    key: "missedTarget",
    part: "lead",
    title: "mail.h.missedTarget",
    figure: "mail.f.missedTarget",
    colour: "missedTarget",
    holds: (line) => !line.recurring && line.standing === "missedTarget",
  },
  {
    key: "dueSoon",
    part: "lead",
    title: "mail.h.dueSoon",
    figure: "mail.f.dueSoon",
    colour: "dueSoon",
    holds: (line) => !line.recurring && line.standing === "dueSoon",
  },
  {
    key: "recurring",
    part: "lead",
    title: "mail.h.recurring",
    figure: "mail.f.recurring",
    colour: "dueSoon",
    holds: (line) => line.recurring && PRESSING.has(line.standing),
  },
  {
    key: "recurringMissed",
    part: "lead",
    title: "mail.h.recurringMissed",
    figure: "mail.f.recurringMissed",
    colour: "missedTarget",
    holds: (line) => line.recurring && line.missed,
  },
  {
    key: "new",
    part: "lead",
    title: "mail.h.new",
    figure: "mail.f.new",
    colour: "onTrack",
    holds: (line) => !line.recurring && line.fresh && !line.returned && QUIET.has(line.standing),
  },
  {
    key: "claimed",
    part: "lead",
    title: "mail.h.claimed",
    figure: null,
    colour: "claimedInTime",
    holds: (line) => !line.recurring && reported(line),
  },
  {
    key: "returned",
    part: "lead",
    title: "mail.h.returned",
    figure: "mail.f.returned",
    colour: "missedTarget",
    holds: (line) => !line.recurring && line.returned && QUIET.has(line.standing),
  },
  {
    key: "stale",
    part: "lead",
    title: "mail.h.stale",
    figure: "mail.f.stale",
    colour: "noDeadline",
    holds: (line) => !line.recurring && line.stale,
  },
  {
    key: "supportDueSoon",
    part: "support",
    title: "mail.h.dueSoon",
    figure: null,
    colour: "dueSoon",
    holds: (line) => !line.recurring && line.standing === "dueSoon",
  },
  {
    key: "supportNew",
    part: "support",
    title: "mail.h.new",
    figure: null,
    colour: "onTrack",
    holds: (line) => !line.recurring && line.fresh && QUIET.has(line.standing),
  },
] as const satisfies readonly Section[];

export type SectionKey = (typeof SECTIONS)[number]["key"];

/** The heading of `part` under which a directive is listed; null: it needs no mention this week. */
export function sectionOf(part: Section["part"], line: LineFacts): SectionKey | null {
  return SECTIONS.find((section) => section.part === part && section.holds(line))?.key ?? null;
}

export function sectionInfo(key: SectionKey): Section {
  const found = SECTIONS.find((section) => section.key === key);
  if (!found) throw new Error(`No section ${key}`);
  return found;
}
