import { OTHER_BLOCK } from "../report/agencyBlocks.ts";
import { directoryOrder } from "../report/directoryOrder.ts";
import type { DashboardFacts, DashboardRow } from "./dashboardRow.ts";

/** Chosen for rows in whose column nothing stands; no name looks like it. */
export const BLANK = "\u0000";

/** What the person looks at; "": everything. */
export interface DashboardFilter {
  readonly block: string;
  readonly agency: string;
  readonly project: string;
  readonly leader: string;
  readonly paper: string;
}

export const NO_FILTER: DashboardFilter = { block: "", agency: "", project: "", leader: "", paper: "" };

export function isFiltered(filter: DashboardFilter): boolean {
  return Object.values(filter).some((chosen) => chosen !== "");
}

function fits(chosen: string, name: string): boolean {
  return chosen === "" || (chosen === BLANK ? "" : chosen) === name;
}

/** The block under which reports list an agency. */
function blockReader({ agencies }: DashboardFacts): (agency: string) => string {
  const blocks = new Map(agencies.map(({ name, block }) => [name, block.trim()]));
  return (agency) => blocks.get(agency) || OTHER_BLOCK;
}

/** The facts of the rows that fit; of several leads only those that fit answer. */
export function filterFacts(facts: DashboardFacts, filter: DashboardFilter): DashboardFacts {
  if (!isFiltered(filter)) return facts;
  const blockOf = blockReader(facts);
  const byLead = filter.block !== "" || filter.agency !== "";
  const isMeant = (name: string) => fits(filter.agency, name) && fits(filter.block, blockOf(name));
  const filtered = (rows: readonly DashboardRow[]) =>
    rows.flatMap((row): DashboardRow[] => {
      const isAsked =
        fits(filter.project, row.project) && fits(filter.leader, row.leader) && fits(filter.paper, row.paper);
      if (!isAsked || !byLead) return isAsked ? [row] : [];
      const leads = row.leads.filter(({ agency }) => isMeant(agency.name));
      return leads.length > 0 ? [{ ...row, leads }] : [];
    });
  return {
    ...facts,
    rows: filtered(facts.rows),
    months: facts.months.map(({ month, rows }) => ({ month, rows: filtered(rows) })),
  };
}

/** What each filter offers, in the order shown; `BLANK` last where some rows have nothing. */
export type FilterChoices = Readonly<Record<keyof DashboardFilter, readonly string[]>>;

type NameOf = (row: DashboardRow) => string;

function namesIn(rows: readonly DashboardRow[], nameOf: NameOf): readonly string[] {
  const names = [...new Set(rows.map(nameOf))].filter((name) => name !== "");
  return names.sort((a, b) => a.localeCompare(b, "vi"));
}

function withBlank(names: readonly string[], rows: readonly DashboardRow[], nameOf: NameOf): readonly string[] {
  return names.length > 0 && rows.some((row) => nameOf(row) === "") ? [...names, BLANK] : names;
}

/** Papers by the latest day on which they gave anything, the newest first. */
function papersByDay(rows: readonly DashboardRow[]): string[] {
  const days = new Map<string, string>();
  for (const { paper, row } of rows) {
    if (paper !== "" && (days.get(paper) ?? "") <= (row.given ?? "")) days.set(paper, row.given ?? "");
  }
  return [...days].sort(([, a], [, b]) => (a < b ? 1 : a > b ? -1 : 0)).map(([paper]) => paper);
}

/** @param filter the block that is chosen narrows the agencies down */
export function filterChoices(facts: DashboardFacts, filter: DashboardFilter): FilterChoices {
  const { rows } = facts;
  const blockOf = blockReader(facts);
  const inOrder = directoryOrder(facts.agencies).map(({ name }) => name);
  const projectOf: NameOf = ({ project }) => project;
  const leaderOf: NameOf = ({ leader }) => leader;
  return {
    block: [...new Set(inOrder.map(blockOf))],
    agency: inOrder.filter((name) => fits(filter.block, blockOf(name))),
    project: withBlank(namesIn(rows, projectOf), rows, projectOf),
    leader: withBlank(namesIn(rows, leaderOf), rows, leaderOf),
    paper: withBlank(papersByDay(rows), rows, ({ paper }) => paper),
  };
}
