import type { Agency } from "../agency/agency.ts";
import { addDays, type IsoDate } from "../calendar/isoDate.ts";
import { oneLine } from "../text/cleanText.ts";
import { documentDate } from "../text/formatDate.ts";
import type { DatedEvent } from "./events.ts";
import { inDirectoryOrder, reportItem } from "./reportItem.ts";
import type { ExtendedItem, ReportItem, ReportModel } from "./reportModel.ts";
import { periodAfter, type ReportPeriod } from "./reportPeriod.ts";
import type { ReportRow } from "./reportRows.ts";

type Lists = Pick<ReportModel, "overdue" | "missedTargets" | "extended" | "leftItems" | "dueNext" | "appendix">;

function isWithin({ date }: DatedEvent, { from, to }: ReportPeriod): boolean {
  return date >= from && date <= to;
}

/** Extended within the period; where no event tells when, the extension counts as long as the row is in the period. */
export function wasExtended({ row, events }: ReportRow, period: ReportPeriod): boolean {
  if (row.extended === null) return false;
  const granted = events.filter(({ kind }) => kind === "extended");
  return granted.length === 0 || granted.some((event) => isWithin(event, period));
}

/** What was recorded with an event; "" where there is no event. */
function eventWords(event: DatedEvent | undefined): string {
  return event ? [event.content, event.paper].map(oneLine).filter(Boolean).join("; ") : "";
}

function extendedItem(source: ReportRow, asOf: IsoDate, seen: Set<string>): ExtendedItem {
  const granted = source.events.filter(({ kind, date }) => kind === "extended" && date <= asOf);
  return {
    ...reportItem(source, asOf, seen),
    originalDue: source.row.due ? documentDate(source.row.due) : "",
    newDue: source.row.extended ? documentDate(source.row.extended) : "",
    times: Math.max(1, granted.length),
    basis: oneLine(source.row.extensionBasis) || eventWords(granted[granted.length - 1]),
  };
}

/** Why a row was paused or dropped: the words recorded with it. */
function leftItem(source: ReportRow, asOf: IsoDate, seen: Set<string>): ReportItem {
  const last = [...source.events].reverse().find(({ kind }) => kind === "paused" || kind === "dropped");
  const item = reportItem(source, asOf, seen);
  return { ...item, note: eventWords(last) || item.note };
}

/** Which rows stand in the lists that their class does not tell. */
interface Belongs {
  readonly isExtended: (row: ReportRow) => boolean;
  readonly isDueNext: (row: ReportRow) => boolean;
}

/** The lists of a report, from the rows that its period counts, in directory order. */
export function reportListsOf(
  rows: readonly ReportRow[],
  asOf: IsoDate,
  agencies: readonly Agency[],
  { isExtended, isDueNext }: Belongs,
): Lists {
  const sorted = inDirectoryOrder(rows, agencies);
  const items = <Item>(
    holds: (row: ReportRow) => boolean,
    make: (row: ReportRow, asOf: IsoDate, seen: Set<string>) => Item,
  ): Item[] => {
    const seen = new Set<string>();
    return sorted.filter(holds).map((row) => make(row, asOf, seen));
  };
  return {
    overdue: items(({ officialClass }) => officialClass === "open.overdue", reportItem),
    missedTargets: items(isMissedTarget, reportItem),
    extended: items(isExtended, extendedItem),
    leftItems: items(({ officialClass }) => officialClass === "left", leftItem),
    dueNext: items(isDueNext, reportItem),
    appendix: items(() => true, reportItem),
  };
}

/** In four classes they count as in time, and are listed all the same. */
function isMissedTarget({ officialClass, judgement }: ReportRow): boolean {
  return (
    officialClass === "open.missedTarget" || (officialClass === "open.inTime" && judgement.standing === "missedTarget")
  );
}

/** The same for a report that is made now. */
export function reportLists(
  rows: readonly ReportRow[],
  period: ReportPeriod,
  asOf: IsoDate,
  agencies: readonly Agency[],
): Lists {
  const lastDue = periodAfter(period).to;
  const firstDue = addDays(asOf, 1);
  return reportListsOf(rows, asOf, agencies, {
    isExtended: (row) => wasExtended(row, period),
    isDueNext: ({ officialClass, reported, judgement: { due } }) =>
      officialClass.startsWith("open.") && !reported && due !== null && due >= firstDue && due <= lastDue,
  });
}
