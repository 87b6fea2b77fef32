import type { Board } from "../../core/dashboard/board.ts";
import type { Figures } from "../../core/report/figures.ts";
import type { Unit } from "../../core/report/units.ts";

export type AgencyOrder = "directory" | "overdue";

/** A line of the table by agency: an agency, the sum of a block, or of all. */
export interface TableLine {
  readonly key: string;
  readonly name: string;
  readonly look: "line" | "part" | "total";
  readonly figures: Figures;
  readonly units: readonly Unit[];
}

/**
 * Lines in the order of the directory, each block under its sum; or agencies alone, those with most overdue first.
 * @param total name of the last line
 */
export function agencyLines(board: Board, order: AgencyOrder, total: string): readonly TableLine[] {
  const { blocks, assignments } = board;
  const byAgency = new Map<string, Unit[]>();
  for (const unit of assignments.units) {
    const own = byAgency.get(unit.agency ?? "");
    if (own) own.push(unit);
    else byAgency.set(unit.agency ?? "", [unit]);
  }
  const unitsOf = (agency: string) => byAgency.get(agency) ?? [];
  const all: TableLine = {
    key: "total",
    name: total,
    look: "total",
    figures: assignments.figures,
    units: assignments.units,
  };
  const listed = blocks.map(({ block, figures, lines }) => ({
    block: { key: `block ${block}`, name: block, look: "part" as const, figures },
    lines: lines.map(
      ({ agency, figures: own }): TableLine => ({
        key: `agency ${agency}`,
        name: agency,
        look: "line",
        figures: own,
        units: unitsOf(agency),
      }),
    ),
  }));
  if (order === "overdue") {
    const lines = listed.flatMap((block) => block.lines);
    return [...lines.sort((a, b) => b.figures.openOverdue - a.figures.openOverdue), all];
  }
  const inBlocks = listed.flatMap(({ block, lines }): readonly TableLine[] => [
    { ...block, units: lines.flatMap(({ units }) => units) },
    ...lines,
  ]);
  return [...inBlocks, all];
}
