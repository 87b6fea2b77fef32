import type { WorkCalendar } from "../../core/calendar/workingDays.ts";
import type { ImportRequest } from "../../core/commands/importInput.ts";
import { importRequest } from "../../core/commands/importRequest.ts";
import type { LookedUp } from "../../core/commands/lookUp.ts";
import { readNotice } from "../../core/notice/readNotice.ts";
import type { DeadlineKindKey } from "../../core/register/states.ts";
import { mergeRows, splitRow } from "./cutRows.ts";
import { type Found, withFound } from "./foundRows.ts";
import { ranksOf } from "./ranksOf.ts";
import {
  type ReviewRow,
  type RowLead,
  type RowLink,
  type RowOutcome,
  rowsOfNotice,
  withDue,
  withHeirs,
  withKind,
  withLeadName,
  withLeads,
  withLink,
} from "./reviewRow.ts";

/** What an act of the person may change, and undo brings back. */
export interface Draft {
  readonly header: ImportRequest["header"];
  /** In the order of the text. */
  readonly rows: readonly ReviewRow[];
  readonly notSecret: boolean;
  readonly issued: boolean;
  readonly pastDue: ImportRequest["pastDue"];
  /** Agencies that the import adds to the directory. */
  readonly agencies: readonly NewAgency[];
  /** Mã of rows that the paper no longer contains and that are to be dropped. */
  readonly gone: readonly string[];
}

export type NewAgency = NonNullable<ImportRequest["agencies"]>[number];

export interface Review extends Draft {
  /** What the register knows; null: not asked, or no answer. */
  readonly found: Found | null;
  /** The pasted text. */
  readonly source: string;
  /** Key of the row that is looked at. */
  readonly current: number;
  /** How the list is sorted: unsure rows first, or as in the text. */
  readonly order: "unsure" | "text";
  /** By key, 0 for unsure; as they were read, so that no row jumps while it is worked on. */
  readonly ranks: ReadonlyMap<number, number>;
  /** Drafts before each act, the last one last. */
  readonly past: readonly Draft[];
  /** What is being typed: going on with it is the same act. */
  readonly typing: string | null;
}

type Edit = Partial<Pick<ReviewRow, "text" | "support" | "item" | "chase" | "included" | "checked">>;

export type ReviewAction =
  | { readonly do: "answer"; readonly change: Partial<Pick<Draft, "notSecret" | "issued" | "pastDue">> }
  | { readonly do: "header"; readonly change: Partial<Draft["header"]> }
  | { readonly do: "edit"; readonly key: number; readonly change: Edit }
  | { readonly do: "all"; readonly change: Pick<Edit, "included" | "chase"> }
  | { readonly do: "lead"; readonly key: number; readonly at: number; readonly name: string }
  | { readonly do: "leads"; readonly key: number; readonly leads: readonly RowLead[] }
  | {
      /** Other names in the place of one. */
      readonly do: "heirs";
      readonly from: string;
      readonly to: readonly RowLead[];
      readonly memory: "former" | "none";
      /** null: in every row that names it. */
      readonly key: number | null;
    }
  | { readonly do: "found"; readonly found: LookedUp; readonly keys: readonly number[] }
  | { readonly do: "link"; readonly key: number; readonly id: string; readonly how: RowLink["how"] | null }
  | { readonly do: "gone"; readonly id: string; readonly isDropped: boolean }
  | { readonly do: "outcome"; readonly key: number; readonly outcome: RowOutcome | null }
  | { readonly do: "agency"; readonly agency: NewAgency }
  | { readonly do: "due"; readonly key: number; readonly due: string | null }
  | { readonly do: "kind"; readonly key: number; readonly kind: DeadlineKindKey }
  | { readonly do: "split"; readonly key: number; readonly at: number }
  | { readonly do: "merge"; readonly key: number }
  | { readonly do: "add"; readonly row: ReviewRow }
  | { readonly do: "select"; readonly key: number }
  | { readonly do: "order"; readonly order: Review["order"] }
  | { readonly do: "undo" };

/**
 * Reads a pasted notice into a review. Composed letters first: places in the text then fit what is searched for in it.
 * @param hasQuestion of rows that a person has to answer, however sure the reader is of them
 */
export function startReview(text: string, calendar: WorkCalendar, hasQuestion?: (row: ReviewRow) => boolean): Review {
  const source = text.normalize("NFC");
  const notice = readNotice(source, { calendar });
  const { header, issued } = importRequest(notice, {
    notSecret: false,
    issued: notice.document.issued,
    pastDue: "keep",
  });
  const rows = rowsOfNotice(notice);
  const ranks = ranksOf(rows, hasQuestion);
  const review: Review = {
    ...{ source, header, rows, notSecret: false, issued, pastDue: "keep", order: "unsure", ranks, past: [] },
    ...{ agencies: [], gone: [], found: null, typing: null, current: 0 },
  };
  return { ...review, current: listed(review)[0]?.key ?? 0 };
}

/** The rows in the order of the list. */
export function listed({ rows, order, ranks }: Pick<Review, "rows" | "order" | "ranks">): readonly ReviewRow[] {
  if (order === "text") return rows;
  const rankOf = ({ key }: ReviewRow) => ranks.get(key) ?? 0;
  return [...rows].sort((a, b) => rankOf(a) - rankOf(b));
}

