import { readFileSync } from "node:fs";
import { expect, test } from "@jest/globals";
import { type Agency, agencyKindOf } from "../../../src/core/agency/agency.ts";
import { checkDirectory } from "../../../src/core/agency/checkDirectory.ts";
import { indexDirectory } from "../../../src/core/agency/indexDirectory.ts";
import { matchAgency } from "../../../src/core/agency/matchAgency.ts";
import { isoDate } from "../../../src/core/calendar/isoDate.ts";
import { AGENCY_COLUMNS } from "../../../src/core/register/sheets.ts";

/** Rows of a file whose cells hold no line breaks and no quotation marks of their own. */
function rowsOf(file: string): string[][] {
  const text = readFileSync(new URL(`../../../samples/${file}`, import.meta.url), "utf8");
  const lines = text.trim().split("\n");
  return lines.map((line) =>
    [...line.matchAll(/(?:^|,)(?:"([^"]*)"|([^",]*))/g)].map(([, quoted, bare]) => quoted ?? bare ?? ""),
  );
}

const list = (cell: string | undefined) => (cell ? cell.split(";").map((item) => item.trim()) : []);

function dateOf(cell: string | undefined) {
  const [day, month, year] = (cell ?? "").split("/").map(Number);
  return isoDate(year ?? 0, month ?? 0, day ?? 0);
}

const [headings = [], ...rows] = rowsOf("directory.csv");
const agencies = rows.map((cells): Agency => {
  const [order, name = "", short, kind = "", block = "", mailed, addresses, salutation = "", contact = ""] = cells;
  const known = agencyKindOf(kind);
  if (known === null) throw new Error(`unknown kind of ${name}: ${kind}`);
  return {
    name,
    shortNames: list(short),
    kind: known,
    block,
    order: Number(order),
    mailed: mailed === "x",
    addresses: list(addresses),
    salutation,
    contact,
    validFrom: dateOf(cells[9]),
    validTo: dateOf(cells[10]),
    successors: list(cells[11]),
  };
});
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
