import type { Agency } from "../agency/agency.ts";
import { daysBetween, type IsoDate } from "../calendar/isoDate.ts";
import { message, say } from "../messages/say.ts";
import { numberOf } from "../register/identity.ts";
import { standingInfo } from "../register/standings.ts";
import { DEADLINE_KINDS, keyOfLabel } from "../register/states.ts";
import { cellEntries, cleanText, oneLine, withFullStop, withoutFullStop } from "../text/cleanText.ts";
import { documentDate } from "../text/formatDate.ts";
import { mentionPaper } from "../text/mentionPaper.ts";
import { withContext } from "../text/withContext.ts";
import { documentWords } from "./documentWords.ts";
import type { LeadAgency } from "./leadAgencies.ts";
import type { ReportItem } from "./reportModel.ts";
import type { ReportRow } from "./reportRows.ts";

const LAST_DUE = "9999-12-31";

/** Directory order of the first lead, then due date, then Mã. */
export function inDirectoryOrder(rows: readonly ReportRow[], agencies: readonly Agency[]): readonly ReportRow[] {
  const orders = new Map(agencies.map(({ name, order }) => [name, order]));
  const orderOf = ({ leads }: ReportRow) => orders.get(leads[0]?.agency.name ?? "") ?? Infinity;
  return [...rows].sort((a, b) => {
    const [orderA, orderB] = [orderOf(a), orderOf(b)];
    if (orderA !== orderB) return orderA - orderB;
    const [dueA, dueB] = [a.judgement.due ?? LAST_DUE, b.judgement.due ?? LAST_DUE];
    if (dueA !== dueB) return dueA < dueB ? -1 : 1;
    const gap = (numberOf(a.row.id) ?? 0) - (numberOf(b.row.id) ?? 0);
    return gap !== 0 ? gap : a.row.id < b.row.id ? -1 : 1;
  });
}

function agencyWords({ agency, tookOver }: LeadAgency): string {
  if (tookOver === null) return agency.name;
  const { from, since } = tookOver;
  return `${agency.name} ${say("vi", message("mail.tookOver", { agency: from, date: documentDate(since) }))}`;
}

function deadlineWords({ row, judgement }: ReportRow): string {
  if (judgement.due === null) return oneLine(row.phrase);
  const isTarget = keyOfLabel(DEADLINE_KINDS, row.deadlineKind) === "target";
  const first = documentDate(row.due ?? judgement.due);
  const due = isTarget ? documentWords("report.target", { date: first }) : first;
  if (row.extended === null || row.due === null) return due;
  return documentWords("report.extendedTo", { due, date: documentDate(row.extended) });
}

/** The day up to which a row counts as late: of the agency's report, else of the report itself. */
function lateUntil({ row, reported }: ReportRow, asOf: IsoDate): IsoDate {
  return reported && row.reportedOn ? row.reportedOn : asOf;
}

/** Days since the deadline, or the target, ended; 0 for what is not past. */
export function daysPast(source: ReportRow, asOf: IsoDate): number {
  const { keptUntil } = source.judgement;
  const past = source.officialClass === "open.overdue" || source.officialClass === "open.missedTarget";
  return past && keptUntil ? Math.max(0, daysBetween(keptUntil, lateUntil(source, asOf))) : 0;
}

function daysBeforeTakeover(source: ReportRow, past: number): number {
  const since = source.leads[0]?.tookOver?.since ?? null;
  const { keptUntil } = source.judgement;
  if (since === null || keptUntil === null || past === 0) return 0;
  return Math.min(past, Math.max(0, daysBetween(keptUntil, since) - 1));
}

function resultWords({ row }: ReportRow): string {
  const result = cleanText(row.result).trim();
  const obstacle = cleanText(row.obstacle).trim();
  const paper = oneLine(row.resultPaper);
  const told = result === "" ? paper : result.includes(paper) ? result : `${withoutFullStop(result)} (${paper})`;
  if (obstacle === "") return told;
  const words = documentWords("report.obstacle", { obstacle });
  return told === "" ? words : `${withFullStop(told)} ${words}`;
}

/** A row as a list prints it. @param seen papers cited so far in the list. */
export function reportItem(source: ReportRow, asOf: IsoDate, seen: Set<string>): ReportItem {
  const past = daysPast(source, asOf);
  return {
    id: source.row.id,
    text: cleanText(withContext(source.row)).trim(),
    agency: source.leads.map(agencyWords).join("; "),
    leads: source.leads.map(({ agency }) => agency.name),
    support: cellEntries(source.row.support).join("; "),
    place: oneLine(source.row.item),
    paper: mentionPaper(source.row.item, source.row.paper, seen),
    deadline: deadlineWords(source),
    daysPast: past,
    daysBeforeTakeover: daysBeforeTakeover(source, past),
    result: resultWords(source),
    standing: standingInfo(source.judgement.standing).vi,
    note: cleanText(source.row.note).trim(),
  };
}
