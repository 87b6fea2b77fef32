import type { IsoDate } from "../../core/calendar/isoDate.ts";
import type { WorkCalendar } from "../../core/calendar/workingDays.ts";
import type { ImportRequest } from "../../core/commands/importInput.ts";
import { importRequest } from "../../core/commands/importRequest.ts";
import { readNotice } from "../../core/notice/readNotice.ts";

/** One proposed directive, as the person may change it. */
export interface ReviewRow {
  readonly included: boolean;
  readonly lead: string;
  readonly directive: ImportRequest["directives"][number];
  readonly reasons: readonly string[];
}

export interface Review {
  readonly header: ImportRequest["header"];
  readonly rows: readonly ReviewRow[];
  readonly notSecret: boolean;
  readonly issued: boolean;
  readonly pastDue: ImportRequest["pastDue"];
}

export type ReviewAction =
  | { readonly do: "answer"; readonly change: Partial<Pick<Review, "notSecret" | "issued" | "pastDue">> }
  | { readonly do: "header"; readonly change: Partial<Review["header"]> }
  | { readonly do: "row"; readonly index: number; readonly change: Partial<Pick<ReviewRow, "included" | "lead">> }
  | { readonly do: "rows"; readonly change: Pick<ReviewRow, "included"> }
  | { readonly do: "due"; readonly index: number; readonly due: string | null };

/** Reads a pasted notice into a review; every row is included but preparation of meetings, which is only kept when asked for. */
export function startReview(text: string, calendar: WorkCalendar): Review {
  const notice = readNotice(text, { calendar });
  const request = importRequest(notice, { notSecret: false, issued: notice.document.issued, pastDue: "keep" });
  const rows = request.directives.map(
    (directive, index): ReviewRow => ({
      included: notice.document.kind !== "meeting-notice",
      lead: directive.leads.map(({ name }) => name).join("; "),
      directive,
      reasons: notice.directives[index]?.reasons ?? [],
    }),
  );
  return { header: request.header, rows, notSecret: false, issued: request.issued, pastDue: "keep" };
}

function changeRow(review: Review, index: number, change: (row: ReviewRow) => ReviewRow): Review {
  return { ...review, rows: review.rows.map((row, at) => (at === index ? change(row) : row)) };
}

/** A date typed by a person is certain; one taken away leaves the directive without deadline. */
function withDue({ directive, ...row }: ReviewRow, due: string | null): ReviewRow {
  const kind = due === null ? "none" : directive.deadlineKind === "target" ? "target" : "date";
  const basis = due === null ? "người nhập bỏ thời hạn" : "người nhập ghi ngày";
  return { ...row, directive: { ...directive, due, deadlineKind: kind, basis, doubts: [] } };
}

export function changeReview(review: Review, action: ReviewAction): Review {
  switch (action.do) {
    case "answer":
      return { ...review, ...action.change };
    case "header":
      return { ...review, header: { ...review.header, ...action.change } };
    case "row":
      return changeRow(review, action.index, (row) => ({ ...row, ...action.change }));
    case "rows":
      return { ...review, rows: review.rows.map((row) => ({ ...row, ...action.change })) };
    case "due":
      return changeRow(review, action.index, (row) => withDue(row, action.due));
  }
}

/** Rows that are late already on `today`. */
export function pastDueRows({ rows }: Review, today: IsoDate): number {
  return rows.filter(({ included, directive }) => included && directive.due !== null && directive.due < today).length;
}

function leadsOf({ lead, directive }: ReviewRow): ImportRequest["directives"][number]["leads"] {
  const names = lead
    .split(";")
    .map((name) => name.trim())
    .filter((name) => name !== "");
  return names.map((name) => ({ name, kind: directive.leads.find((known) => known.name === name)?.kind ?? null }));
}

const typedText = (text: string | null) => text?.trim() || null;

/** What is sent to the command `importNotice`; null while nothing is chosen. */
export function requestOf(review: Review): ImportRequest | null {
  const directives = review.rows
    .filter(({ included }) => included)
    .map((row) => ({ ...row.directive, leads: leadsOf(row) }));
  const { notSecret, issued, pastDue } = review;
  // Trimmed here and not while it is typed: a name would lose the blank between its words.
  const header = { ...review.header, number: typedText(review.header.number), chair: typedText(review.header.chair) };
  return directives.length === 0 ? null : { notSecret, issued, pastDue, header, directives };
}
