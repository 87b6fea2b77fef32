import type { Book } from "../register/book.ts";
import { DRAFT_MARK } from "../register/population.ts";
import { listedAgency } from "./importData.ts";

/** More rows than a person goes through at one sitting; the rest is shown the next time. */
const MOST = 300;

/** What the dialog of doubtful rows starts with: rows that a person can vouch for, and the directory. */
export function checkData({ language, today, tables, directory }: Book) {
  const waiting = tables.register.rows.filter(
    ({ values }) => values.check.trim() !== "" && !values.check.includes(DRAFT_MARK),
  );
  return {
    language,
    today,
    waiting: waiting.length,
    rows: waiting.slice(0, MOST).map(({ values: { id, text, lead, due, phrase, check } }) => {
      return { id, text, lead, due, phrase, reasons: check.split("; ") };
    }),
    agencies: directory.agencies.map(listedAgency),
  };
}
