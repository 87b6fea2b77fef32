import type { Agency } from "../agency/agency.ts";
import { daysBetween, type IsoDate } from "../calendar/isoDate.ts";
import { agencyBlocks } from "../report/agencyBlocks.ts";
import type { Figures } from "../report/figures.ts";
import type { ReportRow } from "../report/reportRows.ts";
import type { Unit } from "../report/units.ts";
import { figureOf } from "./rollUpFigures.ts";

/** Counts of one agency, or of several. */
export interface AgencyCounts {
  readonly tracked: number;
  readonly overdue: number;
  /** Days past of its oldest overdue assignment; 0 when none. */
  readonly longest: number;
  readonly dueSoon: number;
}

export interface CountedBlock {
  readonly block: string;
  readonly counts: AgencyCounts;
  readonly lines: readonly { readonly agency: string; readonly counts: AgencyCounts }[];
}

/** “Theo khối, cơ quan”: agencies with something overdue by name, all others in one line. */
export interface AgencyTable {
  readonly blocks: readonly CountedBlock[];
  readonly others: AgencyCounts;
  readonly total: AgencyCounts;
}

function daysPast(unit: Unit, rows: ReadonlyMap<string, ReportRow>, today: IsoDate): number {
  const days = unit.ids.map((id) => {
    const keptUntil = rows.get(id)?.judgement.keptUntil ?? null;
    return keptUntil ? daysBetween(keptUntil, today) : 0;
  });
  return Math.max(0, ...days);
}

function countsOf(units: readonly Unit[], rows: ReadonlyMap<string, ReportRow>, today: IsoDate): AgencyCounts {
  const open = units.map((unit) => ({ unit, figure: figureOf(unit, rows) })).filter(({ figure }) => figure !== null);
  const overdue = open.filter(({ figure }) => figure === "overdue");
  return {
    tracked: open.length,
    overdue: overdue.length,
    longest: overdue.reduce((longest, { unit }) => Math.max(longest, daysPast(unit, rows, today)), 0),
    dueSoon: open.filter(({ figure }) => figure === "dueSoon").length,
  };
}

function sumOf(all: readonly AgencyCounts[]): AgencyCounts {
  const sum = (key: keyof AgencyCounts) => all.reduce((total, counts) => total + counts[key], 0);
  const longest = all.reduce((most, counts) => Math.max(most, counts.longest), 0);
  return { tracked: sum("tracked"), overdue: sum("overdue"), longest, dueSoon: sum("dueSoon") };
}

/** @param figures of each agency as a report has them: they say in which block and order agencies stand. */
export function agencyTable(
  figures: ReadonlyMap<string, Figures>,
  units: readonly Unit[],
  rows: ReadonlyMap<string, ReportRow>,
  agencies: readonly Agency[],
  today: IsoDate,
): AgencyTable {
  const counted = agencyBlocks(figures, agencies).map(({ block, lines }) => ({
    block,
    lines: lines.map(({ agency }) => {
      const own = units.filter((unit) => unit.agency === agency);
      return { agency, counts: countsOf(own, rows, today) };
    }),
  }));
  const lines = counted.flatMap((block) => block.lines);
  const blocks = counted.flatMap(({ block, lines: all }) => {
    const late = all.filter(({ counts }) => counts.overdue > 0);
    return late.length > 0 ? [{ block, counts: sumOf(late.map(({ counts }) => counts)), lines: late }] : [];
  });
  const others = lines.filter(({ counts }) => counts.overdue === 0).map(({ counts }) => counts);
  return { blocks, others: sumOf(others), total: sumOf(lines.map(({ counts }) => counts)) };
}
