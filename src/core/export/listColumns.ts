import type { DocumentKey } from "../report/documentWords.ts";
import { formatCount } from "../text/formatNumber.ts";
import type { ListItem } from "./directiveList.ts";

interface ListColumn {
  readonly heading: DocumentKey;
  readonly share: number;
  readonly align: "left" | "center";
  /** @param index 0-based */
  readonly text: (item: ListItem, index: number) => string;
}

/** The nine columns of a printed list, left to right. */
export const LIST_COLUMNS: readonly ListColumn[] = [
  { heading: "report.col.number", share: 6, align: "center", text: (_, index) => formatCount(index + 1) },
  { heading: "handOver.col.text", share: 50, align: "left", text: ({ text }) => text },
  { heading: "handOver.col.lead", share: 23, align: "left", text: ({ lead }) => lead },
  { heading: "list.col.support", share: 19, align: "left", text: ({ support }) => support },
  { heading: "handOver.col.paper", share: 22, align: "left", text: ({ paper }) => paper },
  { heading: "handOver.col.deadline", share: 18, align: "center", text: ({ deadline }) => deadline },
  { heading: "list.col.result", share: 27, align: "left", text: ({ result }) => result },
  { heading: "handOver.col.standing", share: 16, align: "center", text: ({ standing }) => standing },
  { heading: "list.col.note", share: 14, align: "left", text: ({ note }) => note },
];
