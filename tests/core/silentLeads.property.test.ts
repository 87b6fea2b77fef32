import { expect, test } from "@jest/globals";
import fc from "fast-check";
import type { Agency } from "../../src/core/agency/agency.ts";
import { indexDirectory } from "../../src/core/agency/indexDirectory.ts";
import type { UrgingInput } from "../../src/core/commands/urgingInput.ts";
import { composeDigest } from "../../src/core/digest/composeDigest.ts";
import { planUrging } from "../../src/core/letters/planUrging.ts";
import type { Book } from "../../src/core/register/book.ts";
import { parentOf } from "../../src/core/register/identity.ts";
import { buildReport, type ReportModel } from "../../src/core/report/buildReport.ts";
import { leadReader } from "../../src/core/report/leadAgencies.ts";
import { calendarPeriod } from "../../src/core/report/reportPeriod.ts";
import { AGENCIES, bookOf, day } from "../support/testBook.ts";
import { eventLists, registers, todays } from "./digest/randomRegister.ts";
import { urgingRequest } from "./letters/urgedRegister.ts";

const RUNS = { numRuns: 150 };

/** Whom nobody writes to, urges or ranks. */
const SILENT: readonly Agency["kind"][] = ["leader", "group", "own"];

const kinds = fc.constantFrom<Agency["kind"]>("agency", "agency", "leader", "group", "own", "other");

/** The same names with any kinds: what a name sounds like decides nothing, all are ticked and have an address. */
const directories: fc.Arbitrary<readonly Agency[]> = fc
  .array(kinds, { minLength: AGENCIES.length, maxLength: AGENCIES.length })
  .map((given) =>
    AGENCIES.map((agency, index) => ({
      ...agency,
      kind: given[index] ?? agency.kind,
      mailed: true,
      addresses: [`hom-thu-${index}@example.invalid`],
    })),
  );

const books: fc.Arbitrary<Book> = fc
  .tuple(registers, eventLists, todays, directories)
  .map(([rows, events, today, agencies]) => bookOf({ rows, events, today, agencies }));

const silentIn = ({ directory }: Book) =>
  new Set(directory.agencies.filter(({ kind }) => SILENT.includes(kind)).map(({ name }) => name));

/** Mã of rows, and of their parents, that some body which is not silent leads. */
function spokenFor(book: Book): ReadonlySet<string> {
  const silent = silentIn(book);
  const read = leadReader(indexDirectory(book.directory.agencies), book.today);
  const spoken = book.tables.register.rows.filter(({ values }) =>
    read(values.lead).some(({ lead }) => lead !== null && !silent.has(lead.agency.name)),
  );
  return new Set(spoken.flatMap(({ values }) => [values.id, parentOf(values.id) ?? values.id]));
}

test("no e-mail to a leader, a group or the own office, and to nobody else of what only they lead", () => {
  let letters = 0;
  fc.assert(
    fc.property(books, (book) => {
      const silent = silentIn(book);
      const addresses = new Set(
        book.directory.agencies.filter(({ name }) => silent.has(name)).flatMap((agency) => agency.addresses),
      );
      const spoken = spokenFor(book);
      const digest = composeDigest(book);
      letters += digest.letters.length;
      for (const letter of digest.letters) {
        expect(silent.has(letter.agency)).toBe(false);
        expect(letter.to.filter((address) => addresses.has(address))).toEqual([]);
        const told = [...letter.lead, ...letter.support].flatMap(({ lines }) => lines.map(({ row }) => row.id));
        expect(told.filter((id) => !spoken.has(id))).toEqual([]);
      }
      const others = [...digest.silent, ...digest.unticked, ...digest.unreachable.map(({ agency }) => agency)];
      expect(others.filter((name) => silent.has(name))).toEqual([]);
    }),
    RUNS,
  );
  expect(letters).toBeGreaterThan(100);
});

/** The same rows, long past a deadline and nothing heard of them. */
const lateBooks: fc.Arbitrary<Book> = books.map((book) => {
  const late = { state: "Mới giao", deadlineKind: "Ngày cụ thể", due: day("2026-01-15"), extended: null, check: "" };
  const rows = book.tables.register.rows.map((row) => ({ ...row, values: { ...row.values, ...late } }));
  return { ...book, tables: { ...book.tables, register: { rows } } };
});

/** Everything that may be urged, ticked. */
function urging(book: Book): UrgingInput {
  return urgingRequest(
    book,
    book.directory.agencies.map(({ name }) => name),
    { form: "each" },
  );
}

test("no urging letter to a leader, a group or the own office, whoever ticks what", () => {
  let letters = 0;
  fc.assert(
    fc.property(lateBooks, (book) => {
      const silent = silentIn(book);
      const spoken = spokenFor(book);
      const request = urging(book);
      const plan = request.rows.length === 0 ? { letters: [] } : planUrging(request, book);
      const agencies = (plan.letters ?? []).flatMap((letter) => letter.agencies);
      letters += agencies.length;
      expect(agencies.filter(({ name }) => silent.has(name))).toEqual([]);
      expect(agencies.flatMap(({ items }) => items).filter(({ id }) => !spoken.has(id))).toEqual([]);
    }),
    RUNS,
  );
  expect(letters).toBeGreaterThan(50);
});

const LISTS = ["overdue", "missedTargets", "extended", "leftItems", "dueNext", "appendix"] as const;

function reportOf(book: Book): ReportModel {
  const report = buildReport(book, calendarPeriod("year", 2026, 1, null));
  if ("code" in report) throw new Error(`${report.line}: ${report.a} ≠ ${report.b}`);
  return report;
}

test("no line of any table or list of a report for a leader, a group or the own office", () => {
  let lines = 0;
  fc.assert(
    fc.property(books, (book) => {
      const silent = silentIn(book);
      const report = reportOf(book);
      const ranked = report.blocks.flatMap((block) => block.lines.map(({ agency }) => agency));
      const listed = LISTS.flatMap((list) => report[list].flatMap(({ agency }) => agency.split("; ")));
      lines += ranked.length + listed.length;
      expect([...ranked, ...listed].filter((name) => silent.has(name))).toEqual([]);
      expect(listed.filter((name) => name === "")).toEqual([]);
    }),
    RUNS,
  );
  expect(lines).toBeGreaterThan(100);
});
