import { blankRowOf, type Value } from "../register/column.ts";
import { AGENCY_COLUMNS } from "../register/sheets.ts";
import { AGENCY_KIND_LABELS, existTogether } from "./agency.ts";
import { type AgencyRow, agencyDraft } from "./agencyRow.ts";
import { describeDirectoryIssue, issueNames, newIssues } from "./checkDirectory.ts";
import { foldName } from "./foldName.ts";
import { namesGroup, namesLeader } from "./mentionKind.ts";
import type { PastedAgency } from "./readAgencyTable.ts";

/** A row of the directory under a name of the caller's own. */
export interface KeyedAgency {
  readonly key: string;
  readonly row: AgencyRow;
}

export interface CellChange {
  /** Heading of the column. */
  readonly column: string;
  readonly before: string;
  readonly after: string;
}

/** Why a pasted row is not taken over. */
export type Refusal =
  | { readonly code: "no-name" | "twice" | "several" }
  | { readonly code: "unread"; readonly column: string; readonly text: string }
  | { readonly code: "directory"; readonly text: string };

/** What becomes of a pasted row. */
export type MergedAgency = { readonly line: number; readonly name: string } & (
  | { readonly how: "add"; readonly row: AgencyRow }
  | {
      readonly how: "change";
      readonly key: string;
      readonly set: Partial<AgencyRow>;
      readonly changes: readonly CellChange[];
    }
  | { readonly how: "same"; readonly key: string }
  | { readonly how: "refuse"; readonly refusals: readonly Refusal[] }
);

type Taken = Extract<MergedAgency, { how: "add" | "change" }>;

const words = (value: Value) => (value === null || value === false ? "" : value === true ? "x" : String(value));

/** The cells in which `set` says something else than the row holds. */
export function changedCells(row: AgencyRow, set: Partial<AgencyRow>): readonly CellChange[] {
  const now: Readonly<Record<string, Value>> = row;
  const wanted: Readonly<Record<string, Value | undefined>> = set;
  return AGENCY_COLUMNS.flatMap(({ key, vi }) => {
    const [before = null, after] = [now[key], wanted[key]];
    if (after === undefined || after === before) return [];
    return [{ column: vi, before: words(before), after: words(after) }];
  });
}

/** Where nobody says, the name tells the kind; whether it is mailed is always for a person to say. */
function kindFor(name: string): string {
  const folded = foldName(name);
  if (namesGroup(folded)) return AGENCY_KIND_LABELS.group;
  return AGENCY_KIND_LABELS[namesLeader(folded) ? "leader" : "agency"];
}

/** A row with nothing in it but its place, after all others. */
export function blankAgency(rows: readonly AgencyRow[]): AgencyRow {
  const order = Math.max(0, ...rows.map((row) => row.order ?? 0)) + 1;
  return { ...blankRowOf(AGENCY_COLUMNS), order, kind: AGENCY_KIND_LABELS.agency };
}

/** The rows that a pasted one may be about: of its name, and there on some day of its own. */
function namesakes({ name, set }: PastedAgency, rows: readonly KeyedAgency[]): readonly KeyedAgency[] {
  const folded = foldName(name);
  const named = rows.filter(({ row }) => foldName(row.name) === folded);
  const days = { validFrom: set.validFrom ?? null, validTo: set.validTo ?? null };
  const [only, ...others] = named;
  // The end of a body that is there is news about it, not another body.
  if (only !== undefined && others.length === 0 && days.validFrom === null) return named;
  if (days.validFrom === null && days.validTo === null) return named;
  const exact = named.filter(({ row }) => row.validFrom === days.validFrom);
  return exact.length > 0 ? exact : named.filter(({ row }) => existTogether(row, days));
}

function verdictOn(pasted: PastedAgency, rows: readonly KeyedAgency[], last: AgencyRow): MergedAgency {
  const { line, name, set } = pasted;
  const refuse = (refusals: readonly Refusal[]): MergedAgency => ({ line, name, how: "refuse", refusals });
  if (name === "") return refuse([{ code: "no-name" }]);
  if (pasted.unread.length > 0) return refuse(pasted.unread.map((cell) => ({ code: "unread", ...cell })));
  const [found, ...others] = namesakes(pasted, rows);
  if (others.length > 0) return refuse([{ code: "several" }]);
  if (found === undefined) return { line, name, how: "add", row: { ...last, kind: kindFor(name), ...set } };
  const changes = changedCells(found.row, set);
  if (changes.length === 0) return { line, name, how: "same", key: found.key };
  return { line, name, how: "change", key: found.key, set, changes };
}

function isTaken(merged: MergedAgency): merged is Taken {
  return merged.how === "add" || merged.how === "change";
}

/** The directory once `merged` is in it. */
export function withMerged(rows: readonly KeyedAgency[], merged: readonly MergedAgency[]): readonly AgencyRow[] {
  const sets = new Map(merged.flatMap((each) => (each.how === "change" ? [[each.key, each.set] as const] : [])));
  return [
    ...rows.map(({ key, row }) => ({ ...row, ...sets.get(key) })),
    ...merged.flatMap((each) => (each.how === "add" ? [each.row] : [])),
  ];
}

/** Refuses the rows that would make the directory wrong; without them others may be wrong too, so it is asked again. */
function soundOnly(rows: readonly KeyedAgency[], merged: readonly MergedAgency[]): readonly MergedAgency[] {
  const before = rows.map(({ row }) => agencyDraft(row));
  const issues = newIssues(before, withMerged(rows, merged).map(agencyDraft));
  const reasons = new Map<string, Refusal[]>();
  for (const issue of issues) {
    for (const name of issueNames(issue).map(foldName)) {
      const told: Refusal = { code: "directory", text: describeDirectoryIssue(issue) };
      reasons.set(name, [...(reasons.get(name) ?? []), told]);
    }
  }
  const sound = merged.map((each): MergedAgency => {
    const refusals = reasons.get(foldName(each.name));
    return refusals === undefined || !isTaken(each)
      ? each
      : { line: each.line, name: each.name, how: "refuse", refusals };
  });
  const refusedMore = sound.some(({ how }, index) => how !== merged[index]?.how);
  return refusedMore ? soundOnly(rows, sound) : sound;
}

/** What a pasted table does to the directory: rows added, changed, the same, refused, in the order of the table. */
export function mergeAgencies(pasted: readonly PastedAgency[], rows: readonly KeyedAgency[]): readonly MergedAgency[] {
  const blank = blankAgency(rows.map(({ row }) => row));
  const taken = new Set<string>();
  let added = 0;
  const merged = pasted.map((each): MergedAgency => {
    const last = { ...blank, order: (blank.order ?? 1) + added };
    const verdict = verdictOn(each, rows, last);
    if (verdict.how === "add") added++;
    if (!("key" in verdict)) return verdict;
    if (taken.has(verdict.key))
      return { line: each.line, name: each.name, how: "refuse", refusals: [{ code: "twice" }] };
    taken.add(verdict.key);
    return verdict;
  });
  return soundOnly(rows, merged);
}
