import type { Agency } from "../agency/agency.ts";
import type { Directive } from "../register/registerColumns.ts";
import { documentWords } from "../report/documentWords.ts";
import { oneLine, shorten, withoutFullStop } from "../text/cleanText.ts";
import { laterMention } from "../text/mentionPaper.ts";
import { withContext } from "../text/withContext.ts";
import type { Discussed } from "./discussedRows.ts";
import type { Preparation } from "./meetingNotice.ts";

/** Longest text of a directive that is quoted. */
const LONGEST = 160;

/** An invitation to leaders reproaches nobody, not even in the words of a directive. */
const REPROACH = /quá (?:thời )?hạn|chậm/iu;

/** A directive without a place in a paper: by its title, else by its words, else by its paper or number. */
function quotedTask(row: Directive): string {
  const title = oneLine(row.short) || shorten(withoutFullStop(oneLine(withContext(row))), LONGEST);
  if (!REPROACH.test(title)) return documentWords("meeting.task", { what: `“${title}”` });
  const paper = laterMention(row.paper);
  return paper === "" ? documentWords("meeting.task", { what: row.id }) : documentWords("meeting.taskOf", { paper });
}

/** “mục 1, mục 4 Thông báo số 412/TB-VP”, paper by paper; then directives without a place in one. */
function placesOf(rows: readonly Directive[]): string[] {
  const placed = rows.filter(({ item, paper }) => item.trim() !== "" && paper.trim() !== "");
  const papers = [...new Set(placed.map(({ paper }) => oneLine(paper)))];
  const cited = papers.map((paper) => {
    const items = placed.filter((row) => oneLine(row.paper) === paper).map(({ item }) => oneLine(item));
    return `${[...new Set(items)].join(", ")} ${laterMention(paper)}`;
  });
  return [...cited, ...rows.filter((row) => !placed.includes(row)).map(quotedTask)];
}

/** What each agency reports on, in the order of `agencies`. */
export function preparationsOf(agencies: readonly Agency[], discussed: readonly Discussed[]): readonly Preparation[] {
  return agencies.flatMap(({ name }): Preparation[] => {
    const rows = discussed.filter((each) => each.agencies.some((agency) => agency.name === name)).map(({ row }) => row);
    if (rows.length === 0) return [];
    return [{ agency: name, text: documentWords("meeting.report", { places: placesOf(rows).join("; ") }) }];
  });
}
