// On demand: Code.js only fetches it from Parts.js.
import { type IsoDate, parseIsoDate, yearOf } from "../calendar/isoDate.ts";
import { readPeriod } from "./readPeriod.ts";

/**
 * Years whose closed rows a report needs: from the one before its period, with which it is compared, to this one.
 * @param asked a period as `readPeriod` takes it, or a day; undefined: not known yet
 */
export function yearsOfReport(asked: string | undefined, today: IsoDate): readonly number[] {
  if (asked === undefined) return [];
  const day = parseIsoDate(asked) ?? readPeriod(asked, today)?.from;
  if (!day) return [];
  const first = yearOf(day) - 1;
  return Array.from({ length: Math.max(0, yearOf(today) - first + 1) }, (_, index) => first + index);
}
