import { missingSettings } from "../commands/missingSettings.ts";
import type { Plan } from "../commands/plan.ts";
import type { UrgingInput } from "../commands/urgingInput.ts";
import { type Message, message } from "../messages/say.ts";
import type { Book } from "../register/book.ts";
import { allOwnValues, type OwnValues } from "../register/ownValues.ts";
import { LETTER_SOURCE, reminderOf } from "../register/reminders.ts";
import { documentWords } from "../report/documentWords.ts";
import { officeNames } from "../report/officeNames.ts";
import type { ReportNames } from "../report/reportModel.ts";
import { documentDate } from "../text/formatDate.ts";
import { paperCiter } from "./citePaperInFull.ts";
import { PAPER_NEEDS } from "./paperNeeds.ts";
import { daysPastOf, isRequested, type Overdue, overdueByAgency, ownDaysPastOf } from "./urgedAgencies.ts";
import { urgedItem } from "./urgingItem.ts";
import type { UrgingLetter } from "./urgingLetter.ts";

const keyOf = (agency: string, id: string) => `${agency}\n${id}`;

/** What was ticked and still is as it was shown; an issue for each row that is not: the letter would say what no longer holds. */
function chosenOf({ rows }: UrgingInput, overdue: readonly Overdue[]): { chosen: Overdue[]; issues: Message[] } {
  const asked = new Map(rows.map(({ agency, id, daysPast }) => [keyOf(agency, id), daysPast]));
  const chosen = overdue.flatMap(({ agency, lines }): Overdue[] => {
    const kept = lines.filter((line) => asked.get(keyOf(agency.name, line.row.id)) === daysPastOf(line));
    return kept.length > 0 ? [{ agency, lines: kept }] : [];
  });
  const found = new Set(chosen.flatMap(({ agency, lines }) => lines.map(({ row }) => keyOf(agency.name, row.id))));
  const gone = rows.filter(({ agency, id }) => !found.has(keyOf(agency, id)));
  return { chosen, issues: gone.map(({ id }) => message("msg.urgingChanged", { id })) };
}

/** The symbol of the authority's own papers: “/VP-TH” → “/UBND-TH”. */
function authoritySymbol(symbol: string): string {
  const tail = symbol.includes("-") ? symbol.slice(symbol.indexOf("-")) : "";
  return `/UBND${tail}`;
}

function namesFor({ issuer, signOff, recipients }: UrgingInput, { settings }: Book): ReportNames {
  const names = officeNames(settings, { symbol: settings.letterSymbol, signOff, recipients });
  if (issuer === "office") return names;
  const byOrder = documentWords("urge.byOrder");
  return { ...names, symbol: authoritySymbol(names.symbol), signOff: [byOrder, ...names.signOff] };
}

function letterFor(chosen: readonly Overdue[], input: UrgingInput, book: Book): UrgingLetter {
  const cite = paperCiter(book.tables.notices);
  const least = Math.min(...chosen.flatMap(({ lines }) => lines.map(ownDaysPastOf)));
  return {
    names: namesFor(input, book),
    issuer: input.issuer,
    tone: chosen.some(({ agency }) => isRequested(agency)) ? "request" : "order",
    asOf: book.today,
    agencies: chosen.map(({ agency, lines }) => ({
      name: agency.name,
      addressee: agency.salutation.trim() || agency.name,
      items: lines.map((line) => urgedItem(line, cite)),
    })),
    moreThanDays: least > book.settings.escalateDays ? book.settings.escalateDays : null,
    answerBy: input.answerBy,
    clause: input.clause,
  };
}

/** One for each agency, or one for all; those who are requested never share a letter with those who are told. */
function lettersFor(chosen: readonly Overdue[], input: UrgingInput, book: Book): readonly UrgingLetter[] {
  if (input.form === "each") return chosen.map((one) => letterFor([one], input, book));
  const parts = [
    chosen.filter(({ agency }) => !isRequested(agency)),
    chosen.filter(({ agency }) => isRequested(agency)),
  ];
  return parts.filter((part) => part.length > 0).map((part) => letterFor(part, input, book));
}

/** “Số lần đôn đốc” with the letters of this run. */
function countedAgain(own: readonly OwnValues[], urged: ReadonlyMap<string, number>, book: Book): OwnValues[] {
  return own.map((values, index) => {
    const more = urged.get(book.tables.register.rows[index]?.values.id ?? "") ?? 0;
    return more === 0 ? values : { ...values, reminders: (values.reminders ?? 0) + more };
  });
}

/** Urging letters as drafts, and the line in “Diễn biến” that tells of each directive that it was urged. */
export function planUrging(input: UrgingInput, book: Book): Plan {
  const missing = missingSettings(book.settings, PAPER_NEEDS);
  if (missing.length > 0) return { refused: true, say: missing };
  if (input.answerBy <= book.today) return { refused: true, say: [message("msg.answerByPast")] };
  const { chosen, issues } = chosenOf(input, overdueByAgency(book));
  if (issues.length > 0) return { refused: true, say: issues };
  const made = { letters: lettersFor(chosen, input, book), deliver: input.deliver } as const;
  if (!input.record) return made;
  const content = documentWords("urge.event", { date: documentDate(book.today) });
  const events = chosen.flatMap(({ lines }) =>
    lines.map(({ row }) => reminderOf(row.id, content, book, LETTER_SOURCE)),
  );
  const urged = new Map<string, number>();
  for (const { id } of events) urged.set(id, (urged.get(id) ?? 0) + 1);
  return {
    ...made,
    own: countedAgain(allOwnValues(book.tables.register, book), urged, book),
    append: { events },
    say: [message("msg.urged", { rows: urged.size })],
  };
}
