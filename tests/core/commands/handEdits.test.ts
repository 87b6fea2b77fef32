import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { handEdits } from "../../../src/core/commands/handEdits.ts";
import { journalLines } from "../../../src/core/commands/journalLines.ts";
import type { Book } from "../../../src/core/register/book.ts";
import type { EditNote } from "../../../src/core/register/editNotes.ts";
import { type SheetRow, sheetSpec } from "../../../src/core/register/sheets.ts";
import { bookOf, directive } from "../../support/testBook.ts";

type Line = SheetRow<"journal">;

const register = sheetSpec("register").vi;

const line = (id: string, field: string, before: string, after: string): Line => {
  return { at: "", by: "", command: "recordProgress", run: "r", sheet: register, id, field, before, after };
};

function telling(book: Book, journal: readonly Line[]): Book {
  const rows = journal.map((values, index) => ({ line: index + 2, values, unreadable: [] }));
  return { ...book, tables: { ...book.tables, journal: { rows } } };
}

const words = (values: object) => JSON.stringify({ state: "Mới giao", chase: "true", given: "2026-09-01", ...values });

const found = (book: Book, journal: readonly Line[]) =>
  handEdits(telling(book, journal)).map(({ id, field, before, after }) => [id, field, before, after]);

const ROW = directive({ id: "NV-0001", text: "Một", due: "2026-10-20", deadlineKind: "" });
const TOLD = line("NV-0001", "(dòng mới)", "", words({ id: "NV-0001", text: "Một", due: "2026-10-20" }));

test.each([
  ["what the journal tells already is not told again", [ROW], [TOLD], []],
  [
    "a cell that a person changed is told with what it held",
    [{ ...ROW, text: "Một, sửa" }],
    [TOLD],
    [["NV-0001", "Nội dung nhiệm vụ", "Một", "Một, sửa"]],
  ],
  ["a cell that was cleared too", [{ ...ROW, text: "" }], [TOLD], [["NV-0001", "Nội dung nhiệm vụ", "Một", ""]]],
  [
    "a row that was deleted is told with all it held",
    [],
    [TOLD],
    [["NV-0001", "(xóa dòng)", words({ id: "NV-0001", text: "Một", due: "2026-10-20" }), ""]],
  ],
  [
    "what a command changed is no edit by hand",
    [{ ...ROW, text: "Mới" }],
    [TOLD, line("NV-0001", "Nội dung nhiệm vụ", "Một", "Mới")],
    [],
  ],
  [
    "an edit after a command is told from where the command left the cell",
    [{ ...ROW, text: "Ba" }],
    [TOLD, line("NV-0001", "Nội dung nhiệm vụ", "Một", "Hai")],
    [["NV-0001", "Nội dung nhiệm vụ", "Hai", "Ba"]],
  ],
  ["a copy waits for a Mã of its own", [ROW, { ...ROW, text: "Bản sao" }], [TOLD], []],
  ["a row without a Mã waits too", [ROW, { ...ROW, id: "" }], [TOLD], []],
  ["a row that a command took out is not missed", [], [TOLD, line("NV-0001", "(xóa dòng)", "", "")], []],
  [
    "a row too long for its line that was deleted is told without what it held",
    [],
    [line("NV-0001", "(dòng mới)", "", '{"id":"NV-0001","te')],
    [["NV-0001", "(xóa dòng)", "", ""]],
  ],
  ["a row too long for its line is left alone", [ROW], [line("NV-0001", "(dòng mới)", "", '{"id":"NV-0001","te')], []],
])("%s", (_because, rows, journal, expected) => {
  expect(found(bookOf({ rows: rows as never }), journal as readonly Line[])).toEqual(expected);
});

const RESULT = "Kết quả thực hiện";

/** A cell typed at that minute; null: only who typed is known. */
const typed = (minute: string, words: string | null, by = "lan@example.invalid", id = "NV-0001"): EditNote => {
  return { at: `2026-10-19 09:${minute}:00`, by, ids: [id], keys: ["result"], words: words === null ? null : [words] };
};

const HEARD = { ...ROW, result: "nghe" };
const HAND = "(sửa tay)";

