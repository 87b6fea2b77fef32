import { expect, test } from "@jest/globals";
import type { Plan } from "../../../src/core/commands/plan.ts";
import { planCloseYear } from "../../../src/core/commands/planCloseYear.ts";
import { say } from "../../../src/core/messages/say.ts";
import { lineBaseOf } from "../../../src/core/register/adoptedSheets.ts";
import type { Book } from "../../../src/core/register/book.ts";
import { bookOf, directive } from "../../support/testBook.ts";

const ID = (number: number) => `NV-${String(number).padStart(4, "0")}`;
const DONE = { state: "Hoàn thành", doneOn: "2026-09-30" } as const;

/** Rows by line. */
function standing(rows: readonly (readonly [line: number, values: Parameters<typeof directive>[0]])[]): Book {
  const book = bookOf({ rows: rows.map(([, values]) => directive(values)) });
  const register = book.tables.register.rows.map((row, index) => ({ ...row, line: rows[index]?.[0] ?? row.line }));
  return { ...book, tables: { ...book.tables, register: { ...book.tables.register, rows: register } } };
}

function asked({ ask }: Plan): string {
  if (ask === undefined) throw new Error("nothing is asked");
  return say("vi", ask.text);
}

test("the question names finished rows that stay in people's own sheets", () => {
  const book = standing([
    [2, { id: "NV-0001", ...DONE }],
    [lineBaseOf(0) + 4, { id: "NV-0101", ...DONE }],
    [lineBaseOf(0) + 5, { id: "NV-0102" }],
  ]);
  expect(asked(planCloseYear(book, { year: "2026" }))).toContain("1 dòng đã xong (NV-0101) theo dõi tại chỗ");
});

test("of rows that are scattered one run moves as many as it can take out, from the top, families whole", () => {
  // Every second row is finished: each is a group of its own.
  const rows = Array.from({ length: 700 }, (_, index) => {
    const values = index % 2 === 0 ? DONE : {};
    return [index + 2, { id: ID(index + 1), ...values }] as const;
  });
  const family = [0, 2, 4].map((line) => [800 + line, { id: `NV-0900/${line + 1}`, ...DONE }] as const);
  const book = standing([...rows, [798, { id: "NV-0900" }], ...family]);
  const { archive, say: told = [] } = planCloseYear(book, { year: "2026", close: "yes" });
  expect(archive?.ids).toHaveLength(300);
  expect(archive?.ids.slice(-1)).toEqual([ID(599)]);
  expect(told.map((each) => say("vi", each)).join()).toContain("còn 54 dòng");
  expect(asked(planCloseYear(book, { year: "2026" }))).toContain("còn 54 dòng");
});

test("neighbours count once, however many they are", () => {
  const book = standing(
    Array.from({ length: 1000 }, (_, index) => [index + 2, { id: ID(index + 1), ...DONE }] as const),
  );
  expect(planCloseYear(book, { year: "2026", close: "yes" }).archive?.ids).toHaveLength(1000);
});
