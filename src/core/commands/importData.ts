import type { Agency } from "../agency/agency.ts";
import type { Book } from "../register/book.ts";

/** An agency as a dialog sees it: what names are matched by, and no address. */
export type ListedAgency = Pick<
  Agency,
  "name" | "shortNames" | "kind" | "block" | "order" | "validFrom" | "validTo" | "successors"
>;

/** An agency without what a browser need not know. */
export function listedAgency({
  name,
  shortNames,
  kind,
  block,
  order,
  validFrom,
  validTo,
  successors,
}: Agency): ListedAgency {
  return { name, shortNames, kind, block, order, validFrom, validTo, successors };
}

/** What the import dialog starts with. */
export function importData({ language, today, calendar, directory, settings }: Book) {
  return {
    language,
    today,
    daysOff: [...calendar.daysOff],
    workedDays: [...calendar.workedDays],
    ocr: settings.ocr,
    agencies: directory.agencies.map(listedAgency),
  };
}
