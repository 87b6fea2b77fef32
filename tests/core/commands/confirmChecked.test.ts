import { describe, expect, test } from "@jest/globals";
import { confirmChecked } from "../../../src/core/commands/confirmChecked.ts";
import { AGENCIES, agency, bookOf, day, directive } from "../../support/testBook.ts";

const DIRECTORY = [
  ...AGENCIES,
  agency("UBND huyện Hồ Bắc", 40, {
    block: "UBND cấp huyện",
    validTo: day("2025-06-30"),
    successors: ["UBND xã Đông Hồ", "UBND xã Bản Ngà"],
  }),
];

const ROW = { id: "NV-0001", text: "Giải phóng mặt bằng", state: "Mới giao", due: "2026-11-30" } as const;

function plan(row: Parameters<typeof directive>[0], leads: string[] | null) {
  const book = bookOf({ rows: [directive({ ...ROW, ...row })], agencies: DIRECTORY });
  const made = confirmChecked.decide(book, { rows: [{ id: "NV-0001", leads }] }, {});
  return {
    cells: Object.fromEntries((made.cells ?? []).map(({ column, value }) => [column, value])),
    children: made.append?.register ?? [],
  };
}

describe("a row that a person has looked at", () => {
  test("loses its doubts, its lead as it stands", () => {
    expect(plan({ lead: "Sở Xây dựng", check: "Đối chiếu nội dung với văn bản" }, null)).toEqual({
      cells: { check: "" },
      children: [],
    });
  });

  test("takes the heir that was chosen", () => {
    expect(plan({ lead: "UBND huyện Hồ Bắc", check: "Chọn cơ quan tiếp nhận" }, ["UBND xã Đông Hồ"]).cells).toEqual({
      lead: "UBND xã Đông Hồ",
      check: "",
    });
  });

  test("keeps a doubt about a name that nobody knows", () => {
    expect(plan({ lead: "?", check: "Chưa rõ cơ quan chủ trì" }, ["Ban Chưa Có"]).cells).toEqual({
      lead: "Ban Chưa Có",
      check: "Chưa có trong danh mục: Ban Chưa Có",
    });
  });

  test("for a group becomes a task with a row for each of its members, with the task's text and date", () => {
    const { cells, children } = plan(
      { lead: "UBND các xã", check: "Nhóm cơ quan, chưa phân giao cụ thể: UBND các xã" },
      ["UBND xã Đông Hồ", "UBND xã Bản Ngà"],
    );
    expect(cells).toEqual({ lead: "UBND xã Đông Hồ; UBND xã Bản Ngà", check: "" });
    expect(children).toMatchObject([
      { id: "NV-0001/1", lead: "UBND xã Đông Hồ", due: "2026-11-30", check: "", standing: "Trong hạn" },
      { id: "NV-0001/2", lead: "UBND xã Bản Ngà", due: "2026-11-30", check: "" },
    ]);
  });

  test("of a draft stays silent", () => {
    expect(plan({ lead: "Sở Xây dựng", check: "Văn bản chưa phát hành" }, null).cells).toEqual({});
  });
});

describe("what the menu opens", () => {
  const rows = [directive({ ...ROW, check: "Đối chiếu nội dung với văn bản" })];
  test("all that waits, when nothing is selected", () => {
    expect(confirmChecked.dialog?.(bookOf({ rows }))?.page).toBe("Check");
  });
  test.each([
    { because: "selected rows are asked about", selection: { line: 2 }, rows },
    { because: "nothing waits", selection: null, rows: [directive(ROW)] },
  ])("no dialog where $because", ({ selection, rows: given }) => {
    const book = bookOf({ rows: given });
    const chosen = selection && {
      sheet: "Nhiệm vụ",
      sheetId: 1,
      isFiltered: false,
      register: { lineBase: 0, headingLine: 1, columns: [], added: [] },
      above: [],
      rows: [{ line: selection.line, cells: [] }],
      hidden: [],
      merges: [],
    };
    expect(confirmChecked.dialog?.({ ...book, selection: chosen })).toBeNull();
  });
});
