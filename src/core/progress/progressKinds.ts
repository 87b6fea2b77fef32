import { withoutCheck } from "../register/checks.ts";
import { NO_PAPER, paperOfResult } from "../register/resultPaper.ts";
import { labelOf, STATES, type StateKey } from "../register/states.ts";
import { EVENT_KINDS } from "../report/events.ts";
import { documentDate } from "../text/formatDate.ts";
import {
  basisOf,
  countedBasis,
  extensionWords,
  joined,
  leavingWords,
  told,
  withObjection,
  words,
} from "./entryWords.ts";
import { type ProgressEntry, paperWords } from "./progressEntry.ts";
import type { ProgressKind } from "./progressKind.ts";

const OPEN: readonly StateKey[] = ["assigned", "inProgress"];
const REPORTED: readonly StateKey[] = ["submitted", "claimed"];
const LIVE: readonly StateKey[] = [...OPEN, ...REPORTED];
const AWAY: readonly StateKey[] = ["paused", "dropped", "done"];

const state = (key: StateKey) => labelOf(STATES, key);

/** Kinds that a person records, in the order of the dialog. */
export const PROGRESS_KINDS = [
  {
    key: "progress",
    label: "progress.progress",
    from: LIVE,
    needs: ["content"],
    single: "any",
    changes: (entry, row) => ({
      ...words(entry),
      ...(row.state === state("assigned") ? { state: state("inProgress") } : {}),
    }),
    content: told,
  },
  {
    key: "claimed",
    label: "progress.claimed",
    from: LIVE,
    needs: ["paper"],
    single: "single",
    changes: (entry) => ({
      ...words(entry),
      state: state("claimed"),
      reportedOn: entry.paperOn,
      resultPaper: paperWords(entry),
    }),
    content: told,
  },
  {
    key: "submitted",
    label: "progress.submitted",
    from: LIVE,
    needs: ["paper"],
    single: "single",
    changes: (entry) => ({
      ...words(entry),
      state: state("submitted"),
      reportedOn: entry.paperOn,
      resultPaper: paperWords(entry),
    }),
    content: told,
  },
  {
    key: "confirmed",
    label: "btn.confirm",
    from: LIVE,
    needs: ["proof"],
    single: "single",
    changes: (entry, row) => ({
      ...words(entry),
      state: state("done"),
      doneOn: entry.paperOn ?? row.reportedOn ?? entry.on,
      resultPaper: paperWords(entry) || paperOfResult(row),
    }),
    content: told,
  },
  {
    key: "returned",
    label: "btn.return",
    from: REPORTED,
    needs: ["content"],
    single: "single",
    changes: () => ({ state: state("inProgress"), reportedOn: null, resultPaper: "" }),
    content: told,
  },
  {
    key: "extensionAsked",
    label: "progress.extensionAsked",
    from: OPEN,
    needs: ["newDue", "content"],
    single: "single",
    changes: () => ({}),
    content: (entry) =>
      joined(entry.newDue === null ? "" : `đề nghị gia hạn đến ${documentDate(entry.newDue)}`, entry.content),
  },
  {
    key: "extended",
    label: "btn.grant",
    from: OPEN,
    needs: ["newDue", "laterDue", "basis"],
    single: "single",
    changes: (entry, row) => ({ extended: entry.newDue, extensionBasis: countedBasis(entry, row) }),
    content: extensionWords,
  },
  {
    key: "transferred",
    label: "progress.transferred",
    from: OPEN,
    needs: ["newLead", "basis"],
    single: "single",
    changes: () => ({ state: state("dropped") }),
    content: (entry, row) =>
      joined(`chuyển từ ${row.lead} sang ${entry.newLead.trim()}`, basisOf(entry), entry.content),
  },
  {
    key: "disputed",
    label: "progress.disputed",
    from: LIVE,
    needs: ["content"],
    single: "any",
    changes: ({ content }, { obstacle }) => ({ obstacle: withObjection(content, obstacle) }),
    content: told,
  },
  {
    key: "urged",
    label: "progress.urged",
    from: LIVE,
    needs: [],
    single: "any",
    changes: () => ({}),
    content: told,
  },
  {
    key: "paused",
    label: "progress.paused",
    from: [...LIVE, "paused"],
    needs: ["reason", "basis"],
    single: "any",
    changes: (_entry, row) => ({ state: state("paused"), check: withoutCheck(row.check, "leavingUnfounded") }),
    content: leavingWords,
  },
  {
    key: "dropped",
    label: "progress.dropped",
    from: [...LIVE, "paused", "dropped"],
    needs: ["reason", "basis"],
    single: "any",
    changes: (_entry, row) => ({ state: state("dropped"), check: withoutCheck(row.check, "leavingUnfounded") }),
    content: leavingWords,
  },
  {
    key: "reopened",
    event: "progress",
    label: "progress.reopened",
    from: AWAY,
    needs: ["content"],
    single: "single",
    changes: (_entry, row) => ({
      state: state("inProgress"),
      doneOn: null,
      reportedOn: null,
      check: withoutCheck(row.check, "leavingUnfounded"),
    }),
    content: (entry) => joined("mở lại", told(entry)),
  },
  {
    key: "extensionRefused",
    label: "progress.extensionRefused",
    from: OPEN,
    needs: ["content"],
    single: "single",
    changes: () => ({}),
    content: told,
  },
  {
    key: "occurrence",
    label: "progress.occurrence",
    from: LIVE,
    deadlines: ["recurring"],
    needs: ["paper"],
    single: "single",
    changes: words,
    content: told,
  },
  {
    key: "eventCame",
    label: "progress.eventCame",
    from: OPEN,
    deadlines: ["event"],
    needs: [],
    single: "any",
    changes: (entry, row, reader) => {
      const due = entry.newDue ?? reader.after(row.phrase, entry.on);
      return { due, basis: `đủ điều kiện từ ngày ${documentDate(entry.on)}` };
    },
    content: (entry) => joined(`đủ điều kiện từ ngày ${documentDate(entry.on)}`, told(entry)),
  },
] as const satisfies readonly ProgressKind[];

