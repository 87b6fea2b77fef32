import type { IsoDate } from "../calendar/isoDate.ts";

/** A row of “Danh mục nhiệm vụ bàn giao”, as it is printed. */
export interface HandedItem {
  readonly id: string;
  readonly text: string;
  readonly lead: string;
  readonly paper: string;
  readonly deadline: string;
  readonly standing: string;
  readonly result: string;
}

/** What is handed over, by whom and to whom: two sign it. */
export interface HandOverList {
  readonly authorityFull: string;
  readonly officeFull: string;
  readonly what: "follower" | "inCharge";
  /** Names of those who answered for the rows so far; empty where none was written. */
  readonly from: readonly string[];
  readonly to: string;
  readonly on: IsoDate;
  readonly items: readonly HandedItem[];
}
