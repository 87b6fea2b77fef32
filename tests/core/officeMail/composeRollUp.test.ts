import { describe, expect, test } from "@jest/globals";
import { composeRollUp } from "../../../src/core/officeMail/composeRollUp.ts";
import { bookOf, directive, event } from "../../support/testBook.ts";

const LATE = { id: "NV-0001", lead: "Sở Tài chính", due: "2026-10-05" } as const;
const rollUpOf = (parts: Parameters<typeof bookOf>[0]) => composeRollUp(bookOf(parts)).rollUp;

describe("what waits for a decision", () => {
  test.each([
    ["asked and not answered", [], ["NV-0001"]],
    ["granted since", [{ date: "2026-10-16", kind: "gia hạn" }], []],
    ["refused since", [{ date: "2026-10-16", kind: "không gia hạn" }], []],
    ["heard of since, not answered", [{ date: "2026-10-16", kind: "báo cáo tiến độ" }], ["NV-0001"]],
  ])("an extension that was %s", (_because, after, expected) => {
    const asked = event({ id: "NV-0001", date: "2026-10-15", kind: "đề nghị gia hạn", content: "đến 30/10/2026" });
    const events = [asked, ...after.map((each) => event({ id: "NV-0001", ...each }))];
    expect(rollUpOf({ rows: [directive(LATE)], events }).requests.map(({ id }) => id)).toEqual(expected);
  });

  test.each([
    ["2026-10-14", 5, [], "the days that the office gives itself are not over"],
    ["2026-10-13", 5, [6], "a day longer"],
    ["2026-10-13", 6, [], "the office gives itself more"],
  ])("a claim of %s with %d days to confirm: %j (%s)", (reportedOn, confirmDays, expected) => {
    const rows = [directive({ ...LATE, state: "Chờ xác nhận", reportedOn })];
    expect(rollUpOf({ rows, settings: { confirmDays } }).claims.map(({ days }) => days)).toEqual(expected);
  });

  test("what agencies sent by form and nobody has answered, the oldest first", () => {
    const by = (agency: string) => `Nguyễn Văn An, Phó Trưởng phòng (${agency}; mã 7F3A90C1)`;
    const sent = (date: string, kind: string, agency: string) =>
      event({ id: "NV-0001", date, kind, source: "biểu mẫu", content: "đang làm", by: by(agency) });
    const events = [
      sent("2026-10-17", "cơ quan phối hợp báo cáo (chờ xử lý)", "Sở Y tế"),
      sent("2026-10-14", "báo cáo tiến độ (chờ xử lý)", "Sở Tài chính"),
      sent("2026-10-16", "báo cáo hoàn thành (chờ xử lý)", "Sở Tài chính"),
      sent("2026-10-12", "báo cáo tiến độ (trả lại)", "Sở Xây dựng"),
    ];
    const { byForm } = rollUpOf({ rows: [directive({ ...LATE, follower: "Nguyễn Thị Lan" })], events });
    expect(byForm.map(({ agency, days, follower }) => [agency, days, follower])).toEqual([
      ["Sở Tài chính", 5, "Nguyễn Thị Lan"],
      ["Sở Y tế", 2, "Nguyễn Thị Lan"],
    ]);
  });

  test.each([
    ["2026-09-18", "Sở Tài chính", 1, "31 days over"],
    ["2026-09-21", "Sở Tài chính", 0, "28 days over"],
    ["2026-09-18", "Phó Chủ tịch UBND tỉnh", 0, "no letter to a leader"],
    ["2026-09-18", "Công ty Cổ phần Bãi Trành", 0, "a body that is not mailed"],
  ])("a letter is proposed for what was due on %s of %s: %d (%s)", (due, lead, expected) => {
    const rows = [directive({ ...LATE, due, lead })];
    expect(rollUpOf({ rows }).proposed.length).toBe(expected);
  });
});

test("what leaders and the office lead is told apart, and is no unsettled lead", () => {
  const rows = ["Phó Chủ tịch UBND tỉnh", "Văn phòng UBND tỉnh", "Cơ quan lạ"].map((lead, index) =>
    directive({ ...LATE, id: `NV-000${index + 1}`, lead }),
  );
  const { ownTasks, unchecked, figures } = rollUpOf({ rows });
  expect(ownTasks).toEqual(["NV-0001", "NV-0002"]);
  expect(unchecked).toBe(1);
  expect(figures.overdue).toBe(0);
});

test("without last week's figures nothing is compared", () => {
  expect(rollUpOf({ rows: [directive(LATE)] }).before).toBeNull();
});

test.each([
  ["a@example.invalid; b@example.invalid", ["a@example.invalid", "b@example.invalid"], "several leaders"],
  ["a@example.invalid; a@example.invalid", ["a@example.invalid"], "one is written to once"],
  ["Chánh Văn phòng", [], "a name is no address"],
  ["", [], "nobody wants it"],
])("%j goes to %j: %s", (managerEmail, expected) => {
  expect(rollUpOf({ rows: [], settings: { managerEmail } }).to).toEqual(expected);
});
