import type { IsoDate } from "../../core/calendar/isoDate.ts";
import type { ImportRequest } from "../../core/commands/importInput.ts";
import { namesIn, type ReviewRow } from "./reviewRow.ts";
import type { Draft } from "./reviewState.ts";

/** Whether a row would be called late as soon as it is chased. */
export function isPastDue({ included, due, deadlineKind }: ReviewRow, today: IsoDate): boolean {
  return included && due !== null && due < today && deadlineKind !== "preparation";
}

/** Rows that are late already on `today`. */
export function pastDueRows({ rows }: Draft, today: IsoDate): number {
  return rows.filter((row) => isPastDue(row, today)).length;
}

function askedFor(row: ReviewRow): ImportRequest["directives"][number] {
  const { text, leads, support, item, due, deadlineKind, phrase, basis, chase, doubts, checked } = row;
  return {
    text: text.trim(),
    leads: leads.map(({ name, kind }) => ({ name: name.trim(), kind })).filter(({ name }) => name !== ""),
    support: namesIn(support),
    ...{ item, due, deadlineKind, phrase, basis, chase },
    note: row.formerLeads.length === 0 ? "" : `Văn bản giao ${row.formerLeads.join("; ")}`,
    doubts: checked ? [] : doubts.map((doubt) => doubt.text),
  };
}

const typedText = (text: string | null) => text?.trim() || null;

/** What is sent to the command `importNotice`; null while nothing is chosen. */
export function requestOf(draft: Draft): ImportRequest | null {
  const directives = draft.rows.filter(({ included, text }) => included && text.trim() !== "").map(askedFor);
  const { notSecret, issued, pastDue, agencies } = draft;
  // Trimmed here and not while it is typed: a name would lose the blank between its words.
  const header = { ...draft.header, number: typedText(draft.header.number), chair: typedText(draft.header.chair) };
  return directives.length === 0 ? null : { notSecret, issued, pastDue, header, directives, agencies: [...agencies] };
}
