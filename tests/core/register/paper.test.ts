import { expect, test } from "@jest/globals";
import { citePaper, noticeKindOf } from "../../../src/core/register/paper.ts";
import { day } from "../../support/testBook.ts";

const PAPER = {
  kind: "conclusion",
  number: "45/TB-VP",
  issuedOn: day("2026-10-12"),
  meetingOn: day("2026-10-10"),
} as const;

test.each([
  ["its symbol tells its kind", {}, "Thông báo số 45/TB-VP ngày 12/10/2026"],
  ["capitals or not", { number: "7/gm-ubnd" }, "Giấy mời số 7/gm-ubnd ngày 12/10/2026"],
  ["any other symbol is an official letter's", { number: "1802/STC-NS" }, "Công văn số 1802/STC-NS ngày 12/10/2026"],
  ["so is a bare number", { number: "1802" }, "Công văn số 1802 ngày 12/10/2026"],
  ["a day that is not known is left out", { issuedOn: null }, "Thông báo số 45/TB-VP"],
  ["without a number its meeting names it", { number: null }, "Kết luận tại cuộc họp ngày 10/10/2026"],
  ["a meeting's notice likewise", { number: "", kind: "meeting-notice" }, "Thông báo họp ngày 10/10/2026"],
  ["without any day the kind alone", { number: null, meetingOn: null }, "Kết luận tại cuộc họp"],
  ["of a meeting's notice too", { number: null, meetingOn: null, kind: "meeting-notice" }, "Thông báo họp"],
] as const)("a paper is cited: %s", (_because, change, words) =>
  expect(citePaper({ ...PAPER, ...change })).toBe(words),
);

test.each([
  ["Thông báo họp ", "meeting-notice"],
  ["Kết luận", "conclusion"],
  ["", "conclusion"],
])("“%s” in the sheet is a %s", (word, kind) => expect(noticeKindOf(word)).toBe(kind));
