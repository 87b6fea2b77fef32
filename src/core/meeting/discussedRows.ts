import type { Agency } from "../agency/agency.ts";
import type { Book } from "../register/book.ts";
import { parentIds } from "../register/identity.ts";
import { populationOf } from "../register/population.ts";
import type { Directive } from "../register/registerColumns.ts";
import { keyOfLabel, STATES } from "../register/states.ts";
import { leadReader } from "../report/leadAgencies.ts";

/** An open directive that a meeting can look at, with those who would report on it. */
export interface Discussed {
  readonly row: Directive;
  readonly agencies: readonly Agency[];
}

const OVER: ReadonlySet<string> = new Set(["done", "dropped", "paused"]);
const DOUBTFUL: ReadonlySet<string> = new Set(["draft", "unchecked", "preparation"]);

/**
 * Checked directives that are open and led by an agency or another body. Leaders, groups and the office itself are
 * neither invited nor asked for a report because of a row; of a task with several leads its children stand for it.
 */
export function discussedRows({ tables, directory, today }: Book): readonly Discussed[] {
  const read = leadReader(directory, today);
  const parents = parentIds(tables.register.rows);
  return tables.register.rows.flatMap(({ values: row, unreadable }): Discussed[] => {
    const isOpen = !OVER.has(keyOfLabel(STATES, row.state) ?? "assigned");
    const speaks = unreadable.length === 0 && !DOUBTFUL.has(populationOf(row)) && !parents.has(row.id.trim());
    if (!isOpen || !speaks || row.id.trim() === "") return [];
    const agencies = read(row.lead).flatMap(({ lead }) => {
      const kind = lead?.agency.kind;
      return lead && (kind === "agency" || kind === "other") ? [lead.agency] : [];
    });
    return agencies.length === 0 ? [] : [{ row, agencies }];
  });
}
