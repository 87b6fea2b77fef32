import type { IsoDate } from "../../core/calendar/isoDate.ts";

/** A row that waits for a person. */
export interface WaitingRow {
  readonly id: string;
  readonly text: string;
  readonly lead: string;
  readonly due: IsoDate | null;
  readonly phrase: string;
  readonly reasons: readonly string[];
}

/** What the person has said so far, by Mã. */
export interface CheckState {
  readonly seen: ReadonlySet<string>;
  /** Leads that were settled; rows that are not here keep theirs. */
  readonly leads: ReadonlyMap<string, readonly string[]>;
}

export type CheckAction =
  | { readonly do: "see"; readonly ids: readonly string[]; readonly seen: boolean }
  /** `from` is written out by `to`, in one row or in every row where it stands. */
  | { readonly do: "lead"; readonly from: string; readonly to: readonly string[]; readonly id: string | null }
  | { readonly do: "keep"; readonly id: string };

export const NOTHING_SAID: CheckState = { seen: new Set(), leads: new Map() };

/** Leads of a row: as they were settled, else the names in its cell “Cơ quan chủ trì”. */
export function leadsOf(row: WaitingRow, { leads }: CheckState): readonly string[] {
  return leads.get(row.id) ?? row.lead.split("; ").filter((name) => name !== "");
}

/** The state after what the person did; settling a lead is having looked at its row. */
export function changeCheck(state: CheckState, action: CheckAction, rows: readonly WaitingRow[]): CheckState {
  switch (action.do) {
    case "see": {
      const seen = new Set(state.seen);
      for (const id of action.ids) {
        if (action.seen) seen.add(id);
        else seen.delete(id);
      }
      return { ...state, seen };
    }
    case "lead": {
      const meant = rows.filter(
        (row) => (action.id === null || row.id === action.id) && leadsOf(row, state).includes(action.from),
      );
      const leads = new Map(state.leads);
      for (const row of meant) {
        const names = leadsOf(row, state).flatMap((name) => (name === action.from ? action.to : [name]));
        leads.set(row.id, [...new Set(names)]);
      }
      return { leads, seen: new Set([...state.seen, ...meant.map(({ id }) => id)]) };
    }
    case "keep": {
      const leads = new Map(state.leads);
      leads.delete(action.id);
      return { ...state, leads };
    }
  }
}

/** What is sent: the rows that were looked at, in their order. */
export function confirmRequest(state: CheckState, rows: readonly WaitingRow[]) {
  return {
    rows: rows
      .filter(({ id }) => state.seen.has(id))
      .map(({ id }) => {
        const leads = state.leads.get(id);
        return { id, leads: leads === undefined ? null : [...leads] };
      }),
  };
}
