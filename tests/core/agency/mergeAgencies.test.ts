import { readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import { type AgencyRow, agencyDraft } from "../../../src/core/agency/agencyRow.ts";
import { checkDirectory } from "../../../src/core/agency/checkDirectory.ts";
import { type MergedAgency, mergeAgencies, withMerged } from "../../../src/core/agency/mergeAgencies.ts";
import { readAgencyTable } from "../../../src/core/agency/readAgencyTable.ts";
import { parseIsoDate } from "../../../src/core/calendar/isoDate.ts";
import { blankRowOf } from "../../../src/core/register/column.ts";
import { AGENCY_COLUMNS } from "../../../src/core/register/sheets.ts";

const row = (values: Partial<AgencyRow>): AgencyRow => ({
  ...blankRowOf(AGENCY_COLUMNS),
  kind: "cơ quan",
  block: "Sở, ban, ngành",
  ...values,
});

const HELD = [
  row({ order: 1, name: "Sở Tài chính", mailed: true, addresses: "stc@example.invalid" }),
  row({ order: 2, name: "Sở Xây dựng", addresses: "sxd@example.invalid", contact: "Vi Thị Hạ" }),
  row({ order: 3, name: "UBND xã Thạch Bàn", validTo: parseIsoDate("2025-06-30") }),
  row({ order: 4, name: "UBND xã Thạch Bàn", validFrom: parseIsoDate("2025-07-01") }),
].map((each, index) => ({ key: String(index + 2), row: each }));

function pasted(text: string): readonly MergedAgency[] {
  const table = readAgencyTable(text);
  if (!("rows" in table)) throw new Error(table.issue);
  return mergeAgencies(table.rows, HELD);
}

const HEADINGS = "Tên cơ quan\tGửi thư\tĐịa chỉ thư\tHiệu lực từ\tHiệu lực đến";

describe("reading a pasted table", () => {
  test.each<{ text: string; found: string[]; unknown: string[]; because: string }>([
    {
      text: "TÊN CƠ QUAN\tEmail\tGhi chú\nA\tb\tc",
      found: ["Tên cơ quan", "Địa chỉ thư"],
      unknown: ["Ghi chú"],
      because: "headings by their spellings, whatever their case",
    },
    {
      text: "Danh mục\n\nSTT\tĐơn vị\n1\tA",
      found: ["Thứ tự", "Tên cơ quan"],
      unknown: [],
      because: "a title may stand above the headings",
    },
    { text: "Tên cơ quan\nA\nB", found: ["Tên cơ quan"], unknown: [], because: "a bare list of names is a table too" },
  ])("$because", ({ text, found, unknown }) => {
    expect(readAgencyTable(text)).toMatchObject({ found, unknown });
  });

  test.each<{ text: string; issue: string; because: string }>([
    { text: "", issue: "blank", because: "nothing was pasted" },
    {
      text: "Sở Tài chính\tstc@example.invalid",
      issue: "no-headings",
      because: "a column is never guessed from its cells",
    },
    { text: "Tên\tcủa ai\nA\tB", issue: "no-headings", because: "one familiar word among others is no heading" },
  ])("$because", ({ text, issue }) => {
    expect(readAgencyTable(text)).toEqual({ issue });
  });

  test.each<{ heading: string; cell: string; key: string; value: unknown; because: string }>([
    { heading: "Gửi thư", cell: "X", key: "mailed", value: true, because: "a tick" },
    { heading: "Gửi thư", cell: "FALSE", key: "mailed", value: false, because: "what Excel copies of an empty box" },
    { heading: "Hiệu lực từ", cell: "1/7/2025", key: "validFrom", value: "2025-07-01", because: "day first" },
    {
      heading: "Hiệu lực từ",
      cell: "2025-07-01",
      key: "validFrom",
      value: "2025-07-01",
      because: "as .csv of other programs has it",
    },
    {
      heading: "Loại",
      cell: "Tổ chức khác",
      key: "kind",
      value: "tổ chức khác",
      because: "the word of the sheet, whatever its case",
    },
    { heading: "STT", cell: "12.", key: "order", value: 12, because: "a numbered list" },
  ])("$heading “$cell”: $because", ({ heading, cell, key, value }) => {
    expect(readAgencyTable(`Tên cơ quan\t${heading}\nA\t${cell}`)).toMatchObject({
      rows: [{ line: 2, name: "A", set: { name: "A", [key]: value }, unread: [] }],
    });
  });

  test.each([
    ["Gửi thư", "có lẽ"],
    ["Hiệu lực từ", "31/6/2025"],
    ["Loại", "sở"],
    ["Thứ tự", "IV"],
  ])("%s “%s” is told, with its row, and taken for nothing", (column, text) => {
    expect(pasted(`Tên cơ quan\t${column}\nSở Mới\t${text}`)).toEqual([
      { line: 2, name: "Sở Mới", how: "refuse", refusals: [{ code: "unread", column, text }] },
    ]);
  });
});

describe("what becomes of a pasted row", () => {
  test.each`
    line                                     | how         | because
    ${"Sở Y tế\tx\tsyt@example.invalid"}     | ${"add"}    | ${"nobody of this name is there"}
    ${"SỞ  TÀI CHÍNH"}                       | ${"change"} | ${"the same name in capitals: its spelling is taken over"}
    ${"Sở Tài chính\t\tstc@example.invalid"} | ${"same"}   | ${"blank cells say nothing"}
    ${"Sở Xây dựng\tx"}                      | ${"change"} | ${"the box is ticked, its address stays"}
    ${"Sở Xây dựng\t\t\t\t30/6/2026"}        | ${"change"} | ${"news of its end"}
    ${"UBND xã Thạch Bàn\t\t\t1/7/2025"}     | ${"same"}   | ${"its first day tells which of two is meant"}
    ${"Sở Y tế\tx"}                          | ${"add"}    | ${"its address may be asked for later"}
    ${"Sở Y tế\t\tsyt@"}                     | ${"refuse"} | ${"no address"}
    ${"Sở Y tế\tx\tSTC@example.invalid"}     | ${"refuse"} | ${"another agency's mailbox"}
    ${"UBND xã Thạch Bàn\tx"}                | ${"refuse"} | ${"which of two is not said"}
    ${"\tx\tsyt@example.invalid"}            | ${"refuse"} | ${"no name"}
    ${"Sở Tài chính\t\t\t1/1/2027"}          | ${"change"} | ${"one of its name is there on those days: it is the one"}
  `("$line: $how, because $because", ({ line, how }) => {
    expect(pasted(`${HEADINGS}\n${line}`)).toMatchObject([{ line: 2, how }]);
  });

  test("a change names its cells, before and after", () => {
    expect(pasted(`${HEADINGS}\tĐầu mối\nSở Xây dựng\tx\t\t\t\tVi Thị Hà`)).toMatchObject([
      {
        changes: [
          { column: "Gửi thư", before: "", after: "x" },
          { column: "Đầu mối, điện thoại", before: "Vi Thị Hạ", after: "Vi Thị Hà" },
        ],
      },
    ]);
  });

  test("two rows for one mailbox are both refused, and the rest goes on", () => {
    const lines = ["Sở A\tx\ta@example.invalid", "Sở B\tx\ta@example.invalid", "Sở C\tx\tc@example.invalid"];
    expect(pasted([HEADINGS, ...lines].join("\n")).map(({ how }) => how)).toEqual(["refuse", "refuse", "add"]);
  });

  test("a name twice in the paste is taken once", () => {
    expect(pasted("Tên cơ quan\tĐầu mối\nSở Xây dựng\tA\nsở xây dựng\tB").map(({ how }) => how)).toEqual([
      "change",
      "refuse",
    ]);
  });

  test("whose heir is refused is refused too", () => {
    const lines = ["Sở Cũ\t\t30/6/2025\tSở Mới", "Sở Mới\tsm@\t\t"];
    const merged = pasted(["Tên cơ quan\tĐịa chỉ thư\tHiệu lực đến\tCơ quan tiếp nhận", ...lines].join("\n"));
    expect(merged.map(({ how }) => how)).toEqual(["refuse", "refuse"]);
  });

  test.each`
    name                        | kind          | because
    ${"Sở Y tế"}                | ${"cơ quan"}  | ${"most are"}
    ${"Các sở, ban, ngành"}     | ${"nhóm"}     | ${"the name says several"}
    ${"Phó Chủ tịch UBND tỉnh"} | ${"lãnh đạo"} | ${"the name is a post"}
  `("$name without a kind is “$kind”: $because; it is never ticked for mail", ({ name, kind }) => {
    expect(pasted(`Tên cơ quan\tĐầu mối\n${name}\tA`)).toMatchObject([{ row: { kind, mailed: false, order: 5 } }]);
  });
});

test("the sample directory is taken over whole into an empty one, with one that has no address yet", () => {
  const text = readFileSync(new URL("../../../samples/directory.csv", import.meta.url), "utf8");
  const table = readAgencyTable(text);
  if (!("rows" in table)) throw new Error(table.issue);
  const merged = mergeAgencies(table.rows, []);
  expect(merged.filter(({ how }) => how !== "add")).toEqual([]);
  expect(checkDirectory(withMerged([], merged).map(agencyDraft)).map(({ code }) => code)).toEqual([
    "mailed-without-address",
  ]);
});
