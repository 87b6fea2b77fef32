import type { SheetRow } from "../register/sheets.ts";
import { type MailMark, mailMarks, markName, recordedIn } from "./mailMarks.ts";
import { addresseeOf } from "./returnedMail.ts";

/** No e-mail of a period so long ago can be asked for again. */
const KEPT_DAYS = 56;
/** Each costs a call, and the hourly run has other things to do. */
const MOST_A_RUN = 20;

type LedgerRow = Pick<SheetRow<"mail">, "key" | "sentAt" | "state">;

function isOld({ at }: MailMark, now: string): boolean {
  const [then, today] = [at, now].map((stamp) => Date.parse(`${stamp.slice(0, 10)}T00:00:00Z`));
  return then !== undefined && today !== undefined && today - then > KEPT_DAYS * 86_400_000;
}

/** A mailbox that returned its last e-mail stays known until another e-mail has left for the addressee. */
function isStillTelling(mark: MailMark, marks: readonly MailMark[]): boolean {
  if (mark.state !== "returned") return false;
  return !marks.some(({ key, at }) => addresseeOf(key) === addresseeOf(mark.key) && at > mark.at);
}

/** Marks that have served; @param now "YYYY-MM-DD HH:MM:SS", as the marks have it. */
export function oldMarks(properties: Readonly<Record<string, string>>, now: string): readonly MailMark[] {
  const marks = mailMarks(properties);
  return marks.filter((mark) => isOld(mark, now) && !isStillTelling(mark, marks));
}

/** Script properties of old marks that “Thư đã gửi” holds word for word, a few at a time. */
export function forgettable(old: readonly MailMark[], rows: readonly LedgerRow[]): readonly string[] {
  return old
    .filter(recordedIn(rows))
    .slice(0, MOST_A_RUN)
    .map(({ key }) => markName(key));
}
