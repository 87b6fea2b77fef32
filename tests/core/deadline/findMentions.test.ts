import { expect, test } from "@jest/globals";
import { findMentions } from "../../../src/core/deadline/findMentions.ts";
import { contextOf } from "./reading.ts";

test.each([
  [
    "Gửi trước ngày 20/6/2025; từ ngày 01/7/2025 thu phí; tính đến ngày 31/5/2025 đạt 40%",
    [
      ["due", "trước ngày 20/6/2025"],
      ["start", "từ ngày 01/7/2025"],
      ["status", "tính đến ngày 31/5/2025"],
    ],
    "what binds, what begins, what counts figures",
  ],
  [
    "Điều chỉnh từ ngày 30/6/2025 sang ngày 31/8/2025",
    [
      ["replaced", "từ ngày 30/6/2025"],
      ["due", "sang ngày 31/8/2025"],
    ],
    "the old date is told from the new one",
  ],
  [
    "Khẩn trương làm; hằng quý, trước ngày 10 họp; duyệt sau khi có quyết định; trước ngày 31/6/2025",
    [
      ["urgent", "Khẩn trương"],
      ["recurring", "hằng quý, trước ngày 10"],
      ["event", "sau khi có quyết định"],
      ["impossible", "trước ngày 31/6/2025"],
    ],
    "the other kinds",
  ],
  [
    "Họp ngày 6 tháng một lần",
    [["recurring", "ngày 6 tháng một lần"]],
    "“6 tháng một lần” begins inside a day; behind the day a shorter interval is found",
  ],
  ["Dự toán quý II/2025", [["mentioned", "quý II/2025"]], "a period that nothing makes a deadline"],
  ["Báo cáo quý II/2025", [["status", "quý II/2025"]], "a paper's period"],
  ["Theo Quyết định số 77/QĐ-UBND ngày 20/7/2025", [], "a paper's date is no time of the clause"],
])("“%s”", (text, expected) => {
  expect(
    findMentions(text, contextOf("2025-06-10")).map(({ kind, start, end }) => [kind, text.slice(start, end)]),
  ).toEqual(expected);
});
