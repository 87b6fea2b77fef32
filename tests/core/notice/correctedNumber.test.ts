import { expect, test } from "@jest/globals";
import { correctedNumber } from "../../../src/core/notice/correctedNumber.ts";

test.each([
  ["Thông báo đính chính Thông báo số 45/TB-VP ngày 12/10/2026", "45/TB-VP"],
  ["Thông báo này thay thế Thông báo kết luận số: 193 /TB-VP", "193/TB-VP"],
  ["Đính chính nội dung tại Thông báo số 31/TB-VP", null],
  ["thay thế cột điện cũ. Công văn số 7/SCT-NL", null],
  ["thực hiện Thông báo số 45/TB-VP", null],
])("“%s” corrects %s", (text, number) => {
  expect(correctedNumber(text, "31/TB-VP")).toBe(number);
});
