import { foldWords } from "../text/foldWords.ts";
import type { LeadAgency } from "./leadAgencies.ts";
import type { ReportRow } from "./reportRows.ts";

export const SCOPE_KINDS = ["all", "block", "agency", "leader", "project", "notice"] as const;
export type ScopeKind = (typeof SCOPE_KINDS)[number];

/** Which directives a report covers. */
export interface ReportScope {
  readonly kind: ScopeKind;
  /** Of the block, agency, leader, project or paper, as it stands in the workbook; "" for all, and for all projects. */
  readonly name: string;
}

export const ALL: ReportScope = { kind: "all", name: "" };

export function isSameScope(a: ReportScope, b: ReportScope): boolean {
  return a.kind === b.kind && foldWords(a.name) === foldWords(b.name);
}

/** Who answers for the row today; who ordered it where nobody else was named. */
const leaderOf = ({ row }: ReportRow) => (row.inCharge.trim() === "" ? row.orderedBy : row.inCharge);

/** The leads that a scope leaves: of an agency or a block only its own, so that figures are theirs alone. */
function leadsWithin(leads: readonly LeadAgency[], { kind, name }: ReportScope): readonly LeadAgency[] {
  const wanted = foldWords(name);
  if (kind === "agency") return leads.filter(({ agency }) => foldWords(agency.name) === wanted);
  if (kind === "block") return leads.filter(({ agency }) => foldWords(agency.block) === wanted);
  return leads;
}

function isCovered(row: ReportRow, { kind, name }: ReportScope): boolean {
  switch (kind) {
    case "all":
      return true;
    case "agency":
    case "block":
      return row.leads.length > 0;
    case "leader":
      return foldWords(leaderOf(row)) === foldWords(name);
    case "project":
      return name === "" ? row.row.project.trim() !== "" : foldWords(row.row.project) === foldWords(name);
    case "notice":
      return foldWords(row.row.paper) === foldWords(name);
  }
}

/** Rows that the report covers, each with the leads that it is about. */
export function rowsWithin(rows: readonly ReportRow[], scope: ReportScope): readonly ReportRow[] {
  if (scope.kind === "all") return rows;
  return rows
    .map((row): ReportRow => ({ ...row, leads: leadsWithin(row.leads, scope) }))
    .filter((row) => isCovered(row, scope));
}
