import { type IsoDate, isoDate } from "../calendar/isoDate.ts";
import type { MessageKey } from "../messages/messages.ts";
import { message, say } from "../messages/say.ts";
import { fitsRow } from "../progress/checkEntry.ts";
import type { DueReader } from "../progress/dueReader.ts";
import { planProgress } from "../progress/planProgress.ts";
import { LEAVING_REASONS, SOURCES, UNSAID } from "../progress/progressEntry.ts";
import type { Need, ProgressKind } from "../progress/progressKind.ts";
import { PROGRESS_KINDS } from "../progress/progressKinds.ts";
import type { Book } from "../register/book.ts";
import { selectedRows } from "../register/selectedRows.ts";
import { shortList } from "../text/shortList.ts";
import { MOST_RECORDED } from "./limits.ts";
import type { Answers, Plan } from "./plan.ts";
import type { ProgressInput } from "./progressInput.ts";

type Rows = ReturnType<typeof selectedRows>;
type Entry = Omit<ProgressInput, "ids" | "kind">;

const BLANK: Entry = { ...UNSAID, source: "phone", on: null };

// “30/9/2026”, “30-9-2026”, “30.9.2026”
const DAY = /(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})\s*$/;

function dayAtEnd(typed: string): IsoDate | null {
  const match = DAY.exec(typed);
  return match ? isoDate(Number(match[3]), Number(match[2]), Number(match[1])) : null;
}

function readDay(typed: string): Partial<Entry> | null {
  const day = typed.replace(DAY, "").trim() === "" ? dayAtEnd(typed) : null;
  return day === null ? null : { newDue: day };
}

/** “1802/SCT-CN ngày 30/9/2026”: the number without the words before the date. */
function readPaper(typed: string): Partial<Entry> | null {
  if (typed === "") return {};
  const paperOn = dayAtEnd(typed);
  const paperNumber = typed.replace(DAY, "").replace(/[\s,;]*(?:ngày)?\s*$/iu, "");
  return paperOn === null || paperNumber === "" ? null : { paperNumber, paperOn, source: "paper" };
}

/** The row of a table by its number in the list, from 1; null without one. */
function numbered<Row>(typed: string, table: readonly Row[]): Row | null {
  return /^\d{1,2}$/.test(typed) ? (table[Number(typed) - 1] ?? null) : null;
}

const listed = (words: readonly string[]) => words.map((each, index) => `\n${index + 1}. ${each}`).join("");

const ORAL_SOURCES = SOURCES.filter(({ key }) => key !== "paper" && key !== "form");

interface Box {
  readonly name: string;
  readonly text: MessageKey;
  readonly list?: readonly string[];
  readonly isAsked: (kind: ProgressKind, entry: Entry) => boolean;
  /** null: what was typed cannot be read. */
  readonly read: (typed: string) => Partial<Entry> | null;
}

const needs =
  (need: Need): Box["isAsked"] =>
  (kind) =>
    kind.needs.includes(need);

/** In the order in which they are put; a later one may be spared by the answer to an earlier one, so order matters. */
const BOXES: readonly Box[] = [
  { name: "paper", text: "ask.paper", isAsked: ({ key }) => key !== "urged", read: readPaper },
  {
    name: "source",
    text: "ask.source",
    list: ORAL_SOURCES.map(({ words }) => words),
    isAsked: (_, { paperOn }) => paperOn === null,
    read: (typed) => {
      const source = typed === "" ? ORAL_SOURCES[0] : numbered(typed, ORAL_SOURCES);
      return source ? { source: source.key } : null;
    },
  },
  { name: "newDue", text: "ask.newDue", isAsked: needs("newDue"), read: readDay },
  { name: "newLead", text: "ask.newLead", isAsked: needs("newLead"), read: (newLead) => ({ newLead }) },
  {
    name: "reason",
    text: "ask.reason",
    list: LEAVING_REASONS.map(({ words }) => words),
    isAsked: needs("reason"),
    read: (typed) => {
      const reason = numbered(typed, LEAVING_REASONS);
      return reason ? { reason: reason.key } : null;
    },
  },
  {
    name: "allowedBy",
    text: "ask.allowedBy",
    isAsked: (kind, { paperOn, reason }) => kind.needs.includes("basis") && paperOn === null && reason !== "mistyped",
    read: (allowedBy) => ({ allowedBy }),
  },
  { name: "content", text: "ask.content", isAsked: () => true, read: (content) => ({ content }) },
];

function askText(name: string, text: MessageKey, values: Readonly<Record<string, string | number>>): Plan {
  return { ask: { name, title: message("menu.progress"), text: message(text, values), kind: "text" } };
}

const unread = (text: string): Plan => ({ refused: true, say: [message("msg.notUnderstood", { text })] });

function kindQuestion(chosen: Rows, { language }: Book): Plan {
  const kinds = PROGRESS_KINDS.flatMap((kind, index) => {
    const fits = chosen.every(({ values }) => fitsRow(kind, values));
    return fits ? [`\n${index + 1}. ${say(language, message(kind.label))}`] : [];
  });
  return askText("kind", "ask.progressKind", {
    n: chosen.length,
    ids: shortList(chosen.map(({ values }) => values.id)),
    list: kinds.join(""),
  });
}

/** Records one entry for the selected rows, asking in boxes what the dialog asks. */
export function planRecordInBoxes(book: Book, answers: Answers, reader: DueReader): Plan {
  const chosen = selectedRows(book);
  if (chosen.length === 0) return { refused: true, say: [message("msg.selectRegisterRows")] };
  if (chosen.length > MOST_RECORDED)
    return { refused: true, say: [message("msg.selectFewer", { most: MOST_RECORDED })] };
  const asked = answers["kind"];
  if (asked === undefined) return kindQuestion(chosen, book);
  if (Object.values(answers).includes("cancel")) return { say: [message("msg.nothingDone")] };
  const kind = numbered(asked.trim(), PROGRESS_KINDS);
  if (kind === null) return unread(asked);
  let entry = BLANK;
  for (const box of BOXES) {
    if (!box.isAsked(kind, entry)) continue;
    const typed = answers[box.name];
    if (typed === undefined) return askText(box.name, box.text, { list: listed(box.list ?? []) });
    const read = box.read(typed.trim());
    if (read === null) return unread(typed);
    entry = { ...entry, ...read };
  }
  return planProgress({ ...entry, ids: chosen.map(({ values }) => values.id), kind: kind.key }, book, reader);
}
