import type { Span } from "../../core/deadline/deadline.ts";
import type { Notice } from "../../core/notice/notice.ts";
import { check } from "../../core/register/checks.ts";
import { namesIn, type ReviewRow, rowsOfNotice } from "./reviewRow.ts";

const letters = (text: string) => text.replace(/\s+/gu, "").length;

/** Offset in `source` after its first `count` characters that are no blanks, counted over `spans`. */
function placeAfter(count: number, spans: readonly Span[], source: string): number | null {
  let left = count;
  for (const { start, end } of spans) {
    for (let at = start; at < end; at++) {
      if (left === 0) return at;
      if (!/\s/u.test(source.charAt(at))) left--;
    }
  }
  return left === 0 ? (spans[spans.length - 1]?.end ?? null) : null;
}

function spansBefore(place: number, spans: readonly Span[]): Span[] {
  return spans.filter(({ start }) => start < place).map(({ start, end }) => ({ start, end: Math.min(end, place) }));
}

function spansAfter(place: number, spans: readonly Span[]): Span[] {
  return spans.filter(({ end }) => end > place).map(({ start, end }) => ({ start: Math.max(start, place), end }));
}

/** The deadline stays with the half whose words say it; the other half is silent until a person has looked. */
function withoutDeadline(row: ReviewRow): ReviewRow {
  if (row.phrase === "" || row.deadlineKind === "preparation") return row;
  const doubt = { about: "deadline" as const, text: check("deadline", { text: row.phrase }) };
  const basis = "tách từ nhiệm vụ có thời hạn";
  return { ...row, due: null, deadlineKind: "none", phrase: "", basis, dueSpan: null, doubts: [...row.doubts, doubt] };
}

/**
 * Two rows of one. Leads and co-ordinators stay with both.
 * @param at offset in the row's text. @param source the pasted text. @returns null when one half would be blank
 */
export function splitRow(
  row: ReviewRow,
  at: number,
  key: number,
  source: string,
): readonly [ReviewRow, ReviewRow] | null {
  const [head, tail] = [row.text.slice(0, at).trim(), row.text.slice(at).trim()];
  if (head === "" || tail === "") return null;
  // Once the text was changed by hand its characters no longer count along with those of the paper.
  const whole = row.spans.map(({ start, end }) => source.slice(start, end)).join("");
  const place = letters(whole) === letters(row.text) ? placeAfter(letters(head), row.spans, source) : null;
  const first = { ...row, text: head, spans: place === null ? row.spans : spansBefore(place, row.spans) };
  const second = {
    ...row,
    key,
    links: [],
    text: tail,
    spans: place === null ? row.spans : spansAfter(place, row.spans),
  };
  const inHead = row.phrase !== "" && head.includes(row.phrase);
  const inTail = row.phrase !== "" && tail.includes(row.phrase);
  if (inHead === inTail) return [first, second];
  return inHead ? [first, withoutDeadline(second)] : [withoutDeadline(first), second];
}

/** Where the first sentence of a text ends, its offset in the text; null when there is only one. */
export function sentenceEnd(text: string): number | null {
  const found = /[.;](?=\s+\p{Lu})|;(?=\s)/u.exec(text);
  return found === null ? null : found.index + 1;
}

function namesOfBoth(a: string, b: string): string {
  return [...new Set([...namesIn(a), ...namesIn(b)])].join("; ");
}

/** One row of two; the first deadline stays, and is to be looked at when the second differs. */
export function mergeRows(first: ReviewRow, second: ReviewRow): ReviewRow {
  const dated = first.deadlineKind === "none" ? second : first;
  const { due, deadlineKind, phrase, basis, dueSpan } = dated;
  const differ = first.due !== null && second.due !== null && first.due !== second.due;
  const doubt = { about: "deadline" as const, text: check("deadline", { text: `${first.phrase}; ${second.phrase}` }) };
  const others = second.leads.filter(({ name }) => first.leads.every((lead) => lead.name !== name));
  return {
    ...first,
    text: `${first.text} ${second.text}`,
    leads: [...first.leads, ...others],
    formerLeads: [...new Set([...first.formerLeads, ...second.formerLeads])],
    support: namesOfBoth(first.support, second.support),
    ...{ due, deadlineKind, phrase, basis, dueSpan },
    chase: first.chase || second.chase,
    doubts: [...first.doubts, ...second.doubts, ...(differ ? [doubt] : [])],
    confidence: Math.min(first.confidence, second.confidence),
    reasons: [...new Set([...first.reasons, ...second.reasons])],
    spans: [...first.spans, ...second.spans],
    checked: false,
  };
}

/** A row for words that the reader had passed over. @param read those words, read by themselves */
export function rowOfSelection(read: Notice, span: Span, source: string, key: number): ReviewRow {
  const [found] = rowsOfNotice(read, key);
  const text = source.slice(span.start, span.end).replace(/\s+/gu, " ").trim();
  const blank: ReviewRow = {
    key,
    included: true,
    text,
    formerLeads: [],
    links: [],
    outcome: null,
    leads: [],
    support: "",
    item: "",
    due: null,
    deadlineKind: "none",
    phrase: "",
    basis: "",
    chase: true,
    doubts: [{ about: "lead", text: check("leadUnclear") }],
    confidence: 0,
    reasons: [],
    spans: [span],
    dueSpan: null,
    checked: false,
  };
  const { start } = span;
  const moved = (one: Span) => ({ start: one.start + start, end: one.end + start });
  return found === undefined
    ? blank
    : { ...found, text, key, spans: [span], dueSpan: found.dueSpan === null ? null : moved(found.dueSpan) };
}
