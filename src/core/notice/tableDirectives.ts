import type { DeadlineReading } from "../deadline/deadline.ts";
import type { Mention } from "./agencyNames.ts";
import { joinWrapped, squeeze } from "./blocks.ts";
import { isChased } from "./chase.ts";
import { confidenceOf, doubtsOf, leadReason } from "./confidence.ts";
import { agenciesAt } from "./findAgencies.ts";
import { leadMention } from "./leadKind.ts";
import { partsOf } from "./mentionLists.ts";
import type { ReadDirective } from "./notice.ts";
import type { DeadlineReader } from "./noticeDeadlines.ts";
import { EMPTY_SOURCE, joinSources, madeUp, type SourceText, sliceSource, spansOf } from "./sourceText.ts";
import type { Column } from "./tableColumns.ts";
import type { RawRow } from "./tables.ts";
import { splitWords, type Word } from "./words.ts";

/** The directive of a table's row; null for rows without a task. */
export function directiveOfRow(row: RawRow, given: string, deadlines: DeadlineReader): ReadDirective | null {
  const cell = (column: Column): SourceText => {
    const parts = row.parts.filter((part) => part.column === column).map(({ source }) => squeeze(source));
    return parts.length === 0 ? EMPTY_SOURCE : joinWrapped(parts);
  };
  const task = withoutNumber(cell("task"));
  if (task.text.length < 3) return null;
  const { leads, helpers } = partsOf(bodiesOf(cell("lead").text));
  const lead = leads.map(leadMention);
  const { deadline, others } = dueOf(task, cell("deadline"), deadlines);
  const source = lead.length > 0 ? "table" : "nobody";
  return {
    section: row.section,
    item: itemOf(cell("number").text),
    lead,
    support: [...helpers, ...bodiesOf(cell("support").text)].map(({ name }) => name.replace(/\s+/g, " ")),
    text: task.text,
    context: "",
    deadline,
    otherDeadlines: others,
    spans: spansOf(task, given),
    chase: isChased(lead, deadline, task.text),
    confidence: confidenceOf(source, deadline),
    reasons: [leadReason(source, ""), deadline.basis].filter((reason) => reason !== ""),
    doubts: doubtsOf(source, lead, deadline),
  };
}

function withoutNumber(task: SourceText): SourceText {
  const number = /^\d{1,3}[.)]\s+/.exec(task.text)?.[0].length ?? 0;
  return sliceSource(task, number, task.text.length);
}

function itemOf(number: string): string {
  const label = number.replace(/\.$/, "");
  return label === "" ? "" : `mục ${label}`;
}

/** A date in the deadline column needs no other word. */
const SURE_CELL = 0.95;

/** A cell is a label: whatever date stands in it is the deadline, with or without “trước ngày”. */
function dueOf(task: SourceText, due: SourceText, deadlines: DeadlineReader): DeadlineReading {
  if (due.text === "") return deadlines.of(task);
  const alone = deadlines.of(due);
  if (alone.deadline.kind === "date" && alone.deadline.issues.length === 0) {
    return { ...alone, deadline: { ...alone.deadline, confidence: Math.max(alone.deadline.confidence, SURE_CELL) } };
  }
  if (alone.deadline.kind !== "none" || alone.deadline.issues.length > 0) return alone;
  return deadlines.of(joinSources([madeUp("thời hạn hoàn thành:"), due], " "));
}

/** A cell that says that nobody is meant. */
const NOBODY = /^(?:không(?: có| phân công| cần)?|nt|như trên|chưa phân công|x)[.;]?$/iu;

function bodiesOf(text: string): Mention[] {
  if (!/\p{L}/u.test(text) || NOBODY.test(text.trim())) return [];
  const words = splitWords(text);
  const found: Mention[] = [];
  let from = marksEnd(words, 0);
  while (from < words.length) {
    const list = agenciesAt({ text, words }, from);
    if (list) found.push(...list.mentions);
    from = list ? list.end : nextCellEntry(words, from);
    if (!list && found.length === 0 && from >= words.length)
      found.push({ name: text.replace(/[.;,]$/, ""), shape: "body", start: 0, end: words.length });
    from = marksEnd(words, from);
  }
  return found;
}

/** Word after the marks that part the entries of a cell: “- Sở A; - Sở B”. */
function marksEnd(words: readonly Word[], at: number): number {
  let end = at;
  while (/^[;,.\-–+•]$/.test(words[end]?.key ?? "")) end++;
  return end;
}

function nextCellEntry(words: readonly Word[], from: number): number {
  const mark = words.findIndex(({ key }, i) => i >= from && (key === ";" || key === ","));
  return mark < 0 ? words.length : mark + 1;
}
