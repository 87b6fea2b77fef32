import { documentWords } from "../report/documentWords.ts";
import { oneLine } from "../text/cleanText.ts";
import { documentDate } from "../text/formatDate.ts";
import { mentionPaper } from "../text/mentionPaper.ts";
import { withContext } from "../text/withContext.ts";
import type { ListItem } from "./directiveList.ts";
import type { ExportRow } from "./exportRows.ts";
import { LIST_COLUMNS } from "./listColumns.ts";

/** The row in words. @param seen papers cited so far; each is cited in full once */
export function listItem({ row, agencies, standing }: ExportRow, seen: Set<string>): ListItem {
  const { due, extended } = row;
  const dates = {
    due: due === null ? "" : documentDate(due),
    extended: extended === null ? "" : documentDate(extended),
  };
  const deadline = extended === null ? dates.due : documentWords("list.extended", dates);
  return {
    text: oneLine(withContext(row)),
    lead: agencies.join("; "),
    support: oneLine(row.support),
    paper: mentionPaper(row.item, row.paper, seen),
    deadline: deadline === "" ? oneLine(row.phrase) : deadline.trim(),
    result: [row.result, row.resultPaper, row.obstacle]
      .map(oneLine)
      .filter((text) => text !== "")
      .join("; "),
    standing,
    note: oneLine(row.note),
  };
}

/** The list as cells of a sheet, headings first. */
export function listCells(items: readonly ListItem[]): readonly (readonly string[])[] {
  return [
    LIST_COLUMNS.map(({ heading }) => documentWords(heading)),
    ...items.map((item, index) => LIST_COLUMNS.map(({ text }) => text(item, index))),
  ];
}
