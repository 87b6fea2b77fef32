import { describe, expect, test } from "@jest/globals";
import { guessFollower } from "../../../src/core/progress/guessFollower.ts";
import { myWorkData } from "../../../src/core/progress/myWork.ts";
import { bookOf, directive, event } from "../../support/testBook.ts";

const ROW = { id: "NV-0001", text: "Việc", lead: "Sở Tài chính", due: "2026-10-05", follower: "Nguyễn Thị Lan" };

type Row = Parameters<typeof directive>[0];
type Line = Parameters<typeof event>[0];

const work = (rows: readonly Row[], events: readonly Line[] = []) =>
  myWorkData(bookOf({ rows: rows.map(directive), events: events.map(event) }));

const asked = { id: "NV-0001", date: "2026-10-01", kind: "đề nghị gia hạn", content: "đề nghị gia hạn đến 30/11/2026" };

describe("where a row stands", () => {
  test.each([
    { because: "late", row: {}, events: [], sections: ["overdue"] },
    {
      because: "a target missed presses too",
      row: { deadlineKind: "Mốc phấn đấu" },
      events: [],
      sections: ["overdue"],
    },
    { because: "within the days of the setting", row: { due: "2026-10-26" }, events: [], sections: ["dueSoon"] },
    { because: "nothing to do yet", row: { due: "2026-12-26" }, events: [], sections: null },
    {
      because: "a doubt silences the rest",
      row: { check: "Chưa rõ cơ quan chủ trì" },
      events: [],
      sections: ["check"],
    },
    {
      because: "reported by letter, it waits for the office",
      row: { state: "Chờ xác nhận", reportedOn: "2026-10-01", resultPaper: "Báo cáo số 1/BC" },
      events: [],
      sections: ["claimed"],
    },
    {
      because: "submitted without naming the paper",
      row: { state: "Đã trình", reportedOn: "2026-10-01" },
      events: [],
      sections: ["claimed", "noPaper"],
    },
    {
      because: "told by telephone",
      row: { resultPaper: "chưa có văn bản" },
      events: [],
      sections: ["overdue", "noPaper"],
    },
    {
      because: "an extension by word of mouth",
      row: { extended: "2026-12-30", extensionBasis: "Ý kiến trực tiếp, chưa có văn bản; Chủ tịch" },
      events: [],
      sections: ["noPaper"],
    },
    {
      because: "an extension asked for waits for an answer",
      row: {},
      events: [asked],
      sections: ["claimed", "overdue"],
    },
    {
      because: "refused, it waits no more",
      row: {},
      events: [asked, { ...asked, date: "2026-10-02", kind: "không gia hạn", content: "không có lý do" }],
      sections: ["overdue"],
    },
    {
      because: "sent by form, it waits for an answer",
      row: {},
      events: [
        {
          ...{ id: "NV-0001", date: "2026-10-18", kind: "báo cáo tiến độ (chờ xử lý)", source: "biểu mẫu" },
          ...{ content: "đang làm", by: "Lê Văn Bảy (Sở Tài chính; mã 7F3A90C1)" },
        },
      ],
      sections: ["byForm", "overdue"],
    },
    { because: "done by a paper", row: { state: "Hoàn thành", doneOn: "2026-10-01" }, events: [], sections: null },
  ])("$because", ({ row, events, sections }) => {
    expect(work([{ ...ROW, ...row }], events).rows[0]?.sections ?? null).toEqual(sections);
  });
});

test("a parent speaks through its children", () => {
  const { rows } = work([ROW, { ...ROW, id: "NV-0001/1" }]);
  expect(rows.map(({ id }) => id)).toEqual(["NV-0001/1"]);
});

test("the longest overdue come first, and the followers are listed once", () => {
  const late = work([ROW, { ...ROW, id: "NV-0002", due: "2026-09-01" }, { ...ROW, id: "NV-0003", follower: "" }]);
  expect(late.rows.map(({ id }) => id)).toEqual(["NV-0002", "NV-0001", "NV-0003"]);
  expect(late.followers).toEqual(["Nguyễn Thị Lan"]);
});

test.each<readonly [user: string, name: string | null, because: string]>([
  ["lannt@example.invalid", "Nguyễn Thị Lan", "name, then initials"],
  ["nguyenthilan@example.invalid", "Nguyễn Thị Lan", "the whole name"],
  ["lan.nguyen@example.invalid", "Nguyễn Thị Lan", "name and family name"],
  ["ntl@example.invalid", "Nguyễn Thị Lan", "initials"],
  ["Vp.Dong@example.invalid", "vp.dong@example.invalid", "the address itself stands there"],
  ["haitv@example.invalid", null, "two of them may be meant"],
  ["khac@example.invalid", null, "nobody of that name"],
  ["", null, "Google does not tell"],
])("%s is %s: %s", (user, name, _because) => {
  const followers = ["Nguyễn Thị Lan", "vp.dong@example.invalid", "Trần Văn Hải", "Trịnh Việt Hải"];
  expect(guessFollower(followers, user)).toBe(name);
});