/** How many rows are to be imported. */
export function includedCount({ rows }: Pick<Draft, "rows">): number {
  return rows.filter(({ included }) => included).length;
}

/** A key that no row has or had. */
export function freshKey({ rows, past }: Pick<Review, "rows" | "past">): number {
  return Math.max(-1, ...[{ rows }, ...past].flatMap((draft) => draft.rows.map(({ key }) => key))) + 1;
}

function changeRow(draft: Draft, key: number, change: (row: ReviewRow) => ReviewRow): Draft {
  return { ...draft, rows: draft.rows.map((row) => (row.key === key ? change(row) : row)) };
}

function split(review: Review, key: number, at: number): Draft {
  const rows = review.rows.flatMap((row) => {
    if (row.key !== key) return [row];
    return splitRow(row, at, freshKey(review), review.source) ?? [row];
  });
  return { ...review, rows };
}

/** The next row that is to be imported, in the order of the text. */
export function rowAfter(rows: readonly ReviewRow[], key: number): ReviewRow | null {
  const at = rows.findIndex((row) => row.key === key);
  return rows.slice(at + 1).find(({ included }) => included) ?? null;
}

function merge(draft: Draft, key: number): Draft {
  const next = rowAfter(draft.rows, key);
  if (next === null) return draft;
  const others = draft.rows.filter((row) => row !== next);
  return changeRow({ ...draft, rows: others }, key, (row) => mergeRows(row, next));
}

function add(draft: Draft, row: ReviewRow): Draft {
  const place = row.spans[0]?.start ?? Infinity;
  const at = draft.rows.findIndex(({ spans }) => (spans[0]?.start ?? Infinity) > place);
  const rows = [...draft.rows];
  rows.splice(at < 0 ? rows.length : at, 0, row);
  return { ...draft, rows };
}

function acted(review: Review, action: Exclude<ReviewAction, { do: "undo" | "select" | "order" | "found" }>): Draft {
  switch (action.do) {
    case "answer":
      return { ...review, ...action.change };
    case "header":
      return { ...review, header: { ...review.header, ...action.change } };
    case "edit":
      return changeRow(review, action.key, (row) => ({ ...row, ...action.change }));
    case "all":
      return { ...review, rows: review.rows.map((row) => ({ ...row, ...action.change })) };
    case "lead":
      return changeRow(review, action.key, (row) => withLeadName(row, action.at, action.name));
    case "leads":
      return changeRow(review, action.key, (row) => withLeads(row, action.leads));
    case "heirs":
      return {
        ...review,
        rows: review.rows.map((row) =>
          action.key === null || action.key === row.key ? withHeirs(row, action.from, action.to, action.memory) : row,
        ),
      };
    case "link":
      return changeRow(review, action.key, (row) => withLink(row, action.id, action.how));
    case "gone": {
      const others = review.gone.filter((id) => id !== action.id);
      return { ...review, gone: action.isDropped ? [...others, action.id] : others };
    }
    case "outcome":
      return changeRow(review, action.key, (row) => ({ ...row, outcome: action.outcome }));
    case "agency":
      return { ...review, agencies: [...review.agencies, action.agency] };
    case "due":
      return changeRow(review, action.key, (row) => withDue(row, action.due));
    case "kind":
      return changeRow(review, action.key, (row) => withKind(row, action.kind));
    case "split":
      return split(review, action.key, action.at);
    case "merge":
      return merge(review, action.key);
    case "add":
      return add(review, action.row);
  }
}

/** Letters typed one after the other into the same place are one act. */
function typingOf(action: ReviewAction): string | null {
  switch (action.do) {
    case "header":
    case "edit":
      return `${action.do} ${"key" in action ? action.key : ""} ${Object.keys(action.change).join()}`;
    case "lead":
      return `lead ${action.key} ${action.at}`;
    case "due":
    case "outcome":
      return `${action.do} ${action.key}`;
    default:
      return null;
  }
}

/** Enough to take back a slip; each holds only what differs from the next. */
const MOST_UNDONE = 100;

function draftOf({ header, rows, notSecret, issued, pastDue, agencies, gone }: Review): Draft {
  return { header, rows, notSecret, issued, pastDue, agencies, gone };
}

function undo(review: Review): Review {
  const before = review.past[review.past.length - 1];
  if (before === undefined) return review;
  const current = before.rows.some(({ key }) => key === review.current) ? review.current : (before.rows[0]?.key ?? 0);
  return { ...review, ...before, current, past: review.past.slice(0, -1), typing: null };
}

/** The review after an act of the person, which undo takes back; looking and sorting are no acts. */
export function changeReview(review: Review, action: ReviewAction): Review {
  if (action.do === "undo") return undo(review);
  if (action.do === "select") return { ...review, current: action.key, typing: null };
  if (action.do === "found") return withFound(review, action.found, action.keys);
  if (action.do === "order") return { ...review, order: action.order };
  const draft = acted(review, action);
  const typing = typingOf(action);
  const goesOn = typing !== null && typing === review.typing;
  const past = goesOn ? review.past : [...review.past, draftOf(review)].slice(-MOST_UNDONE);
  const current = action.do === "add" ? action.row.key : review.current;
  return { ...review, ...draftOf({ ...review, ...draft }), current, past, typing };
}
