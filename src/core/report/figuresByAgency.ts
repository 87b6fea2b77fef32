import type { Figures } from "./figures.ts";
import { flowOf } from "./flow.ts";
import type { ReportPeriod } from "./reportPeriod.ts";
import { agencyOfKey, type Unit } from "./units.ts";

/** Items gathered by the agency that their key names. */
function byAgencyOf<Item>(items: Iterable<Item>, keyOf: (item: Item) => string): Map<string, Item[]> {
  const gathered = new Map<string, Item[]>();
  for (const item of items) {
    const name = agencyOfKey(keyOf(item));
    const list = gathered.get(name);
    if (list) list.push(item);
    else gathered.set(name, [item]);
  }
  return gathered;
}

/** One line an agency: the assignments of the period, and what vanished from those of the last report. */
export function figuresByAgency(
  units: readonly Unit[],
  period: ReportPeriod,
  opening: ReadonlySet<string> | null,
): ReadonlyMap<string, Figures> {
  const own = byAgencyOf(units, ({ key }) => key);
  const open = byAgencyOf(opening ?? [], (key) => key);
  const lines = [...new Set([...own.keys(), ...open.keys()])].map((name): [string, Figures] => {
    const stock = opening && new Set(open.get(name) ?? []);
    return [name, flowOf(own.get(name) ?? [], period, stock).figures];
  });
  return new Map(lines.filter(([, line]) => line.total > 0 || line.opening > 0));
}
