import { say } from "../messages/say.ts";
import type { Book } from "../register/book.ts";
import { directoryOrder } from "../report/directoryOrder.ts";
import { projectKey } from "../report/projectLines.ts";
import type { ScopeKind } from "../report/reportScope.ts";
import { oneLine } from "../text/cleanText.ts";
import { missingSettings } from "./missingSettings.ts";
import { REPORT_NEEDS } from "./planReport.ts";

/** More than a person would look through in a list. */
const MOST_CHOICES = 500;

type Named = Exclude<ScopeKind, "all">;

/** The names without blanks and repetitions, in the order in which they come. */
function distinct(names: readonly string[], keyOf: (name: string) => string = projectKey): readonly string[] {
  const known = new Map<string, string>();
  for (const name of names) {
    const key = keyOf(name);
    if (key !== "" && !known.has(key)) known.set(key, oneLine(name));
  }
  return [...known.values()].slice(0, MOST_CHOICES);
}

/** What reports can be narrowed to, each kind with the names that stand in the workbook; papers from the latest on. */
function scopesOf({ tables, directory, today }: Book): Readonly<Record<Named, readonly string[]>> {
  const rows = tables.register.rows.map(({ values }) => values);
  const agencies = directoryOrder(directory.agencies).filter(({ kind, mailed, validTo }) => {
    return (kind === "agency" || (kind === "other" && mailed)) && (validTo === null || validTo >= today);
  });
  const papers = [...rows].sort((a, b) => ((a.given ?? "") < (b.given ?? "") ? 1 : -1));
  return {
    block: distinct(agencies.map(({ block }) => block)),
    agency: distinct(agencies.map(({ name }) => name)),
    leader: distinct(rows.map(({ inCharge, orderedBy }) => (inCharge.trim() === "" ? orderedBy : inCharge))),
    project: distinct([
      ...tables.projects.rows.map(({ values }) => values.name),
      ...rows.map(({ project }) => project),
    ]),
    notice: distinct(papers.map(({ paper }) => paper)),
  };
}

/** What the dialog starts with. */
export function reportData(book: Book) {
  const { settings, language } = book;
  return {
    language,
    today: book.today,
    signOff: settings.signOff,
    recipients: settings.recipients,
    cutOff: settings.reportCutOff,
    scopes: scopesOf(book),
    missing: missingSettings(settings, REPORT_NEEDS).map((missing) => say(language, missing)),
  };
}
