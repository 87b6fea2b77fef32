import type { Figures } from "./figures.ts";
import { flowOf } from "./flow.ts";
import type { ReportPeriod } from "./reportPeriod.ts";
import type { Unit } from "./units.ts";

/** One line an agency: the assignments of the period, and what vanished from those of the last report. */
export function figuresByAgency(
  units: readonly Unit[],
  period: ReportPeriod,
  opening: ReadonlySet<string> | null,
): ReadonlyMap<string, Figures> {
  const agencyOf = (key: string) => key.slice(key.indexOf("|") + 1);
  const names = new Set([...units.flatMap(({ agency }) => agency ?? []), ...[...(opening ?? [])].map(agencyOf)]);
  const lines = [...names].map((name): [string, Figures] => {
    const own = opening && new Set([...opening].filter((key) => agencyOf(key) === name));
    return [
      name,
      flowOf(
        units.filter(({ agency }) => agency === name),
        period,
        own,
      ).figures,
    ];
  });
  return new Map(lines.filter(([, line]) => line.total > 0 || line.opening > 0));
}
