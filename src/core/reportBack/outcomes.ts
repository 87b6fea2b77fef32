import { addDays, type IsoDate, isoWeekOf, parseIsoDate } from "../calendar/isoDate.ts";
import { mailMarks } from "../digest/mailMarks.ts";
import type { Book } from "../register/book.ts";
import { oneLine } from "../text/cleanText.ts";
import type { Claim } from "./claim.ts";
import { claimsIn } from "./claims.ts";

/** What came of a report that an agency sent by form, for its next e-mail. */
export interface ReportOutcome {
  readonly claim: Claim;
  /** “Trạng thái” of the directive today; "" when it is gone. */
  readonly state: string;
  /** The extension asked for is the one that holds. */
  readonly isGranted: boolean;
}

/** So far back answers are told to an agency that has had no e-mail. */
const DAYS_BACK = 14;

/** Day of the last e-mail that each agency got before this week. */
function lastMailDays({ properties, today }: Pick<Book, "properties" | "today">): ReadonlyMap<string, IsoDate> {
  const week = isoWeekOf(today);
  const days = new Map<string, IsoDate>();
  for (const { key, state, at } of mailMarks(properties)) {
    const [kind, period = "", ...addressee] = key.split("|");
    const day = parseIsoDate(at.slice(0, 10));
    if (kind !== "digest" || state !== "sent" || period >= week || day === null) continue;
    const agency = addressee.join("|");
    const known = days.get(agency);
    if (known === undefined || known < day) days.set(agency, day);
  }
  return days;
}

/** By agency: reports that still wait, and those that were answered since its last e-mail. */
export function outcomesByAgency(book: Book): ReadonlyMap<string, readonly ReportOutcome[]> {
  const claims = claimsIn(book.tables);
  const found = new Map<string, ReportOutcome[]>();
  if (claims.length === 0) return found;
  const days = lastMailDays(book);
  const rows = new Map(book.tables.register.rows.map(({ values }) => [values.id.trim(), values]));
  for (const { claim } of claims) {
    const since = days.get(claim.agency) ?? addDays(book.today, -DAYS_BACK);
    if (claim.state !== "pending" && (claim.answeredOn === null || claim.answeredOn < since)) continue;
    const row = rows.get(claim.id);
    const isGranted = claim.newDue !== null && row?.extended === claim.newDue;
    found.set(claim.agency, [...(found.get(claim.agency) ?? []), { claim, state: row?.state ?? "", isGranted }]);
  }
  return found;
}

/** As agencies are named in lines of “Diễn biến”. */
export const claimAgency = (name: string) => oneLine(name);
