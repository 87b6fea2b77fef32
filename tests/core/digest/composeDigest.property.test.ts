import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { composeDigest } from "../../../src/core/digest/composeDigest.ts";
import type { DigestLetter } from "../../../src/core/digest/digestLetter.ts";
import { sectionInfo } from "../../../src/core/digest/sections.ts";
import { populationOf } from "../../../src/core/register/population.ts";
import { paddedCount } from "../../../src/core/text/formatNumber.ts";
import { renderDigestEmail } from "../../../src/views/email/digestEmail.tsx";
import { AGENCIES, bookOf } from "../../support/testBook.ts";
import { eventLists, registers, todays } from "./randomRegister.ts";

const RUNS = { numRuns: 100 };
const books = fc.tuple(registers, eventLists, todays).map(([rows, events, today]) => bookOf({ rows, events, today }));
const sections = (letter: DigestLetter) => [...letter.lead, ...letter.support];

/** How many of the random registers gave any letter: a law about nothing proves nothing. */
function law(check: (letters: readonly DigestLetter[], book: ReturnType<typeof bookOf>) => void) {
  let letters = 0;
  fc.assert(
    fc.property(books, (book) => {
      const digest = composeDigest(book);
      letters += digest.letters.length;
      check(digest.letters, book);
    }),
    RUNS,
  );
  expect(letters).toBeGreaterThan(100);
}

test("only agencies that are ticked get a letter; never leaders, groups, the office itself, former bodies", () => {
  law((letters, book) => {
    for (const { agency } of letters) {
      const known = AGENCIES.find(({ name }) => name === agency);
      expect(known?.kind === "agency" || known?.kind === "other").toBe(true);
      expect(known?.mailed).toBe(true);
      expect(known?.validTo === null || (known?.validTo ?? "") >= book.today).toBe(true);
    }
    expect(new Set(letters.map(({ key }) => key)).size).toBe(letters.length);
  });
});

test("a row speaks only when vouched for and chased, and is listed once in a letter", () => {
  law((letters, book) => {
    const rows = new Map(book.tables.register.rows.map(({ values }) => [values.id, values]));
    for (const letter of letters) {
      for (const { lines } of letter.lead) {
        for (const line of lines) {
          const row = rows.get(line.row.id);
          expect(row && ["counted", "recurring"].includes(populationOf(row))).toBe(true);
        }
      }
      const ids = sections(letter).flatMap(({ lines }) => lines.map(({ row }) => row.id));
      expect(new Set(ids).size).toBe(ids.length);
    }
  });
});

test("every count equals the rows listed under it; lines are numbered through", () => {
  law((letters, book) => {
    for (const letter of letters) {
      const lines = sections(letter).flatMap((section) => section.lines);
      expect(lines.map(({ number }) => number)).toEqual(lines.map((_, index) => index + 1));
      expect(letter.lines).toBe(lines.length);
      const { text } = renderDigestEmail(letter, book.settings, "vi");
      for (const { key, lines: listed } of sections(letter)) {
        const { figure } = sectionInfo(key);
        const rows = listed.length;
        expect(text).toMatch(new RegExp(`^[IVX]+\\. .* \\(${paddedCount(rows)}\\)$`, "m"));
        if (figure) expect(letter.subject).toContain(paddedCount(rows));
      }
      for (const key of ["overdue", "missedTarget", "dueSoon"] as const) {
        const listed = letter.lead.find((section) => section.key === key)?.lines.length ?? 0;
        expect(letter.counts.find(({ standing }) => standing === key)?.rows ?? 0).toBe(listed);
      }
    }
  });
});

test("a co-ordinator never reads of another's lateness or results", () => {
  law((letters, book) => {
    for (const letter of letters.filter(({ lead }) => lead.length === 0)) {
      const { text } = renderDigestEmail(letter, book.settings, "vi");
      expect(text).not.toMatch(/quá \d|đã qua|chậm|kết quả riêng|ghi nhận|gia hạn/);
    }
  });
});

test("a digest is either sent, silent, unreachable or unticked: every valid mailed body is in exactly one list", () => {
  fc.assert(
    fc.property(books, (book) => {
      const { letters, silent, unreachable } = composeDigest(book);
      const told = [...letters.map(({ agency }) => agency), ...silent, ...unreachable.map(({ agency }) => agency)];
      const mailed = AGENCIES.filter(
        ({ kind, mailed, validTo }) => mailed && kind === "agency" && (validTo === null || validTo >= book.today),
      );
      expect([...told].sort()).toEqual(mailed.map(({ name }) => name).sort());
    }),
    RUNS,
  );
});
