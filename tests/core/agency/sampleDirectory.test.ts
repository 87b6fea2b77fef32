import { expect, test } from "@jest/globals";
import { checkDirectory } from "../../../src/core/agency/checkDirectory.ts";
import { indexDirectory } from "../../../src/core/agency/indexDirectory.ts";
import { matchAgency } from "../../../src/core/agency/matchAgency.ts";
import { isoDate } from "../../../src/core/calendar/isoDate.ts";
import { AGENCY_COLUMNS } from "../../../src/core/register/sheets.ts";
import { SAMPLE_AGENCIES as agencies, SAMPLE_HEADINGS as headings, rowsOf } from "../../support/sampleDirectory.ts";

const directory = indexDirectory(agencies);
const today = isoDate(2026, 10, 19);

test("every heading of the directory is one of the sheet's, in its order", () => {
  const known = AGENCY_COLUMNS.map((column) => [column.vi, ...("spellings" in column ? column.spellings : [])]);
  expect(headings).toHaveLength(known.length);
  for (const [index, heading] of headings.entries()) expect(known[index]).toContain(heading);
});

test("the only fault is the one put in on purpose: an agency to be mailed without an address", () => {
  expect(checkDirectory(agencies)).toEqual([
    { code: "mailed-without-address", agency: "Trung tâm Phát triển quỹ đất tỉnh" },
  ]);
});

test("all 65 communes and wards are there, and every address leads nowhere", () => {
  const places = agencies.filter(({ name, validTo }) => /^UBND (?:xã|phường) /.test(name) && validTo === null);
  expect(places).toHaveLength(65);
  for (const address of agencies.flatMap(({ addresses }) => addresses)) expect(address).toMatch(/@example\.invalid$/);
});

test("names of the old register are found, followed to their heirs, or left to a person", () => {
  if (today === null) throw new Error("no such day");
  const outcomes = rowsOf("old-register.csv")
    .slice(1)
    .map(([, , lead = ""]) => [lead, matchAgency(lead, directory, today).how]);
  expect(Object.fromEntries(outcomes)).toMatchObject({
    "Sở TC": "abbreviation",
    "sở nội vụ": "name",
    "Sở Tài nguyên và Môi trường": "succession",
    "UBND huyện Văn Lãng": "succession",
    "Ban Quản lý Khu KTCK Đồng Đăng – Lạng Sơn": "name",
    "Các sở, ban, ngành": "group",
    "STC, SCT": "unknown",
  });
});

test("a name that fits dozens of bodies is no choice to offer", () => {
  if (today === null) throw new Error("no such day");
  expect(matchAgency("UBND xã", directory, today).how).toBe("unknown");
});
