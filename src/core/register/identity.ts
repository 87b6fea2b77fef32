import type { Table, TableRow } from "./column.ts";
import { PROPERTY } from "./propertyKeys.ts";
import type { Directive } from "./registerColumns.ts";

const ID = /^NV-(\d{1,7})(?:\/(\d{1,4}))?$/;

/** @param number ≥ 1. @returns "NV-0001" and so on; more digits when needed. */
export function idOf(number: number): string {
  return `NV-${String(number).padStart(4, "0")}`;
}

/** Number of a Mã, child or not; null for anything else. */
export function numberOf(id: string): number | null {
  const match = ID.exec(id.trim());
  return match ? Number(match[1]) : null;
}

/** "NV-0012" for the child "NV-0012/3"; null for a row that is no child. */
export function parentOf(id: string): string | null {
  const match = ID.exec(id.trim());
  return match?.[2] ? idOf(Number(match[1])) : null;
}

/** Mã of rows that have children: they are counted as tasks, their children by agency. */
export function parentIds(rows: readonly TableRow<Directive>[]): ReadonlySet<string> {
  return new Set(rows.flatMap(({ values }) => parentOf(values.id) ?? []));
}

/** Highest number in use or ever given. */
export function lastNumber(register: Table<Directive>, properties: Readonly<Record<string, string>>): number {
  const remembered = Number(properties[PROPERTY.lastNumber] ?? 0) || 0;
  return register.rows.reduce((most, { values }) => Math.max(most, numberOf(values.id) ?? 0), remembered);
}

export interface NewId {
  readonly line: number;
  readonly before: string;
  readonly id: string;
}

/** Rows with content but without a Mã, and later copies of a Mã, with the number each should get. */
export function missingIds(register: Table<Directive>, last: number): readonly NewId[] {
  const seen = new Set<string>();
  const given: NewId[] = [];
  for (const { line, values } of register.rows) {
    const id = values.id.trim();
    const taken = seen.has(id);
    if (id !== "" && !taken) seen.add(id);
    else if (values.text.trim() !== "") given.push({ line, before: id, id: idOf(last + given.length + 1) });
  }
  return given;
}
