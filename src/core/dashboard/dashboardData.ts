import type { Book } from "../register/book.ts";
import { dashboardFacts, listedText } from "./dashboardFacts.ts";
import { packFacts } from "./packFacts.ts";

/** A page that carries more texts opens slowly; the others are asked for when a list shows them. */
const MOST_TEXTS = 5_000;

/** What the page starts with. */
export function dashboardData(book: Book) {
  return {
    language: book.language,
    /** "YYYY-MM-DD HH:MM", in the spreadsheet's zone. */
    madeAt: book.now.slice(0, 16),
    office: book.settings.officeFull,
    dueSoonDays: book.settings.dueSoonDays,
    facts: packFacts(dashboardFacts(book, MOST_TEXTS)),
  };
}

/** Texts of rows by Mã; rows that are gone are left out. */
export function dashboardTexts({ tables }: Book, ids: readonly string[]): Readonly<Record<string, string>> {
  const wanted = new Set(ids);
  const found = tables.register.rows.filter(({ values }) => wanted.has(values.id.trim()));
  return Object.fromEntries(found.map(({ values }) => [values.id.trim(), listedText(values)]));
}
