import { type IsoDate, weekdayOf } from "../calendar/isoDate.ts";
import type { DigestLine } from "../digest/digestLetter.ts";
import { documentWords } from "../report/documentWords.ts";
import { oneLine, withoutFullStop } from "../text/cleanText.ts";
import { documentDate, weekdayWords } from "../text/formatDate.ts";
import { paddedCount } from "../text/formatNumber.ts";
import { withContext } from "../text/withContext.ts";
import { daysPastOf } from "./urgedAgencies.ts";
import type { UrgedItem } from "./urgingLetter.ts";

function deadlineOf({ row, judgement }: DigestLine): string {
  const { due, extended, extensionBasis } = row;
  if (extended === null || due === null) {
    return judgement.due === null ? "" : documentWords("urge.due", { date: documentDate(judgement.due) });
  }
  const basis = oneLine(extensionBasis);
  const dates = { due: documentDate(due), extended: documentDate(extended) };
  return basis === "" ? documentWords("urge.extended", dates) : documentWords("urge.extendedBy", { ...dates, basis });
}

/** “ngày nghỉ lễ”, “thứ Bảy”: why a deadline lasted longer than it says. */
function dayOffWords(due: IsoDate): string {
  const weekday = weekdayOf(due);
  return weekday > 5 ? weekdayWords(due, "vi") : documentWords("urge.holiday");
}

function dayOffOf({ judgement: { due, keptUntil } }: DigestLine): string {
  if (due === null || keptUntil === null || keptUntil === due) return "";
  const values = { due: documentDate(due), why: dayOffWords(due), kept: documentDate(keptUntil) };
  return documentWords("urge.dayOff", values);
}

function beforeTakeoverOf({ daysBeforeTakeover: days }: DigestLine): string {
  return days === null ? "" : documentWords("urge.beforeTakeover", { days: paddedCount(days) });
}

function textOf({ row, tookOver }: DigestLine): string {
  const text = withoutFullStop(oneLine(withContext(row)));
  if (tookOver === null) return text;
  return `${text} ${documentWords("urge.tookOver", { agency: tookOver.from, date: documentDate(tookOver.since) })}`;
}

function resultOf({ row }: DigestLine): string {
  const [result, paper] = [oneLine(row.result), oneLine(row.resultPaper)].map(withoutFullStop);
  if (!result || !paper || result.includes(paper)) return result || paper || "";
  return `${result} (${paper})`;
}

/** An overdue directive in the words of a letter. @param cite cites papers of this letter */
export function urgedItem(line: DigestLine, cite: (item: string, paper: string) => string): UrgedItem {
  return {
    id: line.row.id,
    text: textOf(line),
    paper: cite(line.row.item, line.row.paper),
    deadline: deadlineOf(line),
    daysPast: daysPastOf(line),
    beforeTakeover: beforeTakeoverOf(line),
    dayOff: dayOffOf(line),
    result: resultOf(line),
  };
}
