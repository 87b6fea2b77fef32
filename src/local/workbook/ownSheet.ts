import type { Book, MetadataEntry, ProtectionEntry } from "../simulator/book.ts";
import type { ChartEntry } from "../simulator/chartEntry.ts";
import type { Condition } from "../simulator/conditions.ts";

/** Name of the very-hidden sheet that keeps what .xlsx cannot hold. */
export const OWN_SHEET = "_dondoc";

/** Excel's limit for the text of a cell. */
const CHUNK = 32_000;

/** What the own sheet says of one sheet; found again by the sheet's name in the file. */
export interface OwnSheetEntry {
  readonly name: string;
  readonly fileName: string;
  readonly id: number;
  readonly maxRows: number;
  readonly maxColumns: number;
  readonly metadata: readonly MetadataEntry[];
  readonly protections: readonly ProtectionEntry[];
  /** Missing in files written before charts were kept. */
  readonly charts?: readonly ChartEntry[];
  /** 1-based rows hidden by the filter rather than by a person. */
  readonly filteredRows: readonly number[];
}

/** All that the own sheet keeps. */
export interface OwnData {
  readonly version: 1;
  readonly id: string;
  readonly name: string;
  readonly owner: string;
  readonly locale: string;
  readonly zone: string;
  readonly metadata: readonly MetadataEntry[];
  readonly sheets: readonly OwnSheetEntry[];
  /** Lists of data validations, which cells of the file cannot hold in place. */
  readonly lists: readonly (readonly string[])[];
  /** Conditions of rules, by the formula that stands for them in the file. */
  readonly conditions: Readonly<Record<string, Condition>>;
}

/** What writing the file's rules leaves to be kept here. */
export interface OwnRules {
  readonly names: ReadonlyMap<number, string>;
  readonly lists: readonly (readonly string[])[];
  readonly conditions: Readonly<Record<string, Condition>>;
}

/** What of a book goes into the own sheet. */
export function ownDataOf(book: Book, { names, lists, conditions }: OwnRules): OwnData {
  const { id, name, owner, locale, zone, metadata } = book;
  return {
    version: 1,
    id,
    name,
    owner,
    locale,
    zone,
    metadata,
    sheets: book.sheets.map((sheet) => ({
      name: sheet.name,
      fileName: names.get(sheet.id) ?? sheet.name,
      id: sheet.id,
      maxRows: sheet.maxRows,
      maxColumns: sheet.maxColumns,
      metadata: sheet.metadata,
      protections: sheet.protections,
      charts: sheet.charts,
      filteredRows: sheet.rows.flatMap((row, index) => (row?.hiddenByFilter ? [index + 1] : [])),
    })),
    lists,
    conditions,
  };
}

/** Names of sheets as a file allows them, by id: at most 31 letters, no []:*?/\\, no apostrophe at an end, unique. */
export function fileSheetNames(book: Book): ReadonlyMap<number, string> {
  const names = new Map<number, string>();
  const taken = new Set([OWN_SHEET]);
  for (const { id, name } of book.sheets) {
    const allowed =
      name
        .replace(/[[\]:*?/\\]/g, "-")
        .replace(/^'+|'+$/g, "")
        .slice(0, 31) || "-";
    let unique = allowed;
    for (let copy = 2; taken.has(unique.toLowerCase()); copy += 1) unique = `${allowed.slice(0, 27)} ${copy}`;
    taken.add(unique.toLowerCase());
    names.set(id, unique);
  }
  return names;
}

/** Rows of the own sheet: the data as JSON in column A, cut to size; each list in a column from B on. */
export function ownRows(data: OwnData): (string | null)[][] {
  const json = JSON.stringify(data);
  const chunks = Array.from({ length: Math.ceil(json.length / CHUNK) }, (_, at) =>
    json.slice(at * CHUNK, (at + 1) * CHUNK),
  );
  const height = Math.max(chunks.length, ...data.lists.map((list) => list.length));
  return Array.from({ length: height }, (_, row) => [
    chunks[row] ?? null,
    ...data.lists.map((list) => list[row] ?? null),
  ]);
}

/** Reads the own sheet's rows back; null when they are not ours. */
export function readOwnData(rows: readonly (readonly unknown[])[]): OwnData | null {
  const json = rows.map((row) => (typeof row[0] === "string" ? row[0] : "")).join("");
  try {
    const data: unknown = JSON.parse(json);
    return isOwnData(data) ? { ...data, conditions: data.conditions ?? {} } : null;
  } catch {
    return null;
  }
}

function isOwnData(data: unknown): data is OwnData {
  return typeof data === "object" && data !== null && "version" in data && data.version === 1;
}