test.each([
  [
    "who typed is told, with the time of typing",
    [HEARD],
    [TOLD],
    [typed("01", "nghe")],
    [["09:01", "lan@example.invalid", HAND, "", "nghe"]],
  ],
  [
    "where Google does not tell, it says so",
    [HEARD],
    [TOLD],
    [typed("01", "nghe", "")],
    [["09:01", "không rõ", HAND, "", "nghe"]],
  ],
  [
    "one after the other are a line each",
    [HEARD],
    [TOLD],
    [typed("01", "một"), typed("02", "nghe")],
    [
      ["09:01", "lan@example.invalid", HAND, "", "một"],
      ["09:02", "lan@example.invalid", HAND, "một", "nghe"],
    ],
  ],
  [
    "an edit that nobody heard of, after those that were",
    [HEARD],
    [TOLD],
    [typed("01", "một")],
    [
      ["09:01", "lan@example.invalid", HAND, "", "một"],
      ["08:00", "không rõ", HAND, "một", "nghe"],
    ],
  ],
  [
    "what a command wrote over in the same moment is kept as what stood before",
    [{ ...ROW, result: "lệnh ghi" }],
    [TOLD, line("NV-0001", RESULT, "", "lệnh ghi")],
    [typed("01", "gõ chen")],
    [["09:01", "lan@example.invalid", "(bị ghi đè)", "gõ chen", "lệnh ghi"]],
  ],
  [
    "so is what was typed into a row that left for its archive",
    [],
    [TOLD, line("Nhiệm vụ 2026", "(khóa sổ)", "NV-0001", "")],
    [typed("01", "gõ chen")],
    [["09:01", "lan@example.invalid", "(bị ghi đè)", "gõ chen", ""]],
  ],
  [
    "typed and put back is told both ways",
    [ROW],
    [TOLD],
    [typed("01", "nhầm"), typed("02", "")],
    [
      ["09:01", "lan@example.invalid", HAND, "", "nhầm"],
      ["09:02", "lan@example.invalid", HAND, "nhầm", ""],
    ],
  ],
  [
    "a big block tells who, comparing tells what",
    [HEARD],
    [TOLD],
    [typed("01", null)],
    [["09:01", "lan@example.invalid", HAND, "", "nghe"]],
  ],
  [
    "what was told before its note was forgotten is not told again",
    [HEARD],
    [TOLD, line("NV-0001", RESULT, "", "nghe")],
    [typed("01", "nghe")],
    [],
  ],
  [
    "nobody's name is put to what was written over where Google did not tell it",
    [{ ...ROW, result: "lệnh ghi" }],
    [TOLD, line("NV-0001", RESULT, "", "lệnh ghi")],
    [typed("01", "gõ chen", "")],
    [["09:01", "không rõ", "(bị ghi đè)", "gõ chen", "lệnh ghi"]],
  ],
  [
    "of two that were typed and written over, the one that was cleared is no loss",
    [{ ...ROW, result: "lệnh ghi" }],
    [TOLD, line("NV-0001", RESULT, "", "lệnh ghi")],
    [typed("01", "gõ chen"), typed("02", "")],
    [["09:01", "lan@example.invalid", "(bị ghi đè)", "gõ chen", "lệnh ghi"]],
  ],
  [
    "who typed something that was never heard whole, and what was heard of it since",
    [HEARD],
    [TOLD],
    [typed("01", null), typed("02", "nghe")],
    [["09:02", "lan@example.invalid", HAND, "", "nghe"]],
  ],
  ["a row that nobody has told of is recorded whole, not cell by cell", [HEARD], [], [typed("01", "nghe")], []],
  [
    "a row without a Mã cannot be named",
    [HEARD],
    [TOLD, line("NV-0001", RESULT, "", "nghe")],
    [typed("01", "khác", "", "")],
    [],
  ],
])("%s", (_because, rows, journal, notes, expected) => {
  const properties = { edits: notes.map((note) => JSON.stringify(note)).join("\n") };
  const book = { ...bookOf({ rows: rows as never }), now: "2026-10-19 08:00:00", properties };
  const lines = handEdits(telling(book, journal as readonly Line[])).filter(({ field }) => field !== "(ghi nhận)");
  expect(lines.map(({ at, by, command, before, after }) => [at.slice(11, 16), by, command, before, after])).toEqual(
    expected,
  );
});

test("a row that the journal does not know is recorded whole, as it stands", () => {
  const [[id, field, before, after] = []] = found(bookOf({ rows: [ROW] }), []);
  expect([id, field, before]).toEqual(["NV-0001", "(ghi nhận)", ""]);
  expect(JSON.parse(after ?? "")).toMatchObject({ id: "NV-0001", text: "Một", due: "2026-10-20" });
});

test("of more rows than one run records, the next records the others", () => {
  const rows = Array.from({ length: 1_003 }, (_, index) => ({ ...ROW, id: `NV-${index + 1}` }));
  const first = handEdits(bookOf({ rows }));
  expect(first.length).toBe(1_000);
  expect(handEdits(telling(bookOf({ rows }), first)).map(({ id }) => id)).toEqual(["NV-1001", "NV-1002", "NV-1003"]);
});

test("what was typed where a date belongs is told as it was typed, and when a command writes over it", () => {
  const book = bookOf({ rows: [{ ...ROW, due: null }] });
  const [row] = book.tables.register.rows;
  if (!row) throw new Error("no row");
  const typed = { ...row, unreadable: ["due"], texts: { due: "cuối tháng" } };
  const tables = { ...book.tables, register: { rows: [typed] } };
  expect(found({ ...book, tables }, [TOLD])).toEqual([["NV-0001", "Hạn hoàn thành", "2026-10-20", "cuối tháng"]]);
  const cell = { sheet: "register", line: row.line, column: "due", value: null, id: "NV-0001", before: null } as const;
  expect(journalLines("recordProgress", { cells: [cell] }, { ...book, tables })).toMatchObject([
    { before: "cuối tháng" },
  ]);
});

test("once told, nothing is left to tell", () => {
  const cell = fc.constantFrom("", "a", "b", "“c”\n;");
  const row = fc.record({ id: fc.constantFrom("NV-0001", "NV-0002", "NV-0003"), text: cell, result: cell, note: cell });
  const state = fc.uniqueArray(row, { selector: ({ id }) => id });
  fc.assert(
    fc.property(fc.array(state, { minLength: 1, maxLength: 5 }), (states) => {
      let journal: readonly Line[] = [];
      for (const rows of states) {
        const book = bookOf({ rows: rows.map(directive) });
        journal = [...journal, ...handEdits(telling(book, journal))];
        expect(handEdits(telling(book, journal))).toEqual([]);
      }
    }),
  );
});
