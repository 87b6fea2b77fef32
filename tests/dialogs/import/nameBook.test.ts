import { describe, expect, test } from "@jest/globals";
import { DEFAULT_CALENDAR } from "../../../src/core/calendar/holidays.ts";
import { importData } from "../../../src/core/commands/importData.ts";
import { hasLeadQuestion, leadTags } from "../../../src/dialogs/import/leadTags.ts";
import { nameBook } from "../../../src/dialogs/import/nameBook.ts";
import { changeReview, listed, startReview } from "../../../src/dialogs/import/reviewState.ts";
import { requestOf } from "../../../src/dialogs/import/sendReview.ts";
import { wordsIn } from "../../../src/views/kit/words.ts";
import { SAMPLE_AGENCIES } from "../../support/sampleDirectory.ts";
import { bookOf, day } from "../../support/testBook.ts";

const { agencies } = importData(bookOf({ rows: [], agencies: SAMPLE_AGENCIES }));
const on = (date: string) => nameBook(agencies, [], day(date));

const NOTICE = `VĂN PHÒNG
Số: 31/TB-VP
Yên Giang, ngày 05 tháng 10 năm 2026
THÔNG BÁO
Đồng chí Chủ tịch UBND tỉnh kết luận và giao nhiệm vụ như sau:
1. UBND huyện Cao Lộc chi trả tiền bồi thường trước ngày 22/10/2026.
2. UBND huyện Cao Lộc bàn giao mặt bằng trước ngày 30/11/2026.
3. UBND các xã, phường rà soát hộ nghèo trước ngày 30/11/2026.
4. Giao Sở Vũ trụ lập kế hoạch trước ngày 30/11/2026.`;

const tagsOf = (names: ReturnType<typeof on>, review = startReview(NOTICE, DEFAULT_CALENDAR)) =>
  review.rows.map((row) => leadTags(row, names, wordsIn("vi")).map(({ text }) => text));

test("no address reaches the browser", () => {
  expect(JSON.stringify(agencies)).not.toMatch(/@|example\.invalid/);
});

describe("a former agency", () => {
  test("is itself on its last day, and a choice of heirs the day after", () => {
    expect(on("2025-06-30").match("UBND huyện Cao Lộc")).toMatchObject({ how: "name" });
    const match = on("2025-07-01").match("UBND huyện Cao Lộc");
    expect(match).toMatchObject({ how: "succession", since: "2025-07-01" });
    expect(match.how === "succession" && match.heirs.length).toBeGreaterThan(1);
  });

  test("is answered for every row at once, remembered, and brought back by undo", () => {
    const review = startReview(NOTICE, DEFAULT_CALENDAR);
    const answered = changeReview(review, {
      do: "heirs",
      from: "UBND huyện Cao Lộc",
      to: [{ name: "UBND xã Đồng Đăng", kind: null }],
      memory: "former",
      key: null,
    });
    const [first, second] = requestOf(answered)?.directives ?? [];
    for (const asked of [first, second]) {
      expect(asked?.leads.map(({ name }) => name)).toEqual(["UBND xã Đồng Đăng"]);
      expect(asked?.note).toContain("UBND huyện Cao Lộc");
    }
    expect(changeReview(answered, { do: "undo" }).rows).toEqual(review.rows);
  });
});

test("what is open about a lead is told in words, after its day only", () => {
  expect(tagsOf(on("2026-10-19"))).toEqual([
    ["chọn cơ quan tiếp nhận"],
    ["chọn cơ quan tiếp nhận"],
    ["nhóm cơ quan"],
    ["chưa có trong danh mục"],
  ]);
  expect(tagsOf(on("2025-06-30")).slice(0, 2)).toEqual([[], []]);
});

test("an agency added in the dialog is known at once", () => {
  const added = { name: "Sở Vũ trụ", kind: "agency" as const, block: "", mailed: false, addresses: [] };
  const names = nameBook(agencies, [added], day("2026-10-19"));
  expect(tagsOf(names)[3]).toEqual([]);
  expect(names.choices).toContain("Sở Vũ trụ");
});

test("the members that a group speaks of come first", () => {
  const [first, ...others] = on("2026-10-19").membersOf("UBND các xã, phường");
  expect(first).toMatchObject({ name: "UBND xã, phường", isMeant: true });
  expect(first?.members).toContain("UBND phường Kỳ Lừa");
  expect(first?.members).not.toContain("UBND huyện Cao Lộc");
  expect(others.length).toBeGreaterThan(0);
});

test("rows with a question about their lead come before those that are sure", () => {
  const names = on("2026-10-19");
  const mixed = NOTICE.replace(
    /1\. [\s\S]*/,
    `1. Sở Tài chính thẩm định dự toán trước ngày 30/11/2026.
2. UBND huyện Cao Lộc di dời hàng quán trước ngày 30/11/2026.`,
  );
  const order = (review: ReturnType<typeof startReview>) => listed(review).map(({ leads }) => leads[0]?.name);
  expect(order(startReview(mixed, DEFAULT_CALENDAR))).toEqual(["Sở Tài chính", "UBND huyện Cao Lộc"]);
  const asking = startReview(mixed, DEFAULT_CALENDAR, (row) => hasLeadQuestion(row, names));
  expect(order(asking)).toEqual(["UBND huyện Cao Lộc", "Sở Tài chính"]);
});
