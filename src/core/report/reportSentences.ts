import { yearOf } from "../calendar/isoDate.ts";
import { documentDate } from "../text/formatDate.ts";
import { formatCount, paddedCount, percentage, signedCount } from "../text/formatNumber.ts";
import { documentWords } from "./documentWords.ts";
import { boundIn, doneIn, FIGURE_KEYS, type Figures, openIn } from "./figures.ts";
import type { Comparison, ReportModel } from "./reportModel.ts";
import type { ReportScope } from "./reportScope.ts";
import { scopeWords } from "./scopeWords.ts";

function paddedFigures(figures: Figures): Record<string, string> {
  return Object.fromEntries(FIGURE_KEYS.map((key) => [key, paddedCount(figures[key])]));
}

/** “UBND tỉnh giao Sở Tài chính”: by whom and, of a report on part of the register, to whom or about what. */
function givenWords({ kind, name }: ReportScope, assigners: string): string {
  const key = kind === "project" && name === "" ? "projects" : kind;
  return documentWords(`report.given.${key}`, { assigners, name });
}

/** “Tình hình thực hiện nhiệm vụ … giao tháng 10 năm 2026”. */
export function titleSentence({ names, period, periodName, scope }: ReportModel): string {
  const key = period.kind === "free" ? "report.titleFree" : "report.title";
  return documentWords(key, { given: givenWords(scope, names.assigners), period: periodName });
}

/** “… báo cáo tình hình thực hiện nhiệm vụ … từ ngày … đến hết ngày … như sau:”. */
export function openingSentence({ names, period, asOf, scope }: ReportModel): string {
  const { office } = names;
  const given = givenWords(scope, names.assigners);
  const values = { office, given, from: documentDate(period.from), to: documentDate(period.to) };
  if (asOf === period.to) return documentWords("report.opening", values);
  return documentWords("report.openingUnfinished", { ...values, asOf: documentDate(asOf) });
}

/** “điều chỉnh số liệu kỳ trước +02, −01”: what was added and what was taken off, also where they cancel out. */
function adjustmentWords({ tasks, frozen }: Pick<ReportModel, "tasks" | "frozen">): string {
  const gone = frozen.tasks.vanished.length;
  const changes = [tasks.adjustment + gone, -gone].filter((count) => count !== 0);
  if (changes.length === 0) return documentWords("report.notAdjusted");
  return documentWords("report.adjusted", { change: changes.map(signedCount).join(", ") });
}

/** Stock, flow and what became of it; in tasks. */
export function resultSentences({ tasks, fourClasses, frozen }: ReportModel): string {
  const figures = paddedFigures(tasks);
  const adjustment = adjustmentWords({ tasks, frozen });
  const sentences = [
    documentWords("report.total", { ...figures, adjustment }),
    documentWords(fourClasses ? "report.result4" : "report.result", {
      ...figures,
      done: paddedCount(doneIn(tasks)),
      open: paddedCount(openIn(tasks)),
    }),
  ];
  if (tasks.reported > 0) sentences.push(documentWords("report.reported", { n: paddedCount(tasks.reported) }));
  return sentences.join(" ");
}

function rateWords({ figures }: Comparison): string {
  const rate = figures && percentage(figures.doneOnTime, boundIn(figures));
  return rate === null ? documentWords("report.unknown") : `${rate}%`;
}

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
          part: paddedCount(tasks.doneOnTime),
          whole: paddedCount(boundIn(tasks)),
          previous: rateWords(previous),
          lastYearName,
          lastYear: rateWords(lastYear),
        });
  if (overdue === null) return onTime;
  const share = { rate: overdue, part: paddedCount(tasks.openOverdue), whole: paddedCount(tasks.total) };
  return `${onTime} ${documentWords("report.overdueShare", share)}`;
}

/** How assignments relate to tasks. */
export function countingSentence({ tasks, assignments, scope }: ReportModel): string {
  if (tasks.total === assignments.total) {
    const isShare = scope.kind === "agency" || scope.kind === "block";
    return isShare ? documentWords("report.ownShare", { scope: scopeWords(scope) }) : documentWords("report.sameCount");
  }
  return documentWords("report.severalLeads", {
    tasks: formatCount(tasks.total),
    assignments: formatCount(assignments.total),
  });
}

/** “Đối chiếu: 138 = (42 + 6 + 3) + 2 + (48 + 13 + 5 + 15 + 4).” of the table by agency. */
export function reconciliationSentence({ assignments: line, fourClasses }: ReportModel): string {
  const plus = (values: readonly number[]) => values.map(formatCount).join(" + ");
  return documentWords("report.reconciled", {
    total: formatCount(line.total),
    done: plus([line.doneOnTime, line.doneLate, ...(fourClasses ? [] : [line.doneNoDeadline])]),
    left: formatCount(line.left),
    open: plus([
      line.openInTime,
      line.openOverdue,
      ...(fourClasses ? [] : [line.openMissedTarget, line.openNoDeadline, line.openWaiting]),
    ]),
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
    originalPart: paddedCount(byOriginalDue.onTime),
    originalWhole: paddedCount(originalWhole),
    rate,
    part: paddedCount(tasks.doneOnTime),
    whole: paddedCount(boundIn(tasks)),
  });
}

/** Mã that fit into a sentence; the rest is counted. */
const MOST_IDS = 30;

function idsWords(ids: readonly string[]): string {
  const shown = ids.slice(0, MOST_IDS).join(", ");
  const left = ids.length - MOST_IDS;
  return left > 0 ? `${shown} ${documentWords("report.andMore", { n: formatCount(left) })}` : shown;
}

/** Extensions that were only spoken, by Mã; null when there are none. */
export function spokenSentence({ spoken }: ReportModel): string | null {
  if (spoken.length === 0) return null;
  return documentWords("report.spoken", { n: paddedCount(spoken.length), ids: idsWords(spoken) });
}

/** Directives without a deadline of which nothing was heard for long: asked for, never called late. */
export function staleSentence({ stale, staleDays }: ReportModel): string | null {
  if (stale.length === 0) return null;
  const values = { n: paddedCount(stale.length), days: paddedCount(staleDays), ids: idsWords(stale) };
  return documentWords("report.stale", values);
}
