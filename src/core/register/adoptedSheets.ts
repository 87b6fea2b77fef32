import { PROPERTY } from "./propertyKeys.ts";

/** A sheet of somebody's own whose rows are tracked where they stand. */
export interface AdoptedSheet {
  /** Stays the same when the sheet is renamed. */
  readonly sheetId: number;
  /** 1-based row that names its columns; rows of the register stand below it. */
  readonly headingLine: number;
  /** Keys of the columns that the add-on put to its right; the person's own columns serve for the others. */
  readonly added: readonly string[];
}

function isAdopted(entry: unknown): entry is AdoptedSheet {
  if (typeof entry !== "object" || entry === null) return false;
  const { sheetId, headingLine, added }: Partial<Record<keyof AdoptedSheet, unknown>> = entry;
  return typeof sheetId === "number" && typeof headingLine === "number" && Array.isArray(added);
}

/** In the order in which they were adopted; what nobody can read counts as none. */
export function readAdopted(properties: Readonly<Record<string, string>>): readonly AdoptedSheet[] {
  try {
    const list: unknown = JSON.parse(properties[PROPERTY.adopted] ?? "[]");
    return Array.isArray(list) ? list.filter(isAdopted) : [];
  } catch {
    return [];
  }
}

/** Columns of the person's own that were read into one of ours: edited later, what was read no longer holds. */
export const SOURCE_KEYS = ["lead", "due", "extended"] as const;

export type SourceKey = (typeof SOURCE_KEYS)[number];

/** What marks the person's column from which `key` was read. */
export function sourceMark(key: SourceKey): string {
  return `source:${key}`;
}

/** No sheet has as many rows: lines of the register are numbered through all its sheets, “Nhiệm vụ” first. */
const LINES_A_SHEET = 10_000_000;

/** What is added to a row number of the sheet with this place among the adopted ones, to make a line of the register. */
export function lineBaseOf(place: number): number {
  return (place + 1) * LINES_A_SHEET;
}

/** The `lineBase` of the sheet in which a line of the register stands; 0: “Nhiệm vụ”. */
export function baseOfLine(line: number): number {
  return line - (line % LINES_A_SHEET);
}

/** The adopted sheet in which a line of the register stands; null: in “Nhiệm vụ”. */
export function adoptedAt(line: number, properties: Readonly<Record<string, string>>): AdoptedSheet | null {
  return readAdopted(properties)[baseOfLine(line) / LINES_A_SHEET - 1] ?? null;
}
