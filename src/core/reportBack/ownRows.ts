import type { Directory } from "../agency/indexDirectory.ts";
import type { IsoDate } from "../calendar/isoDate.ts";
import type { TableRow } from "../register/column.ts";
import { numberOf, parentIds } from "../register/identity.ts";
import type { Directive } from "../register/registerColumns.ts";
import { STANDINGS } from "../register/standings.ts";
import { DEADLINE_KINDS, keyOfLabel, STATES } from "../register/states.ts";
import { leadReader, type NamedLead } from "../report/leadAgencies.ts";
import { CLAIM_KINDS, type ClaimKey, type ClaimRole } from "./claimKinds.ts";

/** A directive as its agency sees it. */
export interface OwnRow {
  readonly id: string;
  readonly text: string;
  readonly paper: string;
  readonly role: ClaimRole;
  /** Names of the leads, for whoever co-ordinates. */
  readonly leads: readonly string[];
  /** Day that holds now; null where there is none, and for one that is only a target. */
  readonly due: IsoDate | null;
  readonly isTarget: boolean;
  /** The agency has reported and the office has not answered. */
  readonly isReported: boolean;
}

type Row = TableRow<Directive>;

const OPEN: ReadonlySet<string | null> = new Set(["assigned", "inProgress"]);
const REPORTED: ReadonlySet<string | null> = new Set(["submitted", "claimed"]);

/** A row speaks once its standing was computed and nobody has to check it first; others wait for a refresh. */
function speaks({ standing, id }: Directive, parents: ReadonlySet<string>): boolean {
  if (id.trim() === "" || parents.has(id.trim())) return false;
  const key = keyOfLabel(STANDINGS, standing);
  return key !== null && key !== "unchecked";
}

const names = (leads: readonly NamedLead[], agency: string) => leads.some(({ lead }) => lead?.agency.name === agency);

function byDueThenId(a: OwnRow, b: OwnRow): number {
  const [dueA, dueB] = [a.due ?? "9999", b.due ?? "9999"];
  if (a.role !== b.role) return a.role === "lead" ? -1 : 1;
  if (dueA !== dueB) return dueA < dueB ? -1 : 1;
  return (numberOf(a.id) ?? 0) - (numberOf(b.id) ?? 0) || (a.id < b.id ? -1 : 1);
}

/**
 * The open directives of one agency, as lead or as co-ordinator, and of nobody else: what it leads first, by day.
 * @param rows of which only the columns of `pageColumns.ts` need be read
 */
export function ownRows(
  agency: string,
  rows: readonly Row[],
  { directory, today }: { readonly directory: Directory; readonly today: IsoDate },
): readonly OwnRow[] {
  const read = leadReader(directory, today);
  const parents = parentIds(rows);
  const own = rows.flatMap(({ values: row, unreadable }): OwnRow[] => {
    const state = keyOfLabel(STATES, row.state);
    if ((!OPEN.has(state) && !REPORTED.has(state)) || unreadable.length > 0 || !speaks(row, parents)) return [];
    const leads = read(row.lead);
    const role = names(leads, agency) ? "lead" : names(read(row.support), agency) ? "support" : null;
    if (role === null || (role === "support" && !OPEN.has(state))) return [];
    return [
      {
        id: row.id.trim(),
        text: row.text,
        paper: row.paper,
        role,
        leads: leads.map(({ written, lead }) => lead?.agency.name ?? written),
        due: row.extended ?? row.due,
        isTarget: keyOfLabel(DEADLINE_KINDS, row.deadlineKind) === "target",
        isReported: REPORTED.has(state),
      },
    ];
  });
  return own.sort(byDueThenId);
}

/** Kinds of report that a directive takes: an extension is asked for before a report waits to be examined. */
export function kindsFor({ role, isReported }: Pick<OwnRow, "role" | "isReported">) {
  return CLAIM_KINDS.filter((kind) => kind.role === role && !(isReported && kind.key === "extension"));
}

/** The agency's own directive, where it takes this kind of report; null for any other. */
export function allowedRow(rows: readonly OwnRow[], id: string, kind: ClaimKey): OwnRow | null {
  const row = rows.find((each) => each.id === id);
  return row !== undefined && kindsFor(row).some(({ key }) => key === kind) ? row : null;
}
