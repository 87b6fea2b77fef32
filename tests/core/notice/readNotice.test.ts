import { expect, test } from "@jest/globals";
import { DEFAULT_CALENDAR } from "../../../src/core/calendar/holidays.ts";
import { readNotice } from "../../../src/core/notice/readNotice.ts";

const options = { calendar: DEFAULT_CALENDAR };

test("the phrase of a deadline stands at its span, also in decomposed text", () => {
  const text =
    "THÔNG BÁO\nKết luận tại cuộc họp ngày 03/6/2025\n\n1. Sở Xây dựng rà soát hồ chứa\n\n2\n\ntrước ngày 20/6/2025.".normalize(
      "NFD",
    );
  const span = readNotice(text, options).directives[0]?.deadline.span;
  expect(text.slice(span?.start, span?.end).normalize("NFC")).toBe("trước ngày 20/6/2025");
});

test("a page break inside a directive gives two spans", () => {
  const text =
    "THÔNG BÁO\nKết luận tại cuộc họp ngày 03/6/2025\n\n1. Sở Xây dựng rà soát hồ\n\n2\n\nchứa trong tháng 6/2025.";
  expect(readNotice(text, options).directives.map(({ spans }) => spans.length)).toEqual([2]);
});

test.each<{ text: string; because: string }>`
  text                                        | because
  ${""}                                       | ${"empty"}
  ${" \n\t\n"}                                | ${"blank"}
  ${"\u0000\u0001PK\u0003\u0004\ufffd\ufffd"} | ${"binary"}
  ${"Kính gửi quý cơ quan một lời chúc."}     | ${"no notice"}
`("$because: no directives", ({ text }) => expect(readNotice(text, options).directives).toEqual([]));

test("a yearless date without any date in the paper is never invented", () => {
  const one = readNotice("1. Sở Xây dựng rà soát hồ chứa trước ngày 20/6.", options).directives[0];
  expect(one?.deadline).toMatchObject({ kind: "none", date: null });
  expect(one?.doubts).toContain("deadline");
});

test.each<{ top: string; lead: string; issuer: string; kind: string; because: string }>`
  top                                    | lead                          | issuer                           | kind        | because
  ${"UBND THÀNH PHỐ HẢI PHÒNG\nSỞ Y TẾ"} | ${"Sở Y tế"}                  | ${"Sở Y tế thành phố Hải Phòng"} | ${"own"}    | ${"a department issues, and orders itself"}
  ${"BỘ XÂY DỰNG"}                       | ${"Cục Đường bộ Việt Nam"}    | ${"Bộ Xây dựng"}                 | ${"agency"} | ${"a ministry issues"}
  ${"UBND TỈNH SÔNG HẠ\nVĂN PHÒNG"}      | ${"Văn phòng UBND xã Tân Hà"} | ${"Văn phòng UBND tỉnh Sông Hạ"} | ${"agency"} | ${"an office of another level is not the own one"}
`("issuer and own kind: $because", ({ top, lead, issuer, kind }) => {
  const text = `${top}\nSố: 15/TB\nngày 05 tháng 6 năm 2025\n\nTHÔNG BÁO\nKết luận cuộc họp\n\n1. ${lead} lập phương án trước ngày 20/6/2025.`;
  const notice = readNotice(text, { calendar: DEFAULT_CALENDAR });
  expect(notice.document.issuer).toBe(issuer);
  expect(notice.directives[0]?.lead).toEqual([{ name: lead, kind }]);
});
