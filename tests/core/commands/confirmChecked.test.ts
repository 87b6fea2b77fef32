import { describe, expect, test } from "@jest/globals";
import { confirmChecked } from "../../../src/core/commands/confirmChecked.ts";
import type { ConfirmInput } from "../../../src/core/commands/confirmInput.ts";
import type { Answers } from "../../../src/core/commands/plan.ts";
import { check } from "../../../src/core/register/checks.ts";
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

describe("without the dialog", () => {
  const LOOKED = "Đối chiếu nội dung với văn bản";
  const rows = [
    directive({ ...ROW, check: LOOKED }),
    directive({ ...ROW, id: "NV-0002", check: LOOKED }),
    directive({ ...ROW, id: "NV-0003", check: "Văn bản chưa phát hành" }),
    directive({ ...ROW, id: "NV-0004", state: "Thôi theo dõi", check: check("leavingUnfounded") }),
    directive({ ...ROW, id: "NV-0005" }),
  ];
  const onLine = (line: number) => ({
    ...{ sheet: "Nhiệm vụ", sheetId: 1, isFiltered: false, above: [], hidden: [], merges: null },
    register: { lineBase: 0, headingLine: 1, columns: [], added: [] },
    rows: [{ line, cells: [] }],
  });
  const decided = (line: number | null, input: ConfirmInput, answers: Answers = {}) => {
    const plan = confirmChecked.decide(
      { ...bookOf({ rows }), selection: line === null ? null : onLine(line) },
      input,
      answers,
    );
    return {
      asked: plan.ask?.text.with?.["rows"],
      ids: plan.cells?.map(({ id }) => id),
      said: plan.say?.map(({ key }) => key),
    };
  };
  const left = ["msg.draftsStay", "msg.unfoundedStay"];

  test.each<[string, number | null, ConfirmInput, Answers, object]>([
    ["every row that waits is asked about first", null, undefined, {}, { asked: 2 }],
    ["the selected one alone, where one is selected", 3, undefined, {}, { asked: 1 }],
    ["a “no” leaves all as it is", null, undefined, { confirm: "no" }, { said: ["msg.nothingDone"] }],
    [
      "a “yes” clears them, and says what a look cannot settle",
      null,
      undefined,
      { confirm: "yes" },
      { ids: ["NV-0001", "NV-0002"], said: ["msg.confirmed", ...left] },
    ],
    [
      "the dialog's button for all needs no further question, whatever is selected",
      3,
      { rows: null },
      {},
      { ids: ["NV-0001", "NV-0002"], said: ["msg.confirmed", ...left] },
    ],
    [
      "rows that were settled or taken out meanwhile are passed over",
      null,
      { rows: ["NV-0002", "NV-0005", "NV-0099"].map((id) => ({ id, leads: null })) },
      {},
      { ids: ["NV-0002"], said: ["msg.confirmed"] },
    ],
    [
      "a lead that is named as it stands is no change",
      null,
      { rows: [{ id: "NV-0004", leads: ["Sở Xây dựng"] }] },
      {},
      { said: ["msg.nothingToConfirm", "msg.unfoundedStay"] },
    ],
  ])("%s", (_because, line, input, answers, expected) => {
    expect(decided(line, input, answers)).toEqual({ asked: undefined, ids: undefined, said: undefined, ...expected });
  });
});
