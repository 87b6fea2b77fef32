// On demand: Code.js only fetches it from Parts.js.
import type { Agency } from "../agency/agency.ts";
import { addDays, isoWeekOf, mondayOf } from "../calendar/isoDate.ts";
import type { Book } from "../register/book.ts";
import type { SettingKey } from "../register/settings.ts";
import { claimAgency, outcomesByAgency } from "../reportBack/outcomes.ts";
import { oneLine } from "../text/cleanText.ts";
import { invalidAddresses, validAddresses } from "./addresses.ts";
import type { DigestLetter } from "./digestLetter.ts";
import { digestRows, mayBeMailed } from "./digestRows.ts";
import { digestSubject } from "./digestSubject.ts";
import { contentFor, type LetterContent, rowsByAgency } from "./letterContent.ts";
import { areSameAddresses, returnedMail } from "./returnedMail.ts";

/** Why no letter can be written before somebody has typed a setting. */
export interface DigestIssue {
  readonly code: "setting-missing";
  readonly setting: SettingKey;
}

/** A ticked agency that has something to be told but cannot be reached. */
export interface Unreachable {
  readonly agency: string;
  /** returned: its last e-mail came back from the very addresses that the directory has. */
  readonly reason: "no-address" | "invalid-address" | "returned";
}

/** All e-mails of one week, and who gets none. */
export interface Digest {
  readonly week: DigestLetter["week"];
  /** In directory order; empty while there are issues. */
  readonly letters: readonly DigestLetter[];
  /** Letters that would leave if their agency's mailbox had not returned the last one. */
  readonly returned: readonly DigestLetter[];
  readonly issues: readonly DigestIssue[];
  /** Ticked agencies with nothing to be told. */
  readonly silent: readonly string[];
  readonly unreachable: readonly Unreachable[];
  /** Addresses in the directory that no letter goes to, though the agency has another. */
  readonly skippedAddresses: readonly { readonly agency: string; readonly address: string }[];
  /** Agencies with something to be told whose box “Gửi thư” is not ticked. */
  readonly unticked: readonly string[];
  /** Rows whose lead is no agency of the directory: leaders, the office itself, names not found. */
  readonly unaddressed: readonly { readonly id: string; readonly lead: string }[];
}

/** Names and addresses without which a letter would be half-written. */
const NEEDED = ["office", "officeFull", "authority", "assigners", "replyTo"] as const satisfies readonly SettingKey[];

function missingSettings(book: Book): DigestIssue[] {
  return NEEDED.filter((key) => book.settings[key].trim() === "").map((setting) => ({
    code: "setting-missing",
    setting,
  }));
}

function weekOfBook(book: Book): DigestLetter["week"] {
  const from = mondayOf(book.today);
  return { key: isoWeekOf(book.today), from, to: addDays(from, 6) };
}

function letterFor(agency: Agency, content: LetterContent, book: Book): DigestLetter {
  const week = weekOfBook(book);
  const name = agency.name.normalize("NFC").trim();
  const letter = {
    key: `digest|${week.key}|${oneLine(name)}`,
    agency: name,
    salutation: agency.salutation.trim() || name,
    to: validAddresses(agency),
    week,
    asOf: book.today,
    dueSoonDays: book.settings.dueSoonDays,
    staleDays: book.settings.staleDays,
    ...content,
  };
  return { ...letter, subject: digestSubject(letter, book.language) };
}

/** The e-mails that `book` gives rise to on its day: at most one an agency, none for who has nothing to be told. */
export function composeDigest(book: Book): Digest {
  const rows = digestRows(book);
  const byAgency = rowsByAgency(rows, book);
  const outcomes = outcomesByAgency(book);
  const issues = missingSettings(book);
  const mailboxes = returnedMail(book.properties);
  const letters: DigestLetter[] = [];
  const returned: DigestLetter[] = [];
  const silent: string[] = [];
  const unreachable: Unreachable[] = [];
  const skippedAddresses: { agency: string; address: string }[] = [];
  const unticked: string[] = [];
  for (const { agency, rows: concerned } of byAgency) {
    const answers = outcomes.get(claimAgency(agency.name)) ?? [];
    const content = contentFor(agency.name, concerned, book, answers);
    const skipped = invalidAddresses(agency);
    if (!mayBeMailed(agency)) {
      if (content && agency.kind === "agency") unticked.push(agency.name);
    } else if (!content) {
      silent.push(agency.name);
    } else if (validAddresses(agency).length === 0) {
      unreachable.push({ agency: agency.name, reason: skipped.length > 0 ? "invalid-address" : "no-address" });
    } else {
      const letter = letterFor(agency, content, book);
      const isReturned = areSameAddresses(mailboxes.get(oneLine(letter.agency)) ?? [], letter.to);
      if (isReturned) unreachable.push({ agency: agency.name, reason: "returned" });
      (isReturned ? returned : letters).push(letter);
      skippedAddresses.push(...skipped.map((address) => ({ agency: agency.name, address })));
    }
  }
  return {
    week: weekOfBook(book),
    letters: issues.length > 0 ? [] : letters,
    returned: issues.length > 0 ? [] : returned,
    issues,
    silent,
    unreachable,
    skippedAddresses,
    unticked,
    unaddressed: rows.flatMap(({ row, leads }) =>
      leads.filter(({ lead }) => lead === null).map(({ written }) => ({ id: row.id, lead: written })),
    ),
  };
}
