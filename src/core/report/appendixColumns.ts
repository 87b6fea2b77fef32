import type { DocumentKey } from "./documentWords.ts";
import type { ReportItem } from "./reportModel.ts";

/** A column of a list, and what it tells of an item. */
export interface ItemColumn {
  readonly heading: DocumentKey;
  /** Share of a paper's width. */
  readonly share: number;
  readonly centred?: true;
  readonly text: (item: ReportItem) => string;
}

/** Rows that a document's appendix holds at most: beyond, word processors become slow. */
export const MOST_APPENDIX_ROWS = 1_000;

/** The list of all directives of a report, after the running number: nine columns in all. */
export const APPENDIX_COLUMNS: readonly ItemColumn[] = [
  { heading: "report.col.text", share: 52, text: ({ id, text }) => `[${id}] ${text}` },
  { heading: "report.col.lead", share: 23, text: ({ agency }) => agency },
  { heading: "report.col.support", share: 18, text: ({ support }) => support },
  { heading: "report.col.paper", share: 22, text: ({ paper }) => paper },
  { heading: "report.col.deadline", share: 18, centred: true, text: ({ deadline }) => deadline },
  { heading: "report.col.result", share: 28, text: ({ result }) => result },
  { heading: "report.col.standing", share: 15, centred: true, text: ({ standing }) => standing },
  { heading: "report.col.note", share: 13, text: ({ note }) => note },
];
