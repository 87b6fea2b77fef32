import { describe, expect, test } from "@jest/globals";
import { DEFAULT_CALENDAR } from "../../../src/core/calendar/holidays.ts";
import type { LookedUp } from "../../../src/core/commands/lookUp.ts";
import { lookUpRequest } from "../../../src/dialogs/import/foundRows.ts";
import { changeReview, type Review, startReview } from "../../../src/dialogs/import/reviewState.ts";
import { requestOf } from "../../../src/dialogs/import/sendReview.ts";
import { workTags } from "../../../src/dialogs/import/workTags.ts";
import { wordsIn } from "../../../src/views/kit/words.ts";
import { day } from "../../support/testBook.ts";

const NOTICE = `VĂN PHÒNG
Số: 31/TB-VP
Yên Giang, ngày 05 tháng 10 năm 2026
THÔNG BÁO
Đồng chí Chủ tịch UBND tỉnh kết luận và giao nhiệm vụ như sau:
1. Giao Sở Tài chính rà soát nguồn vốn, báo cáo trước ngày 22/10/2026.
2. Giao Sở Công Thương lập phương án di dời chợ Bến Cau trước ngày 30/11/2026.
3. Sở Xây dựng kiểm tra kè Vạn Sơn trước ngày 30/11/2026.`;

const EARLIER = {
  ...{ id: "NV-0007", text: "Di dời chợ Bến Cau", lead: "Sở Công Thương", paper: "Thông báo số 2/TB-VP" },
  ...{ due: "2026-09-30", standing: "Quá hạn", slippage: 61 },
};
const NOTHING: LookedUp = { known: null, links: [[], [], []] };
const CHANGES: NonNullable<LookedUp["known"]>["changes"] = [
  { how: "same", index: 0, id: "NV-0001", fields: [] },
  { how: "changed", index: 1, id: "NV-0002", fields: [{ field: "due", before: "2026-11-15", after: "2026-11-30" }] },
  { how: "new", index: 2 },
  { how: "gone", id: "NV-0003", text: "Việc cũ", lead: "Sở Tài chính", due: "" },
];

function knowing(answer: LookedUp, review: Review = startReview(NOTICE, DEFAULT_CALENDAR)): Review {
  return changeReview(review, { do: "found", found: answer, keys: [0, 1, 2] });
}
const known = (isSame: boolean) =>
  knowing({
    ...NOTHING,
    known: { paper: "Thông báo số 31/TB-VP", importedOn: "2026-10-06", isSame, changes: CHANGES },
  });
const taken = (review: Review) => requestOf(review)?.directives.map(({ item, links }) => [item, links]);

test("the register is asked about every row, under the names and dates as they stand", () => {
  const review = changeReview(startReview(NOTICE, DEFAULT_CALENDAR), { do: "due", key: 1, due: "2026-12-24" });
  const { number, directives, corrects } = lookUpRequest(review);
  expect([number, corrects, directives.length]).toEqual(["31/TB-VP", null, 3]);
  expect(directives[1]).toMatchObject({ leads: ["Sở Công Thương"], due: "2026-12-24" });
});

describe("a paper that is in the register", () => {
  test("nothing of it is taken over but what the person ticks", () => {
    const review = known(true);
    expect(requestOf(review)).toBeNull();
    const ticked = changeReview(review, { do: "edit", key: 1, change: { included: true } });
    expect(taken(ticked)).toEqual([["mục 2", [{ id: "NV-0002", how: "correct" }]]]);
    expect(requestOf(ticked)?.again).toBe(true);
  });

  test("undo never brings back rows that would be imported twice", () => {
    const worked = changeReview(startReview(NOTICE, DEFAULT_CALENDAR), { do: "answer", change: { notSecret: true } });
    const answered = knowing({ ...NOTHING, known: known(true).found?.known ?? null }, worked);
    expect(requestOf(changeReview(answered, { do: "undo" }))).toBeNull();
  });

  test("rows that it no longer contains go only when ticked", () => {
    expect(requestOf(changeReview(known(true), { do: "gone", id: "NV-0003", isDropped: true }))?.gone).toEqual([
      "NV-0003",
    ]);
  });

  test("a correction of it proposes what differs and what is new, and leaves out what is the same", () => {
    expect(taken(known(false))).toEqual([
      ["mục 2", [{ id: "NV-0002", how: "correct" }]],
      ["mục 3", []],
    ]);
    expect(requestOf(known(false))?.again).toBe(false);
  });
});

describe("a directive that may have been ordered before", () => {
  const review = knowing({ known: null, links: [[], [EARLIER], []] });
  const tagsOf = (state: Review) =>
    state.rows.map((row) => workTags(row, state, day("2026-10-12"), wordsIn("vi")).map(({ text }) => text));
  const answer = (how: "replace" | "repeat" | "extend" | "other" | null) =>
    changeReview(review, { do: "link", key: 1, id: "NV-0007", how });

  test("is asked about, and by default is a task of its own", () => {
    expect(tagsOf(review)).toEqual([[], ["đã giao trước đây?"], []]);
    expect(requestOf(review)?.directives[1]?.links).toEqual([]);
  });

  test.each([
    ["replace", ["thay thế NV-0007"], [{ id: "NV-0007", how: "replace" }]],
    ["repeat", ["nhắc lại NV-0007, không thêm dòng"], [{ id: "NV-0007", how: "repeat" }]],
    ["extend", ["gia hạn NV-0007, không thêm dòng"], [{ id: "NV-0007", how: "extend" }]],
    ["other", [], []],
    [null, ["đã giao trước đây?"], []],
  ] as const)("%s", (how, tags, links) => {
    expect(tagsOf(answer(how))[1]).toEqual(tags);
    expect(requestOf(answer(how))?.directives[1]?.links).toEqual(links);
  });

  test("a row is linked to each earlier one once", () => {
    const twice = changeReview(answer("repeat"), { do: "link", key: 1, id: "NV-0007", how: "replace" });
    expect(requestOf(twice)?.directives[1]?.links).toEqual([{ id: "NV-0007", how: "replace" }]);
  });
});
