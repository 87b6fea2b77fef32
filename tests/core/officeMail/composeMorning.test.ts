import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { composeMorning } from "../../../src/core/officeMail/composeMorning.ts";
import { bookOf, directive, event } from "../../support/testBook.ts";
import { registers } from "../digest/randomRegister.ts";

const AN = { id: "NV-0001", lead: "Sở Tài chính", follower: "Nguyễn Văn An" } as const;
const ADDRESSES = { followerAddresses: "Nguyễn Văn An: an@example.invalid; Trần Thị Bình: binh@example.invalid" };

function partsOn(today: string, row: Parameters<typeof directive>[0], settings = {}) {
  const book = bookOf({ rows: [directive({ ...AN, ...row })], settings: { ...ADDRESSES, ...settings }, today });
  return composeMorning(book).flatMap(({ parts }) => parts.map(({ key }) => key));
}

describe("a follower is told", () => {
  test.each<[string, Parameters<typeof directive>[0], string[], string]>([
    ["2026-10-20", { due: "2026-10-27" }, ["steps"], "seven days before"],
    ["2026-10-20", { due: "2026-10-26" }, [], "six days before"],
    ["2026-10-20", { due: "2026-10-23" }, ["steps"], "three days before"],
    ["2026-10-20", { due: "2026-10-21" }, ["steps"], "a day before"],
    ["2026-10-20", { due: "2026-10-20" }, [], "on the day itself: it was told yesterday"],
    ["2026-10-19", { due: "2026-10-19" }, ["steps"], "on a Monday: the day before was a Sunday"],
    ["2026-10-19", { due: "2026-10-25" }, ["steps"], "the step fell on a Sunday"],
    ["2026-10-20", { due: "2026-10-19" }, ["newlyOverdue"], "overdue since yesterday"],
    ["2026-10-19", { due: "2026-10-16" }, ["newlyOverdue"], "overdue since Friday's end"],
    ["2026-10-20", { due: "2026-10-16" }, [], "overdue for longer: it was told on Monday"],
    ["2026-10-20", { state: "Chờ xác nhận", reportedOn: "2026-10-19" }, ["claims"], "a claim to confirm"],
    ["2026-10-20", { state: "Đã trình", reportedOn: "2026-10-19" }, [], "a paper with the deciding authority"],
    ["2026-10-20", { due: "2026-10-01", check: "Chưa rõ cơ quan chủ trì" }, ["check"], "a doubt of ours"],
    ["2026-10-20", { due: "2026-10-21", chase: false }, [], "what is not chased"],
    ["2026-10-20", { due: "2026-10-21", follower: "Người khác" }, [], "a follower without an address"],
    ["2026-10-20", { due: "2026-10-21", follower: "binh@example.invalid" }, ["steps"], "the cell is an address"],
    ["2026-10-20", { due: "2026-10-21", follower: "nguyễn  văn an" }, ["steps"], "case and blanks do not matter"],
  ])("on %s of %j: %j (%s)", (today, row, expected, _because) => {
    expect(partsOn(today, row)).toEqual(expected);
  });

  test("what an agency sent by form, before all else, chased or not", () => {
    const line = { id: AN.id, date: "2026-10-19", kind: "báo cáo tiến độ (chờ xử lý)", source: "biểu mẫu" };
    const events = [
      event({ ...line, content: "đang làm", by: "Lê Văn Bảy, Trưởng phòng (Sở Tài chính; mã 7F3A90C1)" }),
    ];
    const rows = [directive({ ...AN, due: "2026-10-19", chase: false })];
    const [list] = composeMorning(bookOf({ rows, events, settings: ADDRESSES, today: "2026-10-20" }));
    expect(list?.parts.map(({ key }) => key)).toEqual(["byForm"]);
    expect(list?.subject).toContain("01 báo cáo qua biểu mẫu");
  });

  test("at the steps that the office set", () => {
    expect(partsOn("2026-10-20", { due: "2026-10-25" }, { reminderSteps: "5" })).toEqual(["steps"]);
  });
});

test("nobody gets another's rows, nothing goes to an address that was not set, one e-mail an address", () => {
  const names = ["Nguyễn Văn An", "Trần Thị Bình", "Người khác", ""];
  fc.assert(
    fc.property(registers, fc.array(fc.nat(3), { minLength: 1 }), (rows, picks) => {
      const followed = rows.map((row, index) => ({ ...row, follower: names[picks[index % picks.length] ?? 0] ?? "" }));
      const lists = composeMorning(bookOf({ rows: followed, settings: ADDRESSES }));
      const to = lists.flatMap((list) => list.to);
      expect(new Set(to).size).toBe(lists.length);
      for (const list of lists) {
        const expected = list.follower === "Nguyễn Văn An" ? "an@example.invalid" : "binh@example.invalid";
        expect(list.to).toEqual([expected]);
        const shown = list.parts.flatMap(({ lines }) => lines.map(({ row }) => row.follower));
        expect(new Set(shown)).toEqual(new Set([list.follower]));
      }
    }),
  );
});
