import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { DEFAULT_CALENDAR } from "../../../src/core/calendar/holidays.ts";
import { readNotice } from "../../../src/core/notice/readNotice.ts";

const options = { calendar: DEFAULT_CALENDAR };

const PIECES = [
  "1. ",
  "2. ",
  "- ",
  "a) ",
  "II. ",
  "\n",
  "\n\n",
  " ",
  "; ",
  ". ",
  ": ",
  ", ",
  "(",
  ")",
  "./.",
  "\t",
  "|",
  "**",
  "5\n",
  "Giao ",
  "Yêu cầu ",
  "Sở Xây dựng ",
  "UBND các xã: Tân Hà, Phú An ",
  "các sở, ngành ",
  "Ban ",
  "Hai Sở ",
  "đồng chí Lê Văn Nam ",
  "chủ trì, phối hợp với ",
  "rà soát hồ chứa ",
  "đã hoàn thành ",
  "hoàn thành trước ngày 20/6/2025",
  "hằng tháng ",
  "khẩn trương ",
  "TT\nNội dung\nChủ trì\nThời hạn\n",
  "THÔNG BÁO\n",
  "PHỤ LỤC\n",
  "Nơi nhận:\n",
  "kết luận như sau:\n",
  "Ngày 03/6/2025, ",
  "MẬT\n",
];
const noticeLike = fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((parts) => parts.join(""));

/** What a person sees of a piece of text: no white space, no marks of layout. */
function seen(text: string): string {
  return text.normalize("NFC").replace(/[\s*_#>|\\\u00ad\u200b-\u200d\ufeff-]/g, "");
}

test("never throws, whatever is pasted", () => {
  fc.assert(
    fc.property(fc.oneof(noticeLike, fc.string({ unit: "binary", maxLength: 300 })), (text) => {
      expect(Array.isArray(readNotice(text, options).directives)).toBe(true);
    }),
    { numRuns: 300 },
  );
});

test("spans lie inside the text, in order, and reproduce the directive", () => {
  fc.assert(
    fc.property(noticeLike, (text) => {
      for (const one of readNotice(text, options).directives) {
        let last = 0;
        for (const { start, end } of one.spans) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeLessThanOrEqual(text.length);
          last = end;
        }
        expect(seen(one.spans.map(({ start, end }) => text.slice(start, end)).join(""))).toBe(seen(one.text));
      }
    }),
    { numRuns: 300 },
  );
});

test("directives come in the order of the text", () => {
  fc.assert(
    fc.property(noticeLike, (text) => {
      const starts = readNotice(text, options).directives.map(({ spans }) => spans[0]?.start ?? 0);
      expect(starts).toEqual([...starts].sort((a, b) => a - b));
    }),
    { numRuns: 100 },
  );
});

test("decomposed letters read the same", () => {
  fc.assert(
    fc.property(noticeLike, (text) => {
      const told = (given: string) =>
        readNotice(given, options).directives.map(({ lead, text: words, deadline }) => [lead, words, deadline.date]);
      expect(told(text.normalize("NFD"))).toEqual(told(text.normalize("NFC")));
    }),
    { numRuns: 100 },
  );
});
