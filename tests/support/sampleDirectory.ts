import { readFileSync } from "node:fs";
import { type Agency, agencyKindOf } from "../../src/core/agency/agency.ts";
import { isoDate } from "../../src/core/calendar/isoDate.ts";

/** Rows of a file whose cells hold no line breaks and no quotation marks of their own. */
export function rowsOf(file: string): string[][] {
  const text = readFileSync(new URL(`../../samples/${file}`, import.meta.url), "utf8");
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
/** `samples/directory.csv`: the agencies of one province before and after July 2025. */
export const SAMPLE_AGENCIES = rows.map((cells): Agency => {
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

export const SAMPLE_HEADINGS = headings;
