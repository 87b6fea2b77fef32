import { expect, test } from "@jest/globals";
import { withContext } from "../../../src/core/text/withContext.ts";

test.each([
  [
    "an opening that leans on what stood above",
    "Phối hợp với UBND các xã bàn giao mặt bằng.",
    "[Sở Xây dựng; mục 2.b] Phối hợp với UBND các xã bàn giao mặt bằng.",
  ],
  [
    "a sentence that stands alone",
    "Rà soát các cụm công nghiệp chậm triển khai.",
    "Rà soát các cụm công nghiệp chậm triển khai.",
  ],
  [
    "a sentence that names its lead",
    "Phối hợp với xã; Sở Xây dựng chịu trách nhiệm.",
    "Phối hợp với xã; Sở Xây dựng chịu trách nhiệm.",
  ],
])("%s", (_because, text, quoted) => {
  expect(withContext({ text, lead: "Sở Xây dựng", item: "mục 2.b" })).toBe(quoted);
});

test("without a lead or a place there is no context to give", () => {
  expect(withContext({ text: "Phối hợp với xã.", lead: "", item: "mục 1" })).toBe("Phối hợp với xã.");
  expect(withContext({ text: "Phối hợp với xã.", lead: "Sở Xây dựng", item: "" })).toBe("Phối hợp với xã.");
});
