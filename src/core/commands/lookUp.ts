// On demand: Code.js only fetches it from Parts.js.
import { matchAgency } from "../agency/matchAgency.ts";
import { daysBetween } from "../calendar/isoDate.ts";
import type { Book } from "../register/book.ts";
import type { TableRow } from "../register/column.ts";
import { comparePaper, type PaperChange } from "../register/comparePaper.ts";
import { earlierDirectives, indexSubjects } from "../register/earlierDirectives.ts";
import { parentOf } from "../register/identity.ts";
import { dueNow } from "../register/linkKinds.ts";
import { citePaper } from "../register/paper.ts";
import type { Directive } from "../register/registerColumns.ts";
import type { SheetRow } from "../register/sheets.ts";
import { judge, standingInfo } from "../register/standings.ts";
import { isUnfinished, keyOfLabel, STATES } from "../register/states.ts";
import { cellEntries } from "../text/cleanText.ts";
import type { LookUpInput } from "./lookUpInput.ts";

type Row = TableRow<Directive>;

/** An open directive of another paper that a new one may be about. */
export interface EarlierRow {
  readonly id: string;
  readonly text: string;
  readonly lead: string;
  readonly paper: string;
  /** "YYYY-MM-DD" that counts; "" for none. */
  readonly due: string;
  /** As the register words it. */
  readonly standing: string;
  /** Days from the date that counts to the new one; null where either is missing. */
  readonly slippage: number | null;
}

/** What the register knows about a paper that was just read. */
export interface LookedUp {
  /** The paper itself, or the one that it corrects; null: not in the register. */
  readonly known: {
    readonly paper: string;
    readonly importedOn: string;
    readonly isSame: boolean;
    readonly changes: readonly PaperChange[];
  } | null;
  /** By directive, in the order asked. */
  readonly links: readonly (readonly EarlierRow[])[];
}

const plain = (number: string) => number.normalize("NFC").toLowerCase().replace(/\s+/gu, "");

/** The paper in the register: by number and date, else by meeting and subject, else the one that it says it corrects. */
function knownPaper(input: LookUpInput, book: Book): { row: SheetRow<"notices">; isSame: boolean } | null {
  const rows = book.tables.notices.rows.map(({ values }) => values);
  const paper = citePaper(input);
  const subject = (input.subject ?? "").trim();
  const same =
    rows.find((row) => row.paper === paper && (input.number !== null || row.subject.trim() === subject)) ??
    rows.find(
      (row) =>
        subject !== "" && row.meetingOn !== null && row.meetingOn === input.meetingOn && row.subject.trim() === subject,
    );
  if (same !== undefined) return { row: same, isSame: true };
  if (input.corrects === null) return null;
  const wanted = plain(input.corrects);
  const corrected = rows.find(({ number }) => number !== "" && plain(number) === wanted);
  return corrected === undefined ? null : { row: corrected, isSame: false };
}

/** A lead under the name that the register would give it, so that a short form is no change. */
function registerName(name: string, book: Book): string {
  const match = matchAgency(name, book.directory, book.today);
  return "agency" in match ? match.agency.name : name;
}

function knownOf(input: LookUpInput, parents: readonly Row[], book: Book): LookedUp["known"] {
  const found = knownPaper(input, book);
  if (found === null) return null;
  const { paper, importedOn } = found.row;
  const rows = parents.map(({ values }) => values).filter((row) => row.paper === paper);
  const again = input.directives.map(({ text, leads, due }) => ({
    text,
    leads: leads.map((name) => registerName(name, book)),
    due,
  }));
  return { paper, importedOn: importedOn ?? "", isSame: found.isSame, changes: comparePaper(again, rows) };
}

function earlierRow(row: Directive, due: LookUpInput["directives"][number]["due"], book: Book): EarlierRow {
  const before = dueNow(row);
  return {
    id: row.id,
    text: row.text,
    lead: row.lead,
    paper: row.paper,
    due: before ?? "",
    standing: standingInfo(judge(row, book).standing).vi,
    slippage: before === null || due === null ? null : daysBetween(before, due),
  };
}

/** Works out whether a paper is in the register already, and which open directives its own may be about. */
export function lookUp(book: Book, input: LookUpInput): LookedUp {
  const { register } = book.tables;
  const ids = new Set(register.rows.map(({ values }) => values.id));
  // Children carry the text of their parent, which stands for them.
  const parents = register.rows.filter(({ values }) => !ids.has(parentOf(values.id) ?? ""));
  const known = knownOf(input, parents, book);
  const own = known?.paper ?? citePaper(input);
  const open = parents
    .map(({ values }) => values)
    .filter((row) => row.paper !== own && isUnfinished(keyOfLabel(STATES, row.state) ?? "assigned"));
  const byId = new Map(open.map((row) => [row.id, row]));
  const subjects = open.map(({ id, text, lead, support }) => ({
    id,
    text,
    leads: cellEntries(lead),
    support: cellEntries(support),
  }));
  const index = indexSubjects(subjects, input.directives);
  const links = input.directives.map((directive) =>
    earlierDirectives(directive, index).flatMap(({ id }) => {
      const row = byId.get(id);
      return row === undefined ? [] : [earlierRow(row, directive.due, book)];
    }),
  );
  return { known, links };
}
