import { addDays, type IsoDate, isoWeekOf, mondayOf } from "../calendar/isoDate.ts";
import { dateSpan } from "../text/formatDate.ts";
import { mailMarks } from "./mailMarks.ts";

/** What “Tổng hợp” says of a week's letters to agencies. */
export interface WeekLetters {
  /** “60 thư, 19/10–25/10/2026”. */
  readonly words: string;
  /** Failed, unclear or returned: a person has to look. */
  readonly troubled: number;
}

/** The letters of the week of `today`, as their marks have them. */
export function weekLetters(properties: Readonly<Record<string, string>>, today: IsoDate): WeekLetters {
  const start = `digest|${isoWeekOf(today)}|`;
  const states = mailMarks(properties).flatMap(({ key, state }) => (key.startsWith(start) ? [state] : []));
  const from = mondayOf(today);
  const week = dateSpan(from, addDays(from, 6));
  const sent = states.filter((state) => state === "sent").length;
  return {
    words: states.length === 0 ? `chưa gửi, ${week}` : `${sent} thư, ${week}`,
    troubled: states.filter((state) => state !== "sent" && state !== "waiting").length,
  };
}
