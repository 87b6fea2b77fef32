import type { Directory } from "../agency/indexDirectory.ts";
import { type AgencyMatch, matchAgency } from "../agency/matchAgency.ts";
import type { IsoDate } from "../calendar/isoDate.ts";
import type { LeadKind } from "../notice/notice.ts";
import type { Book } from "./book.ts";
import { check, joinChecks } from "./checks.ts";
import { blankRowOf } from "./column.ts";
import { idOf } from "./identity.ts";
import { ownValues } from "./ownValues.ts";
import { type Directive, REGISTER_COLUMNS } from "./registerColumns.ts";
import { DEADLINE_KINDS, type DeadlineKindKey, labelOf, STATES } from "./states.ts";

/** What a new row is made of, from a notice or from an old sheet. */
export interface Proposal {
  readonly text: string;
  readonly leads: readonly { readonly name: string; readonly kind: LeadKind | null }[];
  readonly support: readonly string[];
  readonly paper: string;
  readonly item: string;
  readonly given: IsoDate | null;
  readonly orderedBy: string;
  readonly due: IsoDate | null;
  readonly deadlineKind: DeadlineKindKey;
  readonly phrase: string;
  readonly basis: string;
  readonly chase: boolean;
  readonly room: string;
  readonly follower: string;
  readonly result: string;
  readonly note: string;
  /** Reasons for “Cần kiểm tra” found while reading. */
  readonly doubts: readonly string[];
  /** Further columns that an old sheet keeps; written as they are. */
  readonly kept?: KeptValues;
}

/** Columns that a notice never fills, but an old sheet may. */
export type KeptValues = Partial<
  Pick<
    Directive,
    | "short"
    | "inCharge"
    | "field"
    | "project"
    | "product"
    | "extended"
    | "extensionBasis"
    | "state"
    | "obstacle"
    | "reportedOn"
    | "resultPaper"
    | "doneOn"
    | "progress"
    | "record"
  >
>;

export interface Lead {
  /** As it will stand in the cell: today's name in the directory, or the name as written. */
  readonly name: string;
  readonly doubts: readonly string[];
}

const names = (agencies: readonly { readonly name: string }[]) => agencies.map(({ name }) => name).join(", ");

/** One line for each way a name can meet the directory. A former name stays as written: its heir is shown where needed. */
function leadFrom(name: string, kind: LeadKind | null, match: AgencyMatch): Lead {
  switch (match.how) {
    case "name":
    case "short":
    case "abbreviation":
    case "spelling":
      return { name: match.agency.name, doubts: [] };
    case "succession":
      return match.heirs.length === 1
        ? { name, doubts: [] }
        : { name, doubts: [check("leadHeirs", { name, heirs: names(match.heirs) })] };
    case "ambiguous":
      return { name, doubts: [check("leadAmbiguous", { heirs: names(match.candidates) })] };
    case "group":
      return { name, doubts: [check("leadGroup", { name })] };
    case "unknown":
      if (kind === "leader" || kind === "own") return { name, doubts: [] };
      return { name, doubts: [kind === "group" ? check("leadGroup", { name }) : check("leadUnknown", { name })] };
  }
}

/** How a name in “Cơ quan chủ trì” will read, and what a person must settle about it. */
export function resolveLead(name: string, kind: LeadKind | null, directory: Directory, on: IsoDate): Lead {
  return leadFrom(name, kind, matchAgency(name, directory, on));
}

function rowFrom(proposal: Proposal, id: string, leads: readonly Lead[], book: Book): Directive {
  const doubts = [...proposal.doubts, ...leads.flatMap((lead) => lead.doubts)];
  if (leads.length === 0) doubts.push(check("leadUnclear"));
  const row: Directive = {
    ...blankRowOf(REGISTER_COLUMNS),
    id,
    text: proposal.text,
    lead: leads.map(({ name }) => name).join("; "),
    support: proposal.support.join("; "),
    paper: proposal.paper,
    item: proposal.item,
    given: proposal.given,
    orderedBy: proposal.orderedBy,
    inCharge: proposal.orderedBy,
    due: proposal.due,
    phrase: proposal.phrase,
    deadlineKind: labelOf(DEADLINE_KINDS, proposal.deadlineKind),
    basis: proposal.basis,
    state: labelOf(STATES, "assigned"),
    result: proposal.result,
    chase: proposal.chase,
    room: proposal.room,
    note: proposal.note,
    follower: proposal.follower,
    check: joinChecks(doubts),
    updated: book.today,
    ...proposal.kept,
  };
  return { ...row, ...ownValues(row, book) };
}

/** A row for each of the leads that a task of one row turns out to have; its state and dates are those of the task. */
export function childRows(parent: Directive, leads: readonly Lead[], book: Book): Directive[] {
  return leads.map(({ name, doubts }, index) => {
    const row = { ...parent, id: `${parent.id}/${index + 1}`, lead: name, check: joinChecks(doubts) };
    return { ...row, ...ownValues(row, book) };
  });
}

/**
 * Register rows for `proposals`: one a directive, and under it one for each of several leads (NV-0012/1, NV-0012/2).
 * @param last highest number given so far. @returns the rows and the highest number now given.
 */
export function newRows(proposals: readonly Proposal[], last: number, book: Book): { rows: Directive[]; last: number } {
  const rows: Directive[] = [];
  let number = last;
  for (const proposal of proposals) {
    const id = idOf(++number);
    const leads = proposal.leads.map(({ name, kind }) => resolveLead(name, kind, book.directory, book.today));
    rows.push(rowFrom(proposal, id, leads, book));
    if (leads.length > 1) {
      rows.push(...leads.map((lead, index) => rowFrom(proposal, `${id}/${index + 1}`, [lead], book)));
    }
  }
  return { rows, last: number };
}
