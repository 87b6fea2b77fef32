import { describe, expect, test } from "@jest/globals";
import * as v from "valibot";
import { type DirectoryRequest, directoryInput } from "../../../src/core/commands/directoryInput.ts";
import { firstStepsCall, needsFirstSteps } from "../../../src/core/commands/firstSteps.ts";
import { openDirectory } from "../../../src/core/commands/openDirectory.ts";
import { blankRowOf } from "../../../src/core/register/column.ts";
import { AGENCY_COLUMNS, type SheetRow } from "../../../src/core/register/sheets.ts";
import { bookOf } from "../../support/testBook.ts";

type Row = SheetRow<"agencies">;

const row = (name: string, values: Partial<Row> = {}): Row => ({
  ...blankRowOf(AGENCY_COLUMNS),
  ...{ name, kind: "cơ quan", ...values },
});
const FINANCE = row("Sở Tài chính", { mailed: true, addresses: "stc@example.invalid" });
const BUILDING = row("Sở Xây dựng", { mailed: true, addresses: "sxd@example.invalid" });

function bookWith(rows: readonly Row[]) {
  const book = bookOf({ rows: [] });
  const agencies = { rows: rows.map((values, index) => ({ line: index + 2, values, unreadable: [] })) };
  return { ...book, tables: { ...book.tables, agencies } };
}

function saved(request: Partial<DirectoryRequest>, rows = [FINANCE, BUILDING]) {
  const plan = openDirectory.decide(
    bookWith(rows),
    v.parse(directoryInput(), { edits: [], added: [], ...request }),
    {},
  );
  return {
    said: plan.say?.map(({ key }) => key),
    refused: plan.refused === true,
    cells: plan.cells?.map(({ line, id, column, before, value }) => [line, id, column, before, value]),
    added: plan.append?.agencies?.map(({ name }) => name),
  };
}

describe("saving the directory", () => {
  test.each([
    {
      because: "one cell of one row",
      request: { edits: [{ line: 3, name: "Sở Xây dựng", set: { contact: "Vi Thị Hạ" } }] },
      cells: [[3, "Sở Xây dựng", "contact", "", "Vi Thị Hạ"]],
    },
    {
      because: "a row that was sorted elsewhere since is found by its name",
      request: { edits: [{ line: 2, name: "Sở Xây dựng", set: { contact: "Vi Thị Hạ" } }] },
      cells: [[3, "Sở Xây dựng", "contact", "", "Vi Thị Hạ"]],
    },
    {
      because: "a new name is what the journal calls the row",
      request: { edits: [{ line: 3, name: "Sở Xây dựng", set: { name: "Sở Xây dựng và Giao thông" } }] },
      cells: [[3, "Sở Xây dựng và Giao thông", "name", "Sở Xây dựng", "Sở Xây dựng và Giao thông"]],
    },
  ])("writes what differs: $because", ({ request, cells }) => {
    expect(saved(request)).toEqual({ said: ["msg.directorySaved"], refused: false, cells, added: [] });
  });

  test("adds rows", () => {
    expect(saved({ added: [row("Sở Y tế")] })).toMatchObject({ cells: [], added: ["Sở Y tế"] });
  });

  test("does nothing where nothing differs", () => {
    expect(saved({ edits: [{ line: 2, name: "Sở Tài chính", set: { kind: "cơ quan" } }] })).toMatchObject({
      said: ["msg.directorySame"],
      cells: undefined,
    });
  });

  test.each([
    [
      "a row that is gone",
      { edits: [{ line: 4, name: "Sở Y tế", set: { contact: "x" } }] },
      "msg.agencyMoved",
      undefined,
    ],
    [
      "one of two rows of one name, moved since",
      { edits: [{ line: 9, name: "Sở Tài chính", set: { contact: "x" } }] },
      "msg.agencyMoved",
      [FINANCE, FINANCE],
    ],
    [
      "an address that is none",
      { edits: [{ line: 2, name: "Sở Tài chính", set: { addresses: "stc" } }] },
      "msg.directoryRefused",
      undefined,
    ],
  ])("refuses %s, and writes nothing", (_because, request, key, rows) => {
    expect(saved(request, rows)).toEqual({ said: [key], refused: true, cells: undefined, added: undefined });
  });
});

test("the dialogs get every row that names an agency, with its line", () => {
  const book = bookWith([FINANCE, row(" "), BUILDING]);
  const rows = [
    { line: 2, row: FINANCE },
    { line: 4, row: BUILDING },
  ];
  expect(openDirectory.dialog?.(book)).toMatchObject({ page: "Directory", data: { language: "vi", agencies: rows } });
  expect(firstStepsCall(book)).toMatchObject({ page: "FirstSteps", data: { agencies: rows, user: book.user } });
});

test.each([
  ["an office that has said its names and where answers go", {}, false],
  ["one whose name is still blank", { office: " " }, true],
  ["one that nobody can answer", { replyTo: "" }, true],
  ["a telephone number can wait", { contactPhone: "" }, false],
])("first steps are offered to %s: %s", (_because, settings, needs) => {
  expect(needsFirstSteps(bookOf({ rows: [], settings }).settings)).toBe(needs);
});
