import { describe, expect, test } from "@jest/globals";
import { planUrging } from "../../../src/core/letters/planUrging.ts";
import { overdueByAgency } from "../../../src/core/letters/urgedAgencies.ts";
import { urgingData } from "../../../src/core/letters/urgingData.ts";
import { bookOf, day, directive, event } from "../../support/testBook.ts";
import { urgedBook, urgingRequest } from "./urgedRegister.ts";

const ALL = ["Sở Nông nghiệp và Môi trường", "Sở Công Thương", "Sở Tài chính", "Công an tỉnh"];
const LATE = { id: "NV-0001", text: "Việc", lead: "Sở Tài chính", due: "2026-10-05" };

test.each([
  { row: LATE, urged: true, because: "past its deadline" },
  { row: { ...LATE, due: "2026-10-17" }, urged: false, because: "Saturday lasts to the end of Monday" },
  { row: { ...LATE, check: "Chưa rõ cơ quan chủ trì" }, urged: false, because: "nobody has vouched for it" },
  { row: { ...LATE, check: "Văn bản chưa phát hành" }, urged: false, because: "its paper is a draft" },
  { row: { ...LATE, deadlineKind: "Mốc phấn đấu" }, urged: false, because: "a target is no deadline" },
  { row: { ...LATE, deadlineKind: "Chuẩn bị họp" }, urged: false, because: "preparation is no directive" },
  { row: { ...LATE, deadlineKind: "Định kỳ" }, urged: false, because: "a recurring report is no directive" },
  { row: { ...LATE, chase: false }, urged: false, because: "not to be chased" },
  {
    row: { ...LATE, state: "Chờ xác nhận", reportedOn: "2026-10-12" },
    urged: false,
    because: "reported, though late: the office has to answer",
  },
  { row: { ...LATE, state: "Đã trình" }, urged: false, because: "it lies with the authority" },
  { row: { ...LATE, state: "Tạm dừng" }, urged: false, because: "paused" },
  { row: { ...LATE, lead: "Phó Chủ tịch UBND tỉnh" }, urged: false, because: "a leader" },
  { row: { ...LATE, lead: "Văn phòng UBND tỉnh" }, urged: false, because: "the office itself" },
  { row: { ...LATE, lead: "Các sở, ngành" }, urged: false, because: "a group" },
  { row: { ...LATE, lead: "Công ty Cổ phần Bãi Trành" }, urged: false, because: "another body, not ticked" },
])("urged $urged: $because", ({ row, urged }) => {
  expect(overdueByAgency(bookOf({ rows: [directive(row)] })).length > 0).toBe(urged);
});

test("a parent is not urged beside its children", () => {
  const rows = [
    directive({ ...LATE, lead: "Sở Tài chính; Sở Xây dựng" }),
    directive({ ...LATE, id: "NV-0001/1" }),
    directive({ ...LATE, id: "NV-0001/2", lead: "Sở Xây dựng" }),
  ];
  const urged = overdueByAgency(bookOf({ rows })).map(({ agency, lines }) => [
    agency.name,
    ...lines.map(({ row }) => row.id),
  ]);
  expect(urged).toEqual([
    ["Sở Tài chính", "NV-0001/1"],
    ["Sở Xây dựng", "NV-0001/2"],
  ]);
});

describe("what is refused", () => {
  test("a row that is no longer as it was ticked", () => {
    const book = urgedBook();
    const [first, ...rest] = urgingRequest(book, ALL).rows;
    if (!first) throw new Error("nothing is overdue");
    const changed = { ...urgingRequest(book, ALL), rows: [{ ...first, daysPast: first.daysPast - 1 }, ...rest] };
    const { refused, say = [], letters } = planUrging(changed, book);
    expect(refused).toBe(true);
    expect(letters).toBeUndefined();
    expect(say.map(({ with: values }) => values)).toEqual([{ id: first.id }]);
  });

  test("an answer wanted by today", () => {
    const book = urgedBook();
    expect(planUrging(urgingRequest(book, ALL, { answerBy: book.today }), book).refused).toBe(true);
  });

  test("an office that has not typed its names", () => {
    const book = bookOf({ rows: [directive(LATE)], settings: { authorityFull: "" } });
    expect(planUrging(urgingRequest(book, ALL), book).refused).toBe(true);
  });
});

test("each directive gets one line of history, and counts as reminded", () => {
  const book = urgedBook();
  const plan = planUrging(urgingRequest(book, ALL, { record: true }), book);
  const events = plan.append?.events ?? [];
  expect(events.map(({ id }) => id).sort()).toEqual(["NV-0041", "NV-0042", "NV-0043", "NV-0044", "NV-0045"]);
  expect(events[0]).toMatchObject({ kind: "đôn đốc", source: "văn bản", date: "2026-10-19" });
  expect(plan.own?.map(({ reminders }) => reminders)).toEqual([1, 1, 1, 1, 1]);
});

test("without the tick nothing is told", () => {
  const book = urgedBook();
  const plan = planUrging(urgingRequest(book, ALL), book);
  expect(plan.append?.events ?? []).toEqual([]);
  expect(plan.letters).toHaveLength(2);
});

test("the page shows what speaks against urging now", () => {
  const rows = [
    directive({ ...LATE, updated: "2026-10-18" }),
    directive({ ...LATE, id: "NV-0002", lead: "Sở Xây dựng" }),
  ];
  const events = [
    event({ id: "NV-0001", date: "2026-10-15", kind: "báo cáo tiến độ" }),
    event({ id: "NV-0002", date: "2026-10-06", kind: "có ý kiến", content: "không thuộc nhiệm vụ" }),
    event({ id: "NV-0002", date: "2026-10-07", kind: "đôn đốc", source: "văn bản" }),
    event({ id: "NV-0002", date: "2026-10-08", kind: "đôn đốc", source: "thư điện tử" }),
  ];
  const data = urgingData(bookOf({ rows, events }));
  expect(data.rows).toMatchObject([
    { id: "NV-0001", heard: "2026-10-15", fresh: true, dispute: null, letters: 0, daysPast: 14 },
    { id: "NV-0002", heard: null, fresh: false, dispute: "không thuộc nhiệm vụ", letters: 1 },
  ]);
  expect(data.answerBy).toBe(day("2026-10-30"));
});

test("an heir is late only for its own days", () => {
  const book = urgedBook();
  const row = urgingData(book).rows.find(({ id }) => id === "NV-0044");
  expect(row).toMatchObject({ agency: "Sở Tài chính", daysPast: 34, ownDaysPast: 19 });
});
