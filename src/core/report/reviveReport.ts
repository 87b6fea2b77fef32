import type { Agency } from "../agency/agency.ts";
import type { Book } from "../register/book.ts";
import { blankRowOf } from "../register/column.ts";
import { REGISTER_COLUMNS } from "../register/registerColumns.ts";
import { documentWords } from "./documentWords.ts";
import { figuresOf } from "./flow.ts";
import { type FrozenReport, type FrozenUnit, frozenFigures } from "./frozenReport.ts";
import type { LeadAgency } from "./leadAgencies.ts";
import { originalDueCounts } from "./originalDueCounts.ts";
import { reportListsOf } from "./reportLists.ts";
import type { AgencyBlock, ReportModel } from "./reportModel.ts";
import { reportNames } from "./reportNames.ts";
import { periodAfter, periodWords } from "./reportPeriod.ts";
import { type ReportRow, reportRows } from "./reportRows.ts";
import { agencyOfKey, idOfKey } from "./units.ts";

/** An agency of which only the name is known: the directory no longer has it. */
function agencyNamed(name: string): Agency {
  const nothing = { salutation: "", contact: "", block: "", validFrom: null, validTo: null };
  const lists = { shortNames: [], addresses: [], successors: [] };
  return { ...nothing, ...lists, name, order: Number.MAX_SAFE_INTEGER, kind: "agency", mailed: false };
}

/** What stands for a row that is in the register no longer. */
function goneRow(id: string): ReportRow {
  const row = { ...blankRowOf(REGISTER_COLUMNS), id, text: documentWords("report.rowGone") };
  const judgement = { standing: "noDeadline", daysLeft: null, due: null, keptUntil: null } as const;
  const state = { officialClass: "open.noDeadline", originalClass: "open.noDeadline", reported: false } as const;
  return { row, root: id, events: [], population: "counted", judgement, ...state, leftOn: null, leads: [] };
}

/** The rows that the report counted, with the classes and agencies that it gave them. */
function countedThen({ assignments, asOf }: FrozenReport, book: Book): readonly ReportRow[] {
  const byId = new Map<string, FrozenUnit[]>();
  for (const unit of assignments.units) byId.set(idOfKey(unit.key), [...(byId.get(idOfKey(unit.key)) ?? []), unit]);
  const now = new Map(reportRows(book, asOf).map((row) => [row.row.id, row]));
  const known = new Map(book.directory.agencies.map((agency) => [agency.name, agency]));
  return [...byId].map(([id, units]): ReportRow => {
    const source = now.get(id) ?? goneRow(id);
    const leads = units.map(({ key }): LeadAgency => {
      const name = agencyOfKey(key);
      const same = source.leads.find(({ agency }) => agency.name === name);
      return same ?? { agency: known.get(name) ?? agencyNamed(name), tookOver: null };
    });
    const [{ officialClass, originalClass, reported } = source] = units;
    return { ...source, officialClass, originalClass, reported, leads };
  });
}

function blocksOf({ blocks, assignments }: FrozenReport): readonly AgencyBlock[] {
  const units = (names: ReadonlySet<string>) => assignments.units.filter(({ key }) => names.has(agencyOfKey(key)));
  const gone = (names: ReadonlySet<string>) => assignments.vanished.filter((key) => names.has(agencyOfKey(key))).length;
  const figures = (names: ReadonlySet<string>) => figuresOf(units(names), gone(names));
  return blocks.map(([block, names]) => ({
    block,
    figures: figures(new Set(names)),
    lines: names.map((agency) => ({ agency, figures: figures(new Set([agency])) })),
  }));
}

/**
 * A report as it was kept: the same figures, made of the same rows, whatever the register says by now. Words of the lists
 * are today's; a row that the register no longer has is named by its Mã alone.
 */
export function reviveReport(frozen: FrozenReport, book: Book): ReportModel {
  const { period, scope, asOf, madeOn, fourClasses, tasks, assignments, changes, outside, previous, lastYear } = frozen;
  const { spoken, stale, projects } = frozen;
  const rows = countedThen(frozen, book);
  const extended = new Set(changes.find(({ key }) => key === "extended")?.ids ?? []);
  const dueNext = new Set(frozen.dueNext);
  return {
    period,
    scope,
    asOf,
    madeOn,
    fourClasses,
    changes,
    outside,
    previous,
    lastYear,
    spoken,
    stale,
    projects,
    frozen,
    staleDays: book.settings.staleDays,
    periodName: periodWords(period),
    names: reportNames(book),
    tasks: frozenFigures(tasks),
    assignments: frozenFigures(assignments),
    blocks: blocksOf(frozen),
    byOriginalDue: originalDueCounts(tasks.units),
    ...reportListsOf(rows, asOf, book.directory.agencies, {
      isExtended: ({ root, row }) => extended.has(root) && row.extended !== null,
      isDueNext: ({ row }) => dueNext.has(row.id),
    }),
    nextPeriod: periodAfter(period),
  };
}

/** Mã of the rows that the report counted and the register would count otherwise today. */
export function changedSince(frozen: FrozenReport, now: FrozenReport): readonly string[] {
  const told = ({ key, officialClass, originalClass, reported }: FrozenUnit) =>
    `${key} ${officialClass} ${originalClass} ${reported}`;
  const then = new Set(frozen.assignments.units.map(told));
  const today = new Set(now.assignments.units.map(told));
  const differing = [
    ...frozen.assignments.units.filter((unit) => !today.has(told(unit))),
    ...now.assignments.units.filter((unit) => !then.has(told(unit))),
  ];
  return [...new Set(differing.map(({ key }) => idOfKey(key)))].sort();
}
