import { spokenExtensions } from "../officeMail/officeRows.ts";
import { isLeavingUnfounded } from "../progress/leavingBasis.ts";
import type { Book } from "../register/book.ts";
import { isShownDone } from "../register/resultPaper.ts";
import { keyOfLabel, STATES } from "../register/states.ts";
import { leadReader } from "./leadAgencies.ts";
import type { ProjectLine } from "./projectLines.ts";
import type { ReportRow } from "./reportRows.ts";

export const DOUBT_CODES = [
  "noLead",
  "unchecked",
  "draft",
  "notShown",
  "noGiven",
  "spoken",
  "unfounded",
  "leftOut",
  "unassessed",
  "metYetOverdue",
  "behindYetNothing",
] as const;
export type DoubtCode = (typeof DOUBT_CODES)[number];

/** What somebody should settle before a paper is made of the register; doubts never stand in the paper itself. */
export interface ReportDoubt {
  readonly code: DoubtCode;
  readonly n: number;
  /** Mã, or names of projects; not all of them where they are many. */
  readonly names: readonly string[];
}

/** More than a person would go through from a dialog. */
const MOST_NAMES = 12;

const isOpen = ({ leftOn }: ReportRow) => leftOn === null;
const isCounted = ({ population }: ReportRow) => population === "counted";

/** Is the row for leaders, the office itself or a group: no table names these? */
function ownWork(book: Book): (row: ReportRow) => boolean {
  const read = leadReader(book.directory, book.today);
  return ({ row }) =>
    read(row.lead).some(({ lead }) => lead !== null && ["leader", "own", "group"].includes(lead.agency.kind));
}

function doubt(code: DoubtCode, names: readonly string[]): ReportDoubt {
  const all = [...new Set(names)];
  return { code, n: all.length, names: all.slice(0, MOST_NAMES) };
}

/** Everything unresolved in the rows that a report is about, and in its key projects; kinds without any are left out. */
export function reportDoubts(
  book: Book,
  rows: readonly ReportRow[],
  projects: readonly ProjectLine[],
): readonly ReportDoubt[] {
  const isOwn = ownWork(book);
  const ids = (holds: (row: ReportRow) => boolean) => rows.filter(holds).map(({ root }) => root);
  const leaderless = (row: ReportRow) => isCounted(row) && isOpen(row) && row.leads.length === 0;
  const named = (holds: (line: ProjectLine) => boolean) => projects.filter(holds).map(({ name }) => name);
  return [
    doubt(
      "noLead",
      ids((row) => leaderless(row) && !isOwn(row)),
    ),
    doubt(
      "unchecked",
      ids(({ population, leftOn }) => population === "unchecked" && leftOn === null),
    ),
    doubt(
      "draft",
      ids(({ population }) => population === "draft"),
    ),
    doubt(
      "notShown",
      ids((row) => isCounted(row) && saysDone(row) && !isShownDone(row.row)),
    ),
    doubt(
      "noGiven",
      ids((row) => isCounted(row) && isOpen(row) && row.row.given === null),
    ),
    doubt(
      "spoken",
      spokenExtensions(rows.filter(isCounted)).map(({ id }) => id),
    ),
    doubt(
      "unfounded",
      ids(({ row, events }) => isLeavingUnfounded(row, events)),
    ),
    doubt(
      "leftOut",
      ids((row) => leaderless(row) && isOwn(row)),
    ),
    doubt(
      "unassessed",
      named(({ assessment }) => assessment === "unassessed"),
    ),
    doubt(
      "metYetOverdue",
      named(({ hint }) => hint === "met-yet-overdue"),
    ),
    doubt(
      "behindYetNothing",
      named(({ hint }) => hint === "behind-yet-nothing-overdue"),
    ),
  ].filter(({ n }) => n > 0);
}

/** A row that says it is done, before it is judged: without a paper or a fact it counts as reported only. */
function saysDone({ row, reported }: ReportRow): boolean {
  return keyOfLabel(STATES, row.state) === "done" || (reported && row.doneOn !== null);
}
