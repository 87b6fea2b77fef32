import type { SheetKey } from "../register/sheets.ts";

/** What only the platform can tell about the workbook and the script; plain data. */
export interface Health {
  /** Of the script that looks. */
  readonly build: string;
  readonly locale: string;
  /** Of the spreadsheet's zone now, as "+0700". */
  readonly offset: string;
  /** Sheets of ours, with the headings of columns that were not found. */
  readonly sheets: readonly {
    readonly key: SheetKey;
    readonly isThere: boolean;
    readonly lost: readonly string[];
  }[];
  readonly summary: "missing" | "changed" | "whole";
  /** Colour rules of the register: ours that still have ranges, and those of anybody whose ranges are gone. */
  readonly rules: { readonly ours: number; readonly wanted: number; readonly dead: number };
  /** Ids of the hourly triggers of whoever looks; Google shows nobody else's. */
  readonly ownTriggers: readonly string[];
  /** Recipients that mail may still reach today. */
  readonly quota: number;
  /** Whose right the script uses now. */
  readonly effectiveUser: string;
  /** Addresses of everybody named in the sharing; links “anyone with the link” cannot be seen. */
  readonly editors: readonly string[];
  readonly viewers: readonly string[];
}
