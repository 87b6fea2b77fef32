import { type Message, message } from "../messages/say.ts";
import type { Directive } from "../register/registerColumns.ts";
import { keyOfLabel, STATES } from "../register/states.ts";
import { registerDate } from "../text/formatDate.ts";
import { type ProgressEntry, paperWords } from "./progressEntry.ts";
import type { Need, ProgressKind } from "./progressKinds.ts";

type Meets = (entry: ProgressEntry, row: Directive) => boolean;

const hasPaper: Meets = (entry) => paperWords(entry) !== "";
const hasContent: Meets = ({ content }) => content.trim() !== "";

/** Whether an entry meets each need. */
const NEEDS: Readonly<Record<Need, Meets>> = {
  paper: hasPaper,
  content: hasContent,
  proof: (entry, row) => hasPaper(entry, row) || hasContent(entry, row) || row.resultPaper.trim() !== "",
  newDue: ({ newDue }) => newDue !== null,
  laterDue: ({ newDue }, row) => {
    const due = row.extended ?? row.due;
    return newDue === null || due === null || newDue > due;
  },
  // A row typed in error was never ordered by anybody.
  basis: (entry, row) => entry.reason === "mistyped" || hasPaper(entry, row) || entry.allowedBy.trim() !== "",
  reason: ({ reason }) => reason !== null,
  newLead: ({ newLead }, row) => newLead.trim() !== "" && newLead.trim() !== row.lead.trim(),
};

/** What keeps `entry` from being recorded for `row`; empty when nothing does. */
export function checkEntry(kind: ProgressKind, entry: ProgressEntry, row: Directive): readonly Message[] {
  const { id } = row;
  const state = keyOfLabel(STATES, row.state) ?? "assigned";
  if (!kind.from.includes(state)) {
    return [message("msg.progressState", { id, kind: message(kind.label), state: row.state })];
  }
  return kind.needs
    .filter((need) => !NEEDS[need](entry, row))
    .map((need) => {
      const due = row.extended ?? row.due;
      const words = message(`need.${need}`, { due: due === null ? "" : registerDate(due) });
      return message("msg.progressNeeds", { id, need: words });
    });
}
