import type { ReportNames } from "../report/reportModel.ts";

/** A directive in a list, ready to be printed; texts may hold any character. */
export interface ListItem {
  readonly text: string;
  readonly lead: string;
  readonly support: string;
  readonly paper: string;
  readonly deadline: string;
  readonly result: string;
  readonly standing: string;
  readonly note: string;
}

/** “Phụ lục”: a list on landscape pages. */
export interface DirectiveList {
  readonly names: Pick<ReportNames, "officeFull">;
  readonly title: string;
  /** “(Kèm theo …)”; "": it goes with no paper. */
  readonly goesWith: string;
  readonly items: readonly ListItem[];
  /** Which part of a long list it is, for the name of its file; "": all of it. */
  readonly part: string;
}
