import { addDays, type IsoDate, isoWeekOf, mondayOf } from "../calendar/isoDate.ts";
import { isWorkingDay, nextWorkingDay } from "../calendar/workingDays.ts";
import { forgettable, oldMarks } from "../digest/oldMarks.ts";
import { pauseOf } from "../register/automation.ts";
import type { Book } from "../register/book.ts";
import { PROPERTY } from "../register/propertyKeys.ts";
import { hasUnconfirmed } from "../reportBack/linkUpkeep.ts";
import { defineCommand } from "./command.ts";
import { afterDigest } from "./digestNotes.ts";
import type { Plan } from "./plan.ts";

/** The day of this week's e-mails: the set weekday, or the next working day of the same week; null when none is left. */
export function digestDay(today: IsoDate, book: Pick<Book, "settings" | "calendar">): IsoDate | null {
  const monday = mondayOf(today);
  const day = nextWorkingDay(addDays(monday, book.settings.digestDay - 1), book.calendar);
  return mondayOf(day) === monday ? day : null;
}

/** Nothing leaves by itself before a person has looked at a preview, on days off, or before the set hour. */
function mayLeaveNow(book: Book): boolean {
  if (book.properties[PROPERTY.previewed] === undefined || !isWorkingDay(book.today, book.calendar)) return false;
  return Number(book.now.slice(11, 13)) >= book.settings.digestHour;
}

function digestIsDue(book: Book): boolean {
  if (!book.settings.autoMail || !mayLeaveNow(book)) return false;
  if (book.properties[PROPERTY.digestWeek] === isoWeekOf(book.today)) return false;
  const day = digestDay(book.today, book);
  return day !== null && book.today >= day;
}

/** What is left for the office itself once the agencies' e-mails of the week are settled. */
function officeMailDue(book: Book): readonly string[] {
  if (!mayLeaveNow(book)) return [];
  const isSettled = book.settings.autoMail && book.properties[PROPERTY.digestWeek] === isoWeekOf(book.today);
  const isMorning = book.settings.morningList && book.properties[PROPERTY.morningDay] !== book.today;
  return [...(isSettled ? afterDigest(book) : []), ...(isMorning ? ["sendMorningLists"] : [])];
}

/** What the hourly run finds to do; a missed day or a spent quota heals itself at a later hour. */
export const tickWork = defineCommand({
  name: "tickWork",
  menu: null,
  callers: ["trigger"],
  reads: ["settings", "holidays"],
  readsToo: (properties) => (oldMarks(properties, properties[PROPERTY.heartbeat] ?? "").length > 0 ? ["mail"] : []),
  /** Paused, it only shows that it is alive. */
  decide: (book): Plan => ({
    properties: { [PROPERTY.heartbeat]: book.now },
    forget: forgettable(
      oldMarks(book.properties, book.now),
      book.tables.mail.rows.map(({ values }) => values),
    ),
    next: pauseOf(book.properties)
      ? []
      : [
          // Either tells what people have changed in the meantime.
          book.properties[PROPERTY.asOf] === book.today ? "noteEdits" : "refreshRegister",
          ...(digestIsDue(book) ? ["sendWeeklyDigest"] : []),
          ...officeMailDue(book),
          ...(hasUnconfirmed(book.properties) ? ["sendReceipts"] : []),
        ],
  }),
});
