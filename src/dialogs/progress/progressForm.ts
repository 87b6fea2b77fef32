import { type IsoDate, parseIsoDate } from "../../core/calendar/isoDate.ts";
import type { ProgressRequest } from "../../core/commands/progressInput.ts";
import type { DialogMessageKey } from "../../core/messages/dialogMessages.ts";
import { dueWords, fitsRow, missingNeeds } from "../../core/progress/checkEntry.ts";
import type { RecordedRow } from "../../core/progress/progressData.ts";
import { type ProgressEntry, UNSAID } from "../../core/progress/progressEntry.ts";
import {
  isWeakened,
  PROGRESS_KINDS,
  type ProgressKey,
  progressKind,
  recordedKind,
} from "../../core/progress/progressKinds.ts";

/** The entry as its fields stand. */
export type ProgressForm = Omit<ProgressRequest, "ids">;

/** Fields that only some kinds have. */
export type ExtraField = "paper" | "obstacle" | "newDue" | "allowedBy" | "askedOn" | "reason" | "newLead";

/** Which kinds ask for more than content and source; a paper is asked for wherever it is the source. */
const EXTRA: Readonly<Record<ProgressKey, readonly ExtraField[]>> = {
  progress: ["obstacle"],
  claimed: ["obstacle"],
  submitted: ["paper", "obstacle"],
  confirmed: [],
  returned: [],
  extensionAsked: ["newDue"],
  extended: ["newDue", "allowedBy", "askedOn"],
  extensionRefused: [],
  occurrence: ["paper", "obstacle", "newDue"],
  eventCame: ["newDue"],
  transferred: ["newLead", "newDue", "allowedBy"],
  disputed: [],
  urged: [],
  paused: ["reason", "allowedBy"],
  dropped: ["reason", "allowedBy"],
  reopened: [],
};

/** A form in which nothing is said yet. */
export function blankForm(kind: ProgressKey, today: IsoDate): ProgressForm {
  return { ...UNSAID, kind, source: "paper", on: today };
}

export function hasField({ kind, source }: ProgressForm, field: ExtraField): boolean {
  return EXTRA[kind].includes(field) || (field === "paper" && source === "paper");
}

/** Kinds that can be recorded for every one of `rows`, in the order of the table. */
export function kindsFor(rows: readonly RecordedRow[]): readonly ProgressKey[] {
  return PROGRESS_KINDS.filter(
    (kind) => rows.every((row) => fitsRow(kind, row)) && (kind.single === "any" || rows.every((row) => !row.family)),
  ).map(({ key }) => key);
}

/** What a person most likely comes for: to confirm what was reported, else to tell how it goes. */
export function likelyKind(rows: readonly RecordedRow[], kinds: readonly ProgressKey[]): ProgressKey {
  const isReported = rows.every((row) => fitsRow(progressKind("returned"), row));
  return (isReported && kinds.includes("confirmed") ? "confirmed" : kinds[0]) ?? "progress";
}

/** What is sent: fields that are not shown say nothing. */
export function requestOf(form: ProgressForm, ids: readonly string[]): ProgressRequest {
  const told = <T>(field: ExtraField, value: T, blank: T) => (hasField(form, field) ? value : blank);
  return {
    ids: [...ids],
    kind: form.kind,
    source: form.source,
    on: form.on,
    paperNumber: told("paper", form.paperNumber.trim(), ""),
    paperOn: told("paper", form.paperOn, null),
    content: form.content.trim(),
    obstacle: told("obstacle", form.obstacle.trim(), ""),
    newDue: told("newDue", form.newDue, null),
    allowedBy: told("allowedBy", form.allowedBy.trim(), ""),
    askedOn: told("askedOn", form.askedOn, null),
    reason: told("reason", form.reason, null),
    newLead: told("newLead", form.newLead.trim(), ""),
  };
}

function entryOf(request: ProgressRequest, today: IsoDate): ProgressEntry {
  const day = (text: string | null) => (text === null ? null : parseIsoDate(text));
  const { on, paperOn, newDue, askedOn } = request;
  return {
    ...request,
    on: day(on) ?? today,
    paperOn: day(paperOn),
    newDue: day(newDue),
    askedOn: day(askedOn),
  };
}

interface Lack {
  readonly key: DialogMessageKey;
  readonly due: string;
}

/** What the entry still lacks, each thing once; and whether it will be recorded as less than it says. */
export function checkForm(
  form: ProgressForm,
  rows: readonly RecordedRow[],
  today: IsoDate,
): { readonly lacks: readonly Lack[]; readonly isWeakened: boolean } {
  const entry = entryOf(requestOf(form, []), today);
  const kind = recordedKind(form.kind, entry);
  const lacks = new Map<DialogMessageKey, Lack>();
  for (const row of rows) {
    for (const need of missingNeeds(kind, entry, row)) {
      lacks.set(`need.${need}`, { key: `need.${need}`, due: dueWords(row) });
    }
  }
  return { lacks: [...lacks.values()], isWeakened: isWeakened(kind) };
}
