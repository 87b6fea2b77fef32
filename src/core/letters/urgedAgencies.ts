import type { Agency } from "../agency/agency.ts";
import type { DigestLine } from "../digest/digestLetter.ts";
import { digestRows, mayBeMailed } from "../digest/digestRows.ts";
import { contentFor, rowsByAgency } from "../digest/letterContent.ts";
import type { Book } from "../register/book.ts";

/** An agency, and what it leads that is truly overdue. */
export interface Overdue {
  readonly agency: Agency;
  readonly lines: readonly DigestLine[];
}

/**
 * Whom a letter may urge and with what, in directory order: checked, counted and chased rows past their deadline.
 * Claims, targets, unchecked rows and drafts are no such rows; leaders, groups and the office itself no such agencies.
 */
export function overdueByAgency(book: Book): readonly Overdue[] {
  return rowsByAgency(digestRows(book), book).flatMap(({ agency, rows }): Overdue[] => {
    if (!mayBeMailed(agency)) return [];
    const overdue = contentFor(agency.name, rows, book)?.lead.find(({ key }) => key === "overdue");
    return overdue ? [{ agency, lines: overdue.lines }] : [];
  });
}

/** Days past the deadline. */
export function daysPastOf({ judgement }: DigestLine): number {
  return Math.max(0, -(judgement.daysLeft ?? 0));
}

/** Days past for which the agency itself answers: an heir did not lose those before it took over. */
export function ownDaysPastOf(line: DigestLine): number {
  return daysPastOf(line) - (line.daysBeforeTakeover ?? 0);
}

/** Central bodies on the territory, the Party, unions: the office requests, it does not order. */
const REQUESTED = /Trung ương|(?:^|[^\p{L}])Đảng(?!\p{L})|đoàn thể|Mặt trận/iu;

/** Is the agency asked rather than told? By its “Khối”. */
export function isRequested({ block }: Pick<Agency, "block">): boolean {
  return REQUESTED.test(block);
}
