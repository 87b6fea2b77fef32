import { type AgencyRow, agencyDraft, agencyOfRow } from "../../core/agency/agencyRow.ts";
import { describeDirectoryIssue, issueNames, newIssues } from "../../core/agency/checkDirectory.ts";
import { foldName } from "../../core/agency/foldName.ts";
import { type Homonym, homonyms } from "../../core/agency/homonyms.ts";
import { blankAgency, changedCells, type KeyedAgency, type MergedAgency } from "../../core/agency/mergeAgencies.ts";
import type { DirectoryRequest } from "../../core/commands/directoryInput.ts";
import { AGENCY_COLUMNS } from "../../core/register/sheets.ts";

/** A row of the sheet as the dialog was handed it. */
export interface SheetLine {
  readonly line: number;
  readonly row: AgencyRow;
}

/** An agency in the dialog. */
export interface Entry extends KeyedAgency {
  /** As it stands in the sheet; null: not there yet. */
  readonly start: SheetLine | null;
}

const orderOf = ({ row }: KeyedAgency) => row.order ?? Number.MAX_SAFE_INTEGER;

/** Block by block, blocks in the order of their first agency. */
function byBlock<Each extends KeyedAgency>(entries: readonly Each[]): readonly Each[] {
  const sorted = [...entries].sort((a, b) => orderOf(a) - orderOf(b));
  const blocks = [...new Set(sorted.map(({ row }) => row.block.trim()))];
  return blocks.flatMap((block) => sorted.filter(({ row }) => row.block.trim() === block));
}

export function startEntries(lines: readonly SheetLine[]): readonly Entry[] {
  return byBlock(lines.map((start) => ({ key: String(start.line), row: start.row, start })));
}

export function isChanged({ start, row }: Entry): boolean {
  return start === null || changedCells(start.row, row).length > 0;
}

/** Ticked for mail, and nowhere to send it. */
export function lacksAddress({ row }: Entry): boolean {
  return row.mailed && row.addresses.trim() === "" && row.validTo === null;
}

export function putEntry(entries: readonly Entry[], key: string, set: Partial<AgencyRow>): readonly Entry[] {
  return entries.map((entry) => (entry.key === key ? { ...entry, row: { ...entry.row, ...set } } : entry));
}

/** Takes back what was changed in an agency; one that is not in the sheet yet goes. */
export function resetEntry(entries: readonly Entry[], key: string): readonly Entry[] {
  return entries.flatMap((entry) => {
    if (entry.key !== key) return [entry];
    return entry.start === null ? [] : [{ ...entry, row: entry.start.row }];
  });
}

function nextKey(entries: readonly Entry[]): number {
  return Math.max(0, ...entries.flatMap(({ key, start }) => (start === null ? [Number(key.slice(1))] : []))) + 1;
}

/** Adds an agency with nothing in it. @param block the one that is being looked at */
export function addEntry(entries: readonly Entry[], block: string): { entries: readonly Entry[]; key: string } {
  const key = `+${nextKey(entries)}`;
  const row = { ...blankAgency(entries.map((entry) => entry.row)), block };
  return { entries: [...entries, { key, row, start: null }], key };
}

/** Puts what a pasted table says into the entries. */
export function takeMerged(entries: readonly Entry[], merged: readonly MergedAgency[]): readonly Entry[] {
  const sets = new Map(merged.flatMap((each) => (each.how === "change" ? [[each.key, each.set] as const] : [])));
  const first = nextKey(entries);
  const added = merged
    .flatMap((each) => (each.how === "add" ? [each.row] : []))
    .map((row, index): Entry => ({ key: `+${first + index}`, row, start: null }));
  return byBlock([...entries.map((entry) => ({ ...entry, row: { ...entry.row, ...sets.get(entry.key) } })), ...added]);
}

/** What is wrong with each changed agency, by key; faults that the sheet had before are not its. */
export function problemsOf(entries: readonly Entry[], noName: string): ReadonlyMap<string, readonly string[]> {
  const before = entries.flatMap(({ start }) => (start === null ? [] : [agencyDraft(start.row)]));
  const named = entries.filter(({ row }) => row.name.trim() !== "");
  const problems = new Map<string, readonly string[]>();
  const tell = ({ key }: Entry, text: string) => problems.set(key, [...(problems.get(key) ?? []), text]);
  for (const issue of newIssues(
    before,
    named.map(({ row }) => agencyDraft(row)),
  )) {
    const names = new Set(issueNames(issue).map(foldName));
    const about = named.filter((entry) => names.has(foldName(entry.row.name)));
    const changed = about.filter(isChanged);
    for (const entry of changed.length > 0 ? changed : about) tell(entry, describeDirectoryIssue(issue));
  }
  for (const entry of entries) if (entry.row.name.trim() === "") tell(entry, noName);
  return problems;
}

/** Names under which a paper may mean several of the agencies. */
export function sharedNames(entries: readonly Entry[]): readonly Homonym[] {
  return homonyms(entries.filter(({ row }) => row.name.trim() !== "").map(({ row }) => agencyOfRow(row)));
}

/** The changed cells of an agency, by column key. */
function changedSet(before: AgencyRow, row: AgencyRow): Partial<AgencyRow> {
  return Object.fromEntries(
    AGENCY_COLUMNS.flatMap(({ key }) => (row[key] === before[key] ? [] : [[key, row[key]] as const])),
  );
}

/** What is sent: changed cells and new rows; null when there is nothing. */
export function directoryRequest(entries: readonly Entry[]): DirectoryRequest | null {
  const edits = entries.filter(isChanged).flatMap(({ start, row }) => {
    return start === null ? [] : [{ line: start.line, name: start.row.name, set: changedSet(start.row, row) }];
  });
  const added = entries.flatMap(({ start, row }) => (start === null ? [row] : []));
  return edits.length + added.length === 0 ? null : { edits, added };
}
