import { expect, test } from "@jest/globals";
import { composeDigest } from "../../../src/core/digest/composeDigest.ts";
import { SHORT_MESSAGE_LENGTH, shortMessage } from "../../../src/core/digest/shortMessage.ts";
import { bookOf, directive } from "../../support/testBook.ts";

const PAPER = "Thông báo số 412/TB-VP ngày 09/9/2026";
const task = (id: string, due: string | null, more = {}) =>
  directive({ id, text: "Việc", lead: "Sở Công Thương", due, item: "mục 3", paper: PAPER, ...more });

function messageFor(rows: ReturnType<typeof task>[], language: "vi" | "en" = "vi"): string {
  const book = bookOf({ rows });
  const letter = composeDigest(book).letters.find(({ agency }) => agency === "Sở Công Thương");
  return letter ? shortMessage(letter, book.settings, language) : "no letter";
}

const CLOSING = "Nếu đã có văn bản báo cáo, nhờ anh/chị cho xin số, ngày văn bản. Trân trọng!";

test("reads as the model does", () => {
  const rows = [
    task("NV-0147", "2026-10-05"),
    task("NV-0098", "2026-10-15", { item: "điểm 4 mục II", paper: "Thông báo số 305/TB-UBND ngày 10/7/2026" }),
    task("NV-0171", "2026-10-22"),
    task("NV-0166", "2026-10-26"),
  ];
  expect(messageFor(rows)).toBe(
    `VP UBND tỉnh nhắc: Sở Công Thương còn 02 nhiệm vụ quá hạn (NV-0147, mục 3 TB 412/TB-VP, hạn 05/10; NV-0098, mục II.4 TB 305/TB-UBND, hạn 15/10) và 02 nhiệm vụ đến hạn 22/10, 26/10. ${CLOSING}`,
  );
});

test.each([
  [
    [task("NV-1", "2026-12-30", { given: "2026-10-15" })],
    "còn 01 nhiệm vụ mới giao (NV-1, mục 3 TB 412/TB-VP, hạn 30/12).",
  ],
  [[task("NV-1", "2025-12-30")], "(NV-1, mục 3 TB 412/TB-VP, hạn 30/12/2025)."],
  [
    [task("NV-1", "2026-10-05", { paper: "Kết luận tại cuộc họp ngày 21/5/2026" })],
    "mục 3 Kết luận tại cuộc họp ngày 21/5/2026",
  ],
  [[task("NV-1", null, { given: "2026-01-05" })], "01 nhiệm vụ lâu chưa có báo cáo (NV-1, mục 3 TB 412/TB-VP)."],
])("%# says %s", (rows, expected) => {
  expect(messageFor(rows)).toContain(expected);
});

test("says nothing where the agency leads nothing pressing or new", () => {
  expect(messageFor([task("NV-1", null, { state: "Chờ xác nhận", reportedOn: "2026-10-16" })])).toBe("");
});

test.each([1, 5, 8, 12, 40, 100])("%s overdue directives fit, and the count stays", (count) => {
  const rows = Array.from({ length: count }, (_, index) => task(`NV-${String(index).padStart(4, "0")}`, "2026-10-05"));
  const text = messageFor(rows);
  expect(text.length).toBeLessThanOrEqual(SHORT_MESSAGE_LENGTH);
  expect(text).toContain(`còn ${String(count).padStart(2, "0")} nhiệm vụ quá hạn`);
  expect(text.endsWith(CLOSING)).toBe(true);
});

test("names no other agency", () => {
  expect(messageFor([task("NV-1", "2026-10-05", { support: "Sở Tài chính; Sở Xây dựng" })])).not.toMatch(
    /Tài chính|Xây dựng/,
  );
});
