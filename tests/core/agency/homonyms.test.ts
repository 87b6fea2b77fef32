import { expect, test } from "@jest/globals";
import { homonyms } from "../../../src/core/agency/homonyms.ts";
import { parseIsoDate } from "../../../src/core/calendar/isoDate.ts";
import { SAMPLE_AGENCIES } from "../../support/sampleDirectory.ts";
import { AGENCIES } from "./sampleAgencies.ts";

const [plain] = AGENCIES;
if (plain === undefined) throw new Error("no sample");
const agency = (name: string, shortNames: readonly string[] = [], validTo: string | null = null) => ({
  ...plain,
  name,
  shortNames,
  validFrom: null,
  validTo: parseIsoDate(validTo ?? ""),
});

test.each([
  ["a short form of two", [agency("Ban Quản lý A", ["BQL"]), agency("Ban Quản lý B", ["BQL"])], ["bql"]],
  [
    "one written out, one short",
    [agency("Ban Quản lý dự án Hữu Lũng"), agency("Ban Quản lý rừng", ["BQLDA Hữu Lũng"])],
    ["bql da hữu lũng"],
  ],
  [
    "homonyms told apart by what stands in brackets",
    [agency("UBND xã Thạch Bàn (huyện A)"), agency("UBND xã Thạch Bàn (huyện B)")],
    ["ubnd xã thạch bàn"],
  ],
  ["a name of one is the short form of another", [agency("Sở Nội vụ"), agency("Sở Y", ["Sở Nội vụ"])], ["sở nội vụ"]],
  ["different names", [agency("Sở Y tế", ["SYT"]), agency("Sở Nội vụ", ["SNV"])], []],
])("%s", (_because, agencies, said) => {
  expect(homonyms(agencies).map((each) => each.said)).toEqual(said);
});

test("bodies that were never there together are no homonyms", () => {
  const [before, after] = [agency("Sở Cũ", ["STC"], "2025-02-28"), agency("Sở Mới", ["STC"])];
  expect(homonyms([before, { ...after, validFrom: parseIsoDate("2025-03-01") }])).toEqual([]);
});

test("a directory in use is not drowned in warnings", () => {
  expect(homonyms(SAMPLE_AGENCIES).length).toBeLessThanOrEqual(3);
});
