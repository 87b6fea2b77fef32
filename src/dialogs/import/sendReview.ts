import type { IsoDate } from "../../core/calendar/isoDate.ts";
import type { ImportRequest } from "../../core/commands/importInput.ts";
import { namesIn, type ReviewRow } from "./reviewRow.ts";
import type { Draft, Review } from "./reviewState.ts";

/** Whether a row would be called late as soon as it is chased. */
export function isPastDue({ included, due, deadlineKind }: ReviewRow, today: IsoDate): boolean {
  return included && due !== null && due < today && deadlineKind !== "preparation";
}

/** Rows that are late already on `today`. */
export function pastDueRows({ rows }: Draft, today: IsoDate): number {
  return rows.filter((row) => isPastDue(row, today)).length;
}

/** A row as it is sent. */
export function askedFor(row: ReviewRow): ImportRequest["directives"][number] {
  const { text, leads, support, item, due, deadlineKind, phrase, basis, chase, doubts, checked } = row;
  return {
    text: text.trim(),
    leads: leads.map(({ name, kind }) => ({ name: name.trim(), kind })).filter(({ name }) => name !== ""),
    support: namesIn(support),
    ...{ item, due, deadlineKind, phrase, basis, chase },
    note: row.formerLeads.length === 0 ? "" : `Văn bản giao ${row.formerLeads.join("; ")}`,
    links: row.links.flatMap(({ id, how }) => (how === "other" ? [] : [{ id, how }])),
    outcome: row.outcome,
    doubts: checked ? [] : doubts.map((doubt) => doubt.text),
  };
}

const typedText = (text: string | null) => text?.trim() || null;

/** What is sent to the command `importNotice`; null while nothing is chosen. */
export function requestOf(draft: Draft & { readonly found: Review["found"] }): ImportRequest | null {
  const directives = draft.rows.filter(({ included, text }) => included && text.trim() !== "").map(askedFor);
  const { notSecret, issued, pastDue, agencies, gone, found } = draft;
  const again = found?.known?.isSame === true;
  // Trimmed here and not while it is typed: a name would lose the blank between its words.
  const header = { ...draft.header, number: typedText(draft.header.number), chair: typedText(draft.header.chair) };
  if (directives.length + gone.length === 0) return null;
  return { notSecret, issued, pastDue, again, header, directives, agencies: [...agencies], gone: [...gone] };
}
