import { dayOf, type IsoDate, isoDate, monthOf, parseIsoDate } from "../calendar/isoDate.ts";
import { dayOfSerial, englishDay, writtenDate } from "./cellForms.ts";

/** How the dates of one column are written. */
export interface DateOrder {
  /** “9/30/2026” occurs, “30/9/2026” does not: the month comes first. */
  readonly monthFirst: boolean;
  /** Both occur: dates that may be either are a person's to settle. */
  readonly mixed: boolean;
  /**
   * Days up to 12 are date cells, later ones stayed text: the sheet took day/month for month/day where it could, so that
   * its date cells may be turned round.
   */
  readonly swapped: boolean;
}

export interface ReadDay {
  readonly date: IsoDate;
  /** Day and month may be the other way round. */
  readonly doubtful: boolean;
}

/** What the cells of a column say about the order of day and month. */
export function dateOrderOf(cells: readonly string[]): DateOrder {
  const written = cells.flatMap((cell) => writtenDate(cell) ?? []);
  const days = cells.flatMap((cell) => parseIsoDate(cell) ?? []);
  const dayFirst = written.some(({ first, second }) => first > 12 && second <= 12);
  const monthFirst = written.some(({ first, second }) => first <= 12 && second > 12);
  const allEarly = days.length > 0 && days.every((day) => dayOf(day) <= 12);
  return { monthFirst: monthFirst && !dayFirst, mixed: monthFirst && dayFirst, swapped: dayFirst && allEarly };
}

/** A cell that is a day and nothing else; null otherwise, and for days that do not exist. */
export function readDay(cell: string, { monthFirst, mixed, swapped }: DateOrder): ReadDay | null {
  const typed = parseIsoDate(cell);
  if (typed !== null) return { date: typed, doubtful: swapped && dayOf(typed) !== monthOf(typed) };
  const plain = dayOfSerial(cell) ?? englishDay(cell);
  if (plain !== null) return { date: plain, doubtful: false };
  const written = writtenDate(cell);
  if (written === null) return null;
  const { first, second, year } = written;
  const either = first <= 12 && second <= 12 && first !== second;
  const isMonthFirst = second > 12 || (monthFirst && either);
  const date = isMonthFirst ? isoDate(year, first, second) : isoDate(year, second, first);
  return date === null ? null : { date, doubtful: either && (monthFirst || mixed) };
}
