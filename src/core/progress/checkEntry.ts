import { type Message, message } from "../messages/say.ts";
import type { Directive } from "../register/registerColumns.ts";
import { paperOfResult } from "../register/resultPaper.ts";
import { DEADLINE_KINDS, keyOfLabel, STATES } from "../register/states.ts";
import { registerDate } from "../text/formatDate.ts";
import { type ProgressEntry, paperWords } from "./progressEntry.ts";
import type { Need, ProgressKind } from "./progressKind.ts";

/** What of a row decides whether an entry fits it. */
export type CheckedRow = Pick<Directive, "id" | "state" | "lead" | "due" | "extended" | "resultPaper" | "deadlineKind">;

type Meets = (entry: ProgressEntry, row: CheckedRow) => boolean;

const hasPaper: Meets = (entry) => paperWords(entry) !== "";
const hasContent: Meets = ({ content }) => content.trim() !== "";

/** Whether an entry meets each need. */
const NEEDS: Readonly<Record<Need, Meets>> = {
  paper: hasPaper,
  content: hasContent,
  proof: (entry, row) => hasPaper(entry, row) || hasContent(entry, row) || paperOfResult(row) !== "",
  newDue: ({ newDue }) => newDue !== null,
  laterDue: ({ newDue }, row) => {
    const due = row.extended ?? row.due;
    return newDue === null || due === null || newDue > due;
  },
  // A row typed in error was never ordered by anybody.
  basis: (entry, row) => entry.reason === "mistyped" || hasPaper(entry, row) || entry.allowedBy.trim() !== "",
  reason: ({ reason }) => reason !== null,
  day: ({ newDue }) => newDue !== null,
  newLead: ({ newLead }, row) => newLead.trim() !== "" && newLead.trim() !== row.lead.trim(),
};

/** Does it make sense to record the kind for the row as it stands? */
export function fitsRow(
  kind: ProgressKind,
  { state, deadlineKind }: Pick<Directive, "state" | "deadlineKind">,
): boolean {
  if (!kind.from.includes(keyOfLabel(STATES, state) ?? "assigned")) return false;
  return kind.deadlines?.includes(keyOfLabel(DEADLINE_KINDS, deadlineKind) ?? "none") ?? true;
}

/** What `entry` still lacks to be recorded for `row`. */
export function missingNeeds(kind: ProgressKind, entry: ProgressEntry, row: CheckedRow): readonly Need[] {
  return kind.needs.filter((need) => !NEEDS[need](entry, row));
}

/** The day that a new one must come after, in words; "" where there is none. */
export function dueWords({ extended, due }: Pick<Directive, "extended" | "due">): string {
  const day = extended ?? due;
  return day === null ? "" : registerDate(day);
}

/** What keeps `entry` from being recorded for `row`; empty when nothing does. */
export function checkEntry(kind: ProgressKind, entry: ProgressEntry, row: Directive): readonly Message[] {
  const { id } = row;
  if (!fitsRow(kind, row)) {
    return [message("msg.progressState", { id, kind: message(kind.label), state: row.state })];
  }
  return missingNeeds(kind, entry, row).map((need) => {
    return message("msg.progressNeeds", { id, need: message(`need.${need}`, { due: dueWords(row) }) });
  });
}
