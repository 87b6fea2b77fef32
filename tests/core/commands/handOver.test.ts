import { describe, expect, test } from "@jest/globals";
import { handOver } from "../../../src/core/commands/handOver.ts";
import type { HandOverInput } from "../../../src/core/commands/handOverInput.ts";
import { handOverData } from "../../../src/core/handOver/handOverData.ts";
import { say } from "../../../src/core/messages/say.ts";
import { bookOf, day, directive } from "../../support/testBook.ts";

const ROWS = [
  {
    id: "NV-0001",
    text: "Rà soát hồ sơ",
    lead: "Sở Tài chính",
    due: "2026-10-05",
    follower: "Lan",
    inCharge: "Trần Văn B",
  },
  { id: "NV-0002", text: "Lập kế hoạch", lead: "Sở Xây dựng", follower: "Hải" },
  { id: "NV-0003", text: "Việc chung", lead: "Sở Y tế; Sở Xây dựng", follower: "Lan" },
  { id: "NV-0003/1", text: "Việc chung", lead: "Sở Y tế", follower: "Lan" },
];

const INPUT: HandOverInput = {
  what: "follower",
  ids: ["NV-0001"],
  to: "Hải",
  on: day("2026-10-16"),
  takeTriggers: false,
  deliver: "download",
};

function handed(input: Partial<HandOverInput>) {
  const plan = handOver.decide(bookOf({ rows: ROWS.map(directive) }), { ...INPUT, ...input }, {});
  return {
    plan,
    cells: (plan.cells ?? []).map(({ id, column, value }) => [id, column, value]),
    told: (plan.append?.events ?? []).map(({ date, kind, content }) => [date, kind, content]),
    said: (plan.say ?? []).map((each) => say("vi", each)),
  };
}

describe("what changes hands", () => {
  test.each([
    {
      because: "one cell and one line a row, dated as it was said",
      input: {},
      cells: [["NV-0001", "follower", "Hải"]],
      told: [["2026-10-16", "bàn giao, phân công", "người theo dõi: Lan → Hải, từ ngày 16/10/2026"]],
    },
    {
      because: "a leader who answers for it, where nobody was written",
      input: { what: "inCharge", ids: ["NV-0002"], to: "Lê Thị C" },
      cells: [["NV-0002", "inCharge", "Lê Thị C"]],
      told: [["2026-10-16", "bàn giao, phân công", "lãnh đạo phụ trách: (chưa ghi) → Lê Thị C, từ ngày 16/10/2026"]],
    },
    {
      because: "a parent's children go along; rows that are there already stay",
      input: { ids: ["NV-0002", "NV-0003"] },
      cells: [
        ["NV-0003", "follower", "Hải"],
        ["NV-0003/1", "follower", "Hải"],
      ],
      told: [
        ["2026-10-16", "bàn giao, phân công", "người theo dõi: Lan → Hải, từ ngày 16/10/2026"],
        ["2026-10-16", "bàn giao, phân công", "người theo dõi: Lan → Hải, từ ngày 16/10/2026"],
      ],
    },
  ] as const)("$because", ({ input, cells, told }) => {
    const found = handed({ ...input, ids: "ids" in input ? [...input.ids] : ["NV-0001"] });
    expect(found.cells).toEqual(cells);
    expect(found.told).toEqual(told);
  });

  test("the list names both and holds the rows as they stand", () => {
    const { plan } = handed({});
    expect(plan.handOver).toMatchObject({
      from: ["Lan"],
      to: "Hải",
      items: [{ id: "NV-0001", lead: "Sở Tài chính", deadline: "05/10/2026", standing: "Quá hạn" }],
    });
  });
});

describe("what is refused, in words", () => {
  test.each([
    {
      because: "a day to come",
      input: { on: day("2026-10-20") },
      said: "Ngày bàn giao chưa tới: bàn giao vào đúng ngày đó hoặc chọn ngày đã qua.",
    },
    { because: "deleted meanwhile", input: { ids: ["NV-0009"] }, said: "NV-0009: không còn trong sổ." },
    {
      because: "with whom it is already",
      input: { ids: ["NV-0002"] },
      said: "Các nhiệm vụ đã chọn đều đã do Hải phụ trách, theo dõi.",
    },
  ])("$because", ({ input, said }) => {
    const found = handed(input);
    expect(found.plan.refused).toBe(true);
    expect(found.said).toEqual([said]);
    expect(found.cells).toEqual([]);
  });
});

test("what is over is not handed over; leaders out of office are not offered", () => {
  const rows = [...ROWS, { id: "NV-0009", text: "Xong", state: "Hoàn thành" }].map(directive);
  const book = bookOf({ rows });
  const leader = (name: string, to: string | null) => ({
    line: 2,
    values: { name, position: "", field: "", from: null, to: to === null ? null : day(to), email: "" },
    unreadable: [],
  });
  const leaders = { rows: [leader("Trần Văn B", "2026-09-30"), leader("Lê Thị C", null)] };
  const data = handOverData({ ...book, tables: { ...book.tables, leaders } });
  expect(data.rows.map(({ id }) => id)).toEqual(["NV-0001", "NV-0002", "NV-0003", "NV-0003/1"]);
  expect(data.leaders).toEqual(["Lê Thị C"]);
});
