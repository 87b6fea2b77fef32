import { describe, expect, test } from "@jest/globals";
import {
  journalLines,
  journalValue,
  journalWords,
  parseRow,
  rowName,
} from "../../../src/core/commands/journalLines.ts";
import type { Plan } from "../../../src/core/commands/plan.ts";
import type { ColumnType } from "../../../src/core/register/column.ts";
import { bookOf, directive, event } from "../../support/testBook.ts";

const lines = (plan: Plan, user = "lan@example.invalid") =>
  journalLines("recordProgress", plan, { ...bookOf({ rows: [] }), user }).map(
    ({ by, sheet, id, field, before, after }) => [by, sheet, id, field, before, after],
  );

const LAN = "lan@example.invalid";
const NEW = directive({ id: "NV-0001", text: "Rà soát hồ sơ", due: "2026-11-30" });
const TOLD = JSON.stringify({
  ...{ id: "NV-0001", text: "Rà soát hồ sơ", given: "2026-09-01", due: "2026-11-30", deadlineKind: "Ngày cụ thể" },
  ...{ state: "Mới giao", chase: "true" },
});
const FORM = "Nguyễn Văn An, Phó Trưởng phòng (Sở Tài chính; mã 7F3A90C1) · ghi nhận 12/10/2026";

describe("what a plan changes is told, a line each", () => {
  const cell = { sheet: "register", line: 2, id: "NV-0001" } as const;

  test.each<readonly [because: string, plan: Plan, lines: readonly (readonly string[])[]]>([
    [
      "a new row with all that it holds",
      { append: { register: [NEW] } },
      [[LAN, "Nhiệm vụ", "NV-0001", "(dòng mới)", "", TOLD]],
    ],
    [
      "of a row tracked where it stands what was put beside it",
      {
        adopt: {
          ...{ sheetId: 7, headingLine: 1, added: ["id", "state"], inPlace: [], sources: [], textColumn: 0 },
          rows: [{ line: 2, words: "Rà soát hồ sơ", values: { id: "NV-0002", state: "Mới giao" } }],
        },
      },
      [[LAN, "Nhiệm vụ", "NV-0002", "(nhận tại chỗ)", "", '{"id":"NV-0002","state":"Mới giao"}']],
    ],
    [
      "a cell under its heading, with what it held",
      { cells: [{ ...cell, column: "due", before: "2026-10-30", value: null }] },
      [[LAN, "Nhiệm vụ", "NV-0001", "Hạn hoàn thành", "2026-10-30", ""]],
    ],
    [
      "a column that this version does not know keeps its key",
      { cells: [{ ...cell, column: "former", before: "a", value: "b" }] },
      [[LAN, "Nhiệm vụ", "NV-0001", "former", "a", "b"]],
    ],
    [
      "a row that goes with what it held",
      { remove: [{ sheet: "agencies", line: 3, id: "Sở Y tế", before: '{"name":"Sở Y tế"}' }] },
      [[LAN, "Cơ quan", "Sở Y tế", "(xóa dòng)", '{"name":"Sở Y tế"}', ""]],
    ],
    ["the run that was taken back", { undone: "run-0" }, [[LAN, "", "run-0", "(hoàn tác)", "", ""]]],
    [
      "what no cell holds",
      { journal: [{ sheet: "settings", id: "autoMail", field: "Giá trị", before: "không", after: "có" }] },
      [[LAN, "Thiết lập", "autoMail", "Giá trị", "không", "có"]],
    ],
    ["a history of its own is not told twice", { append: { mail: [{}] } } as Plan, []],
  ])("%s", (_because, plan, expected) => {
    expect(lines(plan)).toEqual(expected);
  });

  test("where Google does not say who it is, nor does the journal", () => {
    expect(lines({ undone: "run-0" }, "")[0]?.[0]).toBe("không rõ");
  });
});

test.each<readonly [because: string, type: ColumnType, words: string, value: unknown]>([
  ["a tick", "flag", "true", true],
  ["no tick", "flag", "", false],
  ["a text as it is, even of digits", "text", "007", "007"],
  ["a blank cell of a date is empty, not 1970", "date", "", null],
  ["a day", "date", "2026-10-30", "2026-10-30"],
  ["a number", "number", "12.5", 12.5],
  ["what was typed in place of a day comes back as typed", "date", "cuối tháng", "cuối tháng"],
  ["what was typed in place of a number too", "number", "nhiều", "nhiều"],
])("undo puts back %s", (_because, type, words, value) => {
  expect(journalValue(words, type)).toBe(value);
});

test.each([
  ["numbers in digits", 12, "12"],
  ["a tick is a word, none is blank", true, "true"],
  ["blank", false, ""],
])("words of a cell: %s", (_because, value, words) => expect(journalWords(value)).toBe(words));

test.each([
  ["a whole row", '{"id":"NV-0001"}', { id: "NV-0001" }],
  ["one that was too long and was cut", '{"id":"NV-00', null],
  ["words that were never a row", '"NV-0001"', null],
  ["nothing", "null", null],
])("reading back %s", (_because, words, row) => expect(parseRow(words)).toEqual(row));

test.each([
  ["a directive by its Mã", "register", NEW, "NV-0001"],
  ["a paper by its citation", "notices", { paper: "Thông báo số 45/TB-VP" }, "Thông báo số 45/TB-VP"],
  ["an event by its directive", "events", event({ id: "NV-0001", by: "Vi Thị Hạ" }), "NV-0001"],
  [
    "a report by form also by who sent it and its number, whoever has answered it",
    "events",
    event({ id: "NV-0001", by: FORM }),
    "NV-0001 (Sở Tài chính; mã 7F3A90C1)",
  ],
  ["what has no name by nothing", "journal", { id: "NV-0001" }, ""],
  ["a row without its name by nothing", "notices", {}, ""],
] as const)("undo finds %s", (_because, sheet, row, name) => expect(rowName(sheet, { ...row })).toBe(name));
