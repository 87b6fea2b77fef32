import { parentOf } from "../register/identity.ts";
import type { FrozenReport, FrozenUnit } from "./frozenReport.ts";
import { isSameScope, type ReportScope } from "./reportScope.ts";
import { agencyOfKey, idOfKey } from "./units.ts";

/** Keys of the closing stock of a report, as tasks and as assignments. */
export interface Opening {
  readonly tasks: ReadonlySet<string>;
  readonly assignments: ReadonlySet<string>;
  readonly overdueTasks: ReadonlySet<string>;
}

const isOpen = ({ officialClass }: FrozenUnit) => officialClass.startsWith("open.");
const isOverdue = ({ officialClass }: FrozenUnit) => officialClass === "open.overdue";
const keysOf = (units: readonly FrozenUnit[]) => new Set(units.map(({ key }) => key));

/** Mã of the task that an assignment is part of. */
function taskOf({ key }: FrozenUnit): string {
  const id = idOfKey(key);
  return parentOf(id) ?? id;
}

/** Agencies whose lines of a report on everything make up the narrower scope; null where its lines do not tell. */
function agenciesOf({ blocks }: FrozenReport, { kind, name }: ReportScope): ReadonlySet<string> | null {
  if (kind === "agency") return new Set([name]);
  if (kind === "block") return new Set(blocks.filter(([block]) => block === name).flatMap(([, names]) => names));
  return null;
}

/**
 * The stock that a report left to the next one on `scope`; null where it cannot tell. A report on everything also opens
 * those on one agency or block, so that these agree with their lines of it.
 */
export function openingFrom(frozen: FrozenReport, scope: ReportScope): Opening | null {
  const open = frozen.assignments.units.filter(isOpen);
  if (isSameScope(frozen.scope, scope)) {
    return {
      tasks: keysOf(frozen.tasks.units.filter(isOpen)),
      assignments: keysOf(open),
      overdueTasks: keysOf(frozen.tasks.units.filter(isOverdue)),
    };
  }
  const agencies = frozen.scope.kind === "all" ? agenciesOf(frozen, scope) : null;
  if (agencies === null) return null;
  const own = open.filter(({ key }) => agencies.has(agencyOfKey(key)));
  return {
    tasks: new Set(own.map(taskOf)),
    assignments: keysOf(own),
    overdueTasks: new Set(own.filter(isOverdue).map(taskOf)),
  };
}
