import type { LayoutKey } from "./headingLexicon.ts";

/**
 * title: above the headings · heading: names the columns, also where it is repeated · numbering: “(1) (2) (3)” ·
 * section: speaks for the rows below it · total, signature: under the table · data: a row of the table.
 */
export type RowKind = "title" | "heading" | "numbering" | "blank" | "section" | "total" | "signature" | "data";

export interface LayoutRow {
  /** 1-based row of the sheet. */
  readonly line: number;
  readonly kind: RowKind;
}

/** What one column of a foreign sheet holds. */
export interface LayoutColumn {
  /** 0-based. */
  readonly index: number;
  /** Both tiers of a heading in one: “Thời hạn – Gia hạn”; "" without a heading. */
  readonly heading: string;
  /** null: not understood, a person has to say. */
  readonly key: LayoutKey | null;
  /** 0-1; below `SURE` a person should be asked. */
  readonly confidence: number;
  /** Vietnamese, why. */
  readonly reason: string;
  /** Up to three different cells. */
  readonly samples: readonly string[];
}

/** How a foreign table is laid out. Plain data: a dialog may change the keys and hand it back. */
export interface Layout {
  /** 1-based rows that name the columns, top to bottom; [] without headings. */
  readonly headingLines: readonly number[];
  /** Every row of the grid, top to bottom. */
  readonly rows: readonly LayoutRow[];
  /** Columns that hold anything, left to right. Several may be “state” (ticks under a state each), otherwise keys differ. */
  readonly columns: readonly LayoutColumn[];
}

/** From here on a column is taken as understood. */
export const SURE = 0.6;

/** The columns that hold `key`, left to right. */
export function columnsOf(layout: Layout, key: LayoutKey): readonly LayoutColumn[] {
  return layout.columns.filter((column) => column.key === key);
}
