import { yearOf } from "../calendar/isoDate.ts";
import { documentDate } from "../text/formatDate.ts";
import { formatCount, paddedCount, percentage, signedCount } from "../text/formatNumber.ts";
import { documentWords } from "./documentWords.ts";
import { boundIn, doneIn, FIGURE_KEYS, type Figures, openIn } from "./figures.ts";
import type { ReportModel } from "./reportModel.ts";

function paddedFigures(figures: Figures): Record<string, string> {
  return Object.fromEntries(FIGURE_KEYS.map((key) => [key, paddedCount(figures[key])]));
}

/** “Tình hình thực hiện nhiệm vụ … giao tháng 10 năm 2026”. */
export function titleSentence({ names, period, periodName }: ReportModel): string {
  const key = period.kind === "free" ? "report.titleFree" : "report.title";
  return documentWords(key, { assigners: names.assigners, period: periodName });
}

/** “… báo cáo tình hình thực hiện nhiệm vụ … từ ngày … đến hết ngày … như sau:”. */
export function openingSentence({ names, period, asOf }: ReportModel): string {
  const { office, assigners } = names;
  const values = { office, assigners, from: documentDate(period.from), to: documentDate(period.to) };
  if (asOf === period.to) return documentWords("report.opening", values);
  return documentWords("report.openingUnfinished", { ...values, asOf: documentDate(asOf) });
}

/** Stock, flow and what became of it; in tasks. */
export function resultSentences({ tasks }: ReportModel): string {
  const figures = paddedFigures(tasks);
  const adjustment =
    tasks.adjustment === 0
      ? documentWords("report.notAdjusted")
      : documentWords("report.adjusted", { change: signedCount(tasks.adjustment) });
  const sentences = [
    documentWords("report.total", { ...figures, adjustment }),
    documentWords("report.result", { ...figures, done: paddedCount(doneIn(tasks)), open: paddedCount(openIn(tasks)) }),
  ];
  if (tasks.reported > 0) sentences.push(documentWords("report.reported", { n: paddedCount(tasks.reported) }));
  return sentences.join(" ");
}

const rateWords = (rate: string | null) => (rate === null ? documentWords("report.unknown") : `${rate}%`);

/** Shares on time and overdue, beside the previous period and the year before. */
export function rateSentences({ tasks, previous, lastYear, period }: ReportModel): string {
  const rate = percentage(tasks.doneOnTime, boundIn(tasks));
  const overdue = percentage(tasks.openOverdue, tasks.total);
  const lastYearName = documentWords("report.sameLastYear", { year: yearOf(period.to) - 1 });
  const onTime =
    rate === null
      ? documentWords("report.onTimeNone")
      : documentWords("report.onTime", {
          rate,
          part: formatCount(tasks.doneOnTime),
          whole: formatCount(boundIn(tasks)),
          previous: rateWords(previous.onTimeRate),
          lastYearName,
          lastYear: rateWords(lastYear.onTimeRate),
        });
  if (overdue === null) return onTime;
  const share = { rate: overdue, part: formatCount(tasks.openOverdue), whole: formatCount(tasks.total) };
  return `${onTime} ${documentWords("report.overdueShare", share)}`;
}

/** How assignments relate to tasks. */
export function countingSentence({ tasks, assignments }: ReportModel): string {
  if (tasks.total === assignments.total) return documentWords("report.sameCount");
  return documentWords("report.severalLeads", {
    tasks: formatCount(tasks.total),
    assignments: formatCount(assignments.total),
  });
}

/** “Đối chiếu: 138 = (42 + 6 + 3) + 2 + (48 + 13 + 5 + 15 + 4).” of the table by agency. */
export function reconciliationSentence({ assignments: line }: ReportModel): string {
  const plus = (values: readonly number[]) => values.map(formatCount).join(" + ");
  return documentWords("report.reconciled", {
    total: formatCount(line.total),
    done: plus([line.doneOnTime, line.doneLate, line.doneNoDeadline]),
    left: formatCount(line.left),
    open: plus([line.openInTime, line.openOverdue, line.openMissedTarget, line.openNoDeadline, line.openWaiting]),
  });
}

/** What stands outside the total. Doubts of the office itself are not for this paper. */
export function outsideSentence({ outside }: ReportModel): string {
  const missed = paddedCount(outside.recurringMissed);
  const kinds = ["recurring", "unchased", "preparation", "paused"] as const;
  const parts = kinds
    .filter((kind) => outside[kind] > 0)
    .map((kind) => documentWords(`report.outside.${kind}`, { n: paddedCount(outside[kind]), missed }));
  return parts.length > 0 ? `${parts.join("; ")}.` : documentWords("report.none");
}

/** On time by the first and by the extended deadline; null where nothing with a deadline was completed. */
export function originalDueSentence({ tasks, byOriginalDue }: ReportModel): string | null {
  const originalWhole = byOriginalDue.onTime + byOriginalDue.late;
  const original = percentage(byOriginalDue.onTime, originalWhole);
  const rate = percentage(tasks.doneOnTime, boundIn(tasks));
  if (original === null || rate === null) return null;
  return documentWords("report.byOriginal", {
    original,
    originalPart: formatCount(byOriginalDue.onTime),
    originalWhole: formatCount(originalWhole),
    rate,
    part: formatCount(tasks.doneOnTime),
    whole: formatCount(boundIn(tasks)),
  });
}
