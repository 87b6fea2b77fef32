import type { IsoDate } from "../calendar/isoDate.ts";
import type { EventKey } from "../report/events.ts";
import { documentDate } from "../text/formatDate.ts";
import type { Directive } from "./registerColumns.ts";
import { labelOf, STATES } from "./states.ts";

/** What a later paper says about a directive of the register. */
export interface LaterWords {
  /** Citation of the later paper. */
  readonly paper: string;
  readonly text: string;
  readonly due: IsoDate | null;
  /** Mã of the later directive's own row; "" when it gets none. */
  readonly newId: string;
}

/** What a second instruction means for the first. */
interface LinkKind {
  readonly key: string;
  /** The new directive gets a row of its own. */
  readonly row: "own" | "none";
  readonly event: EventKey;
  readonly changes: (later: LaterWords) => Partial<Directive>;
  /** What “Nội dung” of the event says. */
  readonly content: (later: LaterWords, before: Directive) => string;
}

const joined = (...parts: readonly string[]) => parts.filter((part) => part !== "").join("; ");
const dayWords = (date: IsoDate | null) => (date === null ? "chưa quy định" : documentDate(date));

/** The date that counts: the extended one where there is one. */
export function dueNow({ extended, due }: Pick<Directive, "extended" | "due">): IsoDate | null {
  return extended ?? due;
}

/** “Đã chỉ đạo lần 2”: what a person may choose beside “another task”, which makes no link. */
export const LINK_KINDS = [
  {
    key: "replace",
    row: "own",
    event: "dropped",
    changes: () => ({ state: labelOf(STATES, "dropped") }),
    content: ({ paper, newId }) => joined("thay thế bởi nhiệm vụ khác", newId, paper),
  },
  {
    key: "repeat",
    row: "none",
    event: "urged",
    changes: () => ({}),
    content: ({ text }) => joined("nhắc lại", text),
  },
  {
    key: "extend",
    row: "none",
    event: "extended",
    changes: ({ due, paper }) => ({ extended: due, extensionBasis: paper }),
    content: ({ due, paper }, before) => joined(`từ ${dayWords(dueNow(before))} đến ${dayWords(due)}`, paper),
  },
  {
    key: "correct",
    row: "none",
    event: "corrected",
    changes: () => ({}),
    content: ({ text }, before) => joined(text === before.text ? "" : `nội dung trước đính chính: ${before.text}`),
  },
] as const satisfies readonly LinkKind[];

export type LinkKey = (typeof LINK_KINDS)[number]["key"];

export function linkKind(key: LinkKey): LinkKind {
  const found = LINK_KINDS.find((kind) => kind.key === key);
  if (!found) throw new Error(`No kind of link ${key}`);
  return found;
}