/** Completion that no paper shows: told by telephone or message it is only progress, and says what it lacks. */
const CLAIM_WITHOUT_PAPER: ProgressKind = {
  key: "claimed",
  event: "progress",
  label: "progress.claimed",
  from: LIVE,
  needs: ["content"],
  single: "single",
  changes: (entry, row) => ({
    ...words(entry),
    ...(row.state === state("assigned") ? { state: state("inProgress") } : {}),
    resultPaper: paperOfResult(row) || NO_PAPER,
  }),
  content: (entry) => joined("báo đã hoàn thành", told(entry)),
};

export type ProgressKey = (typeof PROGRESS_KINDS)[number]["key"];

/** “Loại” of its line in “Diễn biến”. */
export function eventWords({ key, event }: ProgressKind): string {
  const found = EVENT_KINDS.find((kind) => kind.key === (event ?? key));
  if (!found) throw new Error(`No kind of event ${key}`);
  return found.words;
}

/** As what an entry is recorded: completion without number and date of a paper is only progress, whoever tells it. */
export function recordedKind(key: ProgressKey, entry: ProgressEntry): ProgressKind {
  return key === "claimed" && paperWords(entry) === "" ? CLAIM_WITHOUT_PAPER : progressKind(key);
}

/** Is the entry recorded as less than what was told? */
export function isWeakened(kind: ProgressKind): boolean {
  return kind === CLAIM_WITHOUT_PAPER;
}

/** The row of the table. */
export function progressKind(key: ProgressKey): ProgressKind {
  const found = PROGRESS_KINDS.find((kind) => kind.key === key);
  if (!found) throw new Error(`No kind of progress ${key}`);
  return found;
}
