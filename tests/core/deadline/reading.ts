import { DEFAULT_CALENDAR } from "../../../src/core/calendar/holidays.ts";
import { type IsoDate, parseIsoDate } from "../../../src/core/calendar/isoDate.ts";
import type { DeadlineContext } from "../../../src/core/deadline/context.ts";
import type { Deadline } from "../../../src/core/deadline/deadline.ts";

/** @throws when the text is no day, so that a slip in a test table is seen */
export function dayOf(text: string): IsoDate {
  const day = parseIsoDate(text);
  if (!day) throw new Error(`no day: ${text}`);
  return day;
}

/** Issued on `base`; the meeting's day is unknown unless given. */
export function contextOf(base: string, meetingOn: string | null = null): DeadlineContext {
  const issuedOn = dayOf(base);
  return {
    base: issuedOn,
    issuedOn,
    meetingOn: meetingOn === null ? null : dayOf(meetingOn),
    calendar: DEFAULT_CALENDAR,
  };
}

/** A deadline in one line: “date 2025-06-30 17:00 soft”, “recurring monthly 25”, “none impossible-day”. */
export function inShort({ kind, date, time, rule, ruleDay, soft, issues }: Deadline): string {
  const codes = issues.map(({ code }) => code).filter((code) => code !== "uncertain-reading");
  const doubts = issues.some(({ code }) => code === "uncertain-reading") ? ["?"] : [];
  return [kind, date, rule, ruleDay, time, soft ? "soft" : null, ...codes, ...doubts]
    .filter((part) => part !== null)
    .join(" ");
}
