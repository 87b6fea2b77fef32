import type { Area } from "./area.ts";

/** A chart as specified by a script. */
export interface ChartEntry {
  /** 0 before it is inserted. */
  readonly id: number;
  /** Name of Google's kind: "COLUMN", "PIE". */
  readonly type: string;
  readonly ranges: readonly { readonly sheetId: number; readonly area: Area }[];
  readonly options: Readonly<Record<string, unknown>>;
  /** Rows or columns of the ranges that are headings. */
  readonly headers: number;
  /** Cell of the upper left corner, 1-based. */
  readonly row: number;
  readonly column: number;
}
