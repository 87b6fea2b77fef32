import type { MessageKey } from "../messages/messages.ts";
import type { ProgressKey } from "../progress/progressKinds.ts";
import { type EventKey, eventKindWords } from "../report/events.ts";
import { foldWords } from "../text/foldWords.ts";

/** How an agency stands to a directive. */
export type ClaimRole = "lead" | "support";

/** Fields of the form that a kind of report has. */
export type ClaimField = "content" | "obstacle" | "paper" | "newDue";

interface ClaimKindSpec {
  readonly key: string;
  readonly role: ClaimRole;
  readonly label: MessageKey;
  readonly fields: readonly ClaimField[];
  /** What must be said, each of these or any of them. */
  readonly needs: readonly (readonly ClaimField[])[];
  /** Kind of event in “Diễn biến” once the office takes it; null: a remark beside, which says nothing of the directive. */
  readonly event: EventKey | null;
  /** “Loại” where it is no kind of event. */
  readonly words: string | null;
  /** As what the office records it; null: it changes nothing of the row. */
  readonly recorded: ProgressKey | null;
}

/** What an agency can report by form, in the order of the page. */
export const CLAIM_KINDS = [
  {
    key: "progress",
    role: "lead",
    label: "web.k.progress",
    fields: ["content", "obstacle"],
    needs: [["content", "obstacle"]],
    event: "progress",
    words: null,
    recorded: "progress",
  },
  {
    key: "completion",
    role: "lead",
    label: "web.k.completion",
    fields: ["content", "paper"],
    needs: [["content", "paper"]],
    event: "claimed",
    words: null,
    recorded: "claimed",
  },
  {
    key: "extension",
    role: "lead",
    label: "web.k.extension",
    fields: ["newDue", "content"],
    needs: [["newDue"], ["content"]],
    event: "extensionAsked",
    words: null,
    recorded: "extensionAsked",
  },
  {
    key: "dispute",
    role: "lead",
    label: "web.k.dispute",
    fields: ["content"],
    needs: [["content"]],
    event: "disputed",
    words: null,
    recorded: "disputed",
  },
  {
    key: "part",
    role: "support",
    label: "web.k.part",
    fields: ["content", "obstacle"],
    needs: [["content", "obstacle"]],
    event: null,
    words: "cơ quan phối hợp báo cáo",
    recorded: null,
  },
  {
    key: "partDispute",
    role: "support",
    label: "web.k.dispute",
    fields: ["content"],
    needs: [["content"]],
    event: null,
    words: "cơ quan phối hợp có ý kiến",
    recorded: null,
  },
] as const satisfies readonly ClaimKindSpec[];

export type ClaimKey = (typeof CLAIM_KINDS)[number]["key"];

/** The row of the table. */
export function claimKind(key: ClaimKey): ClaimKindSpec {
  const found = CLAIM_KINDS.find((kind) => kind.key === key);
  if (!found) throw new Error(`No kind of claim ${key}`);
  return found;
}

/** “Loại” of a report that the office has taken. */
export function takenWords(key: ClaimKey): string {
  const { event, words } = claimKind(key);
  return words ?? (event === null ? key : eventKindWords(event));
}

/** Where a report stands; the mark behind “Loại” keeps one that was not taken from being read as an event. */
export const CLAIM_STATES = [
  { key: "pending", mark: " (chờ xử lý)" },
  { key: "returned", mark: " (trả lại)" },
] as const;

export type ClaimState = (typeof CLAIM_STATES)[number]["key"] | "taken";

/** “Loại” of a report in the given state. */
export function claimWords(key: ClaimKey, state: ClaimState): string {
  return takenWords(key) + (CLAIM_STATES.find((each) => each.key === state)?.mark ?? "");
}

const BY_WORDS: ReadonlyMap<string, { readonly kind: ClaimKey; readonly state: ClaimState }> = new Map(
  CLAIM_KINDS.flatMap(({ key }) =>
    (["pending", "returned", "taken"] as const).map((state) => [claimWords(key, state), { kind: key, state }] as const),
  ),
);

/** What “Loại” says of a report; null for other words. */
export function readClaimWords(words: string): { readonly kind: ClaimKey; readonly state: ClaimState } | null {
  return BY_WORDS.get(foldWords(words)) ?? null;
}
