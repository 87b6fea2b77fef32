import type { Book } from "../register/book.ts";
import type { Directive } from "../register/registerColumns.ts";
import type { Claim } from "./claim.ts";
import { pendingIn } from "./claims.ts";
import { recordedAs } from "./planAnswers.ts";

/** A report that waits, as the dialog shows it. */
export interface WaitingReport
  extends Pick<
    Claim,
    | "id"
    | "agency"
    | "receipt"
    | "kind"
    | "on"
    | "reporter"
    | "content"
    | "obstacle"
    | "paperNumber"
    | "paperOn"
    | "newDue"
  > {
  readonly text: string;
  readonly due: Directive["due"];
  readonly state: string;
  /** Beyond taking it the office can confirm completion, or grant the extension. */
  readonly settles: "confirmed" | "extended" | null;
}

/** More reports than that no page shows; the oldest are kept. */
const MOST = 500;

/** What the dialog starts with: reports that nobody has answered, the oldest first. */
export function answersData(book: Book) {
  const rows = new Map(book.tables.register.rows.map(({ values }) => [values.id.trim(), values]));
  const waiting = pendingIn(book.tables);
  const reports = waiting.slice(0, MOST).map(({ claim }): WaitingReport => {
    const row = rows.get(claim.id);
    const { id, agency, receipt, kind, on, reporter, content, obstacle, paperNumber, paperOn, newDue } = claim;
    const said = { content, obstacle, paperNumber, paperOn, newDue };
    const settled = row === undefined ? null : recordedAs(claim, row, "settle");
    return {
      ...{ id, agency, receipt, kind, on, reporter, ...said },
      text: row?.text ?? "",
      due: row === undefined ? null : (row.extended ?? row.due),
      state: row?.state ?? "",
      settles: settled === "confirmed" || settled === "extended" ? settled : null,
    };
  });
  return { language: book.language, today: book.today, reports, left: waiting.length - reports.length };
}
