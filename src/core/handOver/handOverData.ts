import type { IsoDate } from "../calendar/isoDate.ts";
import { MOST_HANDED } from "../commands/limits.ts";
import type { Book } from "../register/book.ts";
import { PROPERTY } from "../register/propertyKeys.ts";
import type { Directive } from "../register/registerColumns.ts";
import { judge, standingInfo } from "../register/standings.ts";
import { keyOfLabel, STATES } from "../register/states.ts";

/** A row that can be handed over. */
export type HandedRow = Pick<
  Directive,
  "id" | "text" | "lead" | "due" | "extended" | "standing" | "follower" | "inCharge" | "field" | "project"
>;

const OVER: ReadonlySet<string> = new Set(["done", "dropped"]);

/** Leaders of the sheet “Lãnh đạo” who are in office on the day. */
function leadersOn({ tables }: Book, today: IsoDate): readonly string[] {
  const names = tables.leaders.rows
    .filter(({ values: { from, to } }) => (from === null || from <= today) && (to === null || to >= today))
    .map(({ values }) => values.name.trim());
  return [...new Set(names.filter((name) => name !== ""))];
}

/** What the dialog starts with: every row that is not over, and the names that stand in the register. */
export function handOverData(book: Book) {
  const open = book.tables.register.rows.filter(({ values }) => {
    return values.id.trim() !== "" && !OVER.has(keyOfLabel(STATES, values.state) ?? "assigned");
  });
  const owner = book.properties[PROPERTY.triggerOwner] ?? "";
  return {
    language: book.language,
    today: book.today,
    left: Math.max(0, open.length - MOST_HANDED),
    rows: open.slice(0, MOST_HANDED).map(({ values }): HandedRow => {
      const { id, text, lead, due, extended, follower, inCharge, field, project } = values;
      const standing = standingInfo(judge(values, book).standing).vi;
      return { id, text, lead, due, extended, standing, follower, inCharge, field, project };
    }),
    leaders: leadersOn(book, book.today),
    user: book.user,
    /** Account of the hourly run; "": it was never switched on. */
    owner: book.properties[PROPERTY.triggerId] ? owner : "",
  };
}
