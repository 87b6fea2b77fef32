import { isoDate, parseIsoDate } from "../calendar/isoDate.ts";
import { type Column, type ColumnType, normaliseHeading, type Value } from "../register/column.ts";
import { type HeadingMap, mapHeadings } from "../register/headingMap.ts";
import { AGENCY_COLUMNS } from "../register/sheets.ts";
import { type DelimitedRow, readDelimited } from "../text/readDelimited.ts";
import { AGENCY_KIND_LABELS, agencyKindOf } from "./agency.ts";
import type { AgencyRow } from "./agencyRow.ts";

/** A cell that is no date, no number, no kind of ours. */
export interface UnreadCell {
  readonly column: string;
  readonly text: string;
}

/** A row of a pasted table. Cells left blank, and columns that it does not have, say nothing. */
export interface PastedAgency {
  /** 1-based line of the pasted text. */
  readonly line: number;
  readonly name: string;
  readonly set: Partial<AgencyRow>;
  readonly unread: readonly UnreadCell[];
}

export type AgencyTable =
  | { readonly issue: "blank" | "no-headings" }
  | {
      readonly rows: readonly PastedAgency[];
      /** Headings, as the sheet words them, of the columns that were found. */
      readonly found: readonly string[];
      /** Headings that mean nothing to us. */
      readonly unknown: readonly string[];
    };

/** Above the headings there may stand a title. */
const HEADING_LINES = 10;

const YES = new Set(["x", "có", "true", "1", "✓", "đúng", "yes"]);
const NO = new Set(["không", "false", "0", "-", "sai", "no"]);

function flagOf(text: string): boolean | null {
  const word = text.normalize("NFC").toLowerCase();
  return YES.has(word) ? true : NO.has(word) ? false : null;
}

function dayOf(text: string): Value {
  const [, day, month, year] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text) ?? [];
  return day === undefined ? parseIsoDate(text) : isoDate(Number(year), Number(month), Number(day));
}

/** What a cell that is not blank means; null: it cannot be read. */
const READERS: Readonly<Record<ColumnType, (text: string) => Value>> = {
  text: (text) => text.normalize("NFC"),
  number: (text) => (/^\d{1,6}\.?$/.test(text) ? Number.parseInt(text, 10) : null),
  date: dayOf,
  flag: flagOf,
};

function readCell({ key, type }: Column, text: string): Value {
  if (key !== "kind") return READERS[type](text);
  const kind = agencyKindOf(text);
  return kind === null ? null : AGENCY_KIND_LABELS[kind];
}

function readRow({ line, cells }: DelimitedRow, places: HeadingMap): PastedAgency {
  const set: Record<string, Value> = {};
  const unread: UnreadCell[] = [];
  for (const column of AGENCY_COLUMNS) {
    const text = cells[places.get(column.key) ?? -1] ?? "";
    if (text === "") continue;
    const value = readCell(column, text);
    if (value === null) unread.push({ column: column.vi, text });
    else set[column.key] = value;
  }
  return { line, name: String(set["name"] ?? ""), set, unread };
}

/** Reads rows copied from Excel or .csv text; the columns are found by their headings. */
export function readAgencyTable(text: string): AgencyTable {
  const lines = readDelimited(text);
  if (lines.length === 0) return { issue: "blank" };
  const at = lines.slice(0, HEADING_LINES).findIndex(({ cells }) => {
    const places = mapHeadings(cells, AGENCY_COLUMNS);
    return places.has("name") && (places.size > 1 || lines.every((line) => line.cells.length === 1));
  });
  const headings = lines[at]?.cells;
  if (headings === undefined) return { issue: "no-headings" };
  const places = mapHeadings(headings, AGENCY_COLUMNS);
  const taken = new Set(places.values());
  return {
    rows: lines.slice(at + 1).map((line) => readRow(line, places)),
    found: AGENCY_COLUMNS.filter(({ key }) => places.has(key)).map(({ vi }) => vi),
    unknown: headings.filter((heading, index) => normaliseHeading(heading) !== "" && !taken.has(index)),
  };
}
