import { zoneOffsetMs } from "./zones.ts";

const MINUTE_MS = 60_000;
const HOUR_MS = 3_600_000;
const DAY_MS = 86_400_000;

/** A number from text that is the same in every run (FNV-1a). */
function hash(text: string): number {
  let value = 2_166_136_261;
  for (const char of text) value = Math.imul(value ^ (char.codePointAt(0) ?? 0), 16_777_619) >>> 0;
  return value;
}

/** When a clock trigger fires; hours are of the zone. */
export type Schedule =
  | { readonly kind: "minutes" | "hours"; readonly every: number }
  | {
      readonly kind: "days";
      readonly every: number;
      readonly atHour: number;
      readonly near?: number;
      readonly zone: string;
    }
  /** @param weekDay 1 is Monday. */
  | {
      readonly kind: "week";
      readonly weekDay: number;
      readonly atHour: number;
      readonly near?: number;
      readonly zone: string;
    }
  /** @param monthDay 1 to 31; months without it are left out. */
  | {
      readonly kind: "month";
      readonly monthDay: number;
      readonly atHour: number;
      readonly near?: number;
      readonly zone: string;
    }
  | { readonly kind: "once"; readonly atMs: number }
  /** Not by the clock: when a person does something to the spreadsheet. */
  | { readonly kind: PersonEvent };

/** What people do that fires triggers. */
export type PersonEvent = "open" | "edit" | "change" | "formSubmit";

/** When a new trigger first fires: within its first period, at a moment only Google knows; null when no clock fires it. */
export function firstFiring(uid: string, nowMs: number, schedule: Schedule): number | null {
  switch (schedule.kind) {
    case "minutes":
      return nowMs + schedule.every * MINUTE_MS;
    case "hours":
      return nowMs + MINUTE_MS + (hash(uid) % (schedule.every * HOUR_MS - MINUTE_MS));
    case "days":
    case "week":
    case "month":
      return nextHour(uid, nowMs, schedule);
    case "once":
      return schedule.atMs;
    case "open":
    case "edit":
    case "change":
    case "formSubmit":
      return null;
  }
}

/** The firing after this one; null when it was the last. Hours come give or take some minutes. */
export function nextFiring(uid: string, lastMs: number, schedule: Schedule): number | null {
  switch (schedule.kind) {
    case "minutes":
      return lastMs + schedule.every * MINUTE_MS;
    case "hours":
      return lastMs + schedule.every * HOUR_MS + (hash(`${uid}|${lastMs}`) % (10 * MINUTE_MS)) - 5 * MINUTE_MS;
    case "days":
      return nextHour(uid, lastMs + (schedule.every - 1) * DAY_MS, schedule);
    case "week":
    case "month":
      return nextHour(uid, lastMs, schedule);
    case "once":
    case "open":
    case "edit":
    case "change":
    case "formSubmit":
      return null;
  }
}

/** Google's choice: any minute of the hour, or one within a quarter of an hour of the minute asked for. */
function minuteOf(uid: string, { near }: { readonly near?: number }): number {
  return near === undefined ? hash(uid) % 60 : near - 15 + (hash(uid) % 31);
}

/** The next time the hour comes, at a minute that Google picks once. */
function nextHour(uid: string, afterMs: number, schedule: Extract<Schedule, { readonly atHour: number }>): number {
  const { atHour, zone } = schedule;
  const local = new Date(afterMs + zoneOffsetMs(zone, afterMs));
  const midnight = Date.UTC(local.getUTCFullYear(), local.getUTCMonth(), local.getUTCDate());
  for (let day = 0; ; day += 1) {
    const wall = midnight + day * DAY_MS + atHour * HOUR_MS + minuteOf(uid, schedule) * MINUTE_MS;
    const moment = wall - zoneOffsetMs(zone, wall - zoneOffsetMs(zone, wall));
    if (moment > afterMs && isOnDay(schedule, new Date(wall))) return moment;
  }
}

function isOnDay(schedule: Extract<Schedule, { readonly atHour: number }>, day: Date): boolean {
  if (schedule.kind === "month") return day.getUTCDate() === schedule.monthDay;
  return schedule.kind === "days" || (day.getUTCDay() || 7) === schedule.weekDay;
}

/** The event a clock trigger's handler gets; Google fills the times in UTC. */
export function clockEvent(uid: string, nowMs: number): Record<string, unknown> {
  const now = new Date(nowMs);
  const yearStart = Date.UTC(now.getUTCFullYear(), 0, 1);
  return {
    authMode: "FULL",
    "day-of-month": now.getUTCDate(),
    "day-of-week": now.getUTCDay() === 0 ? 7 : now.getUTCDay(),
    hour: now.getUTCHours(),
    minute: now.getUTCMinutes(),
    month: now.getUTCMonth() + 1,
    second: now.getUTCSeconds(),
    timezone: "UTC",
    triggerUid: uid,
    "week-of-year": Math.ceil((nowMs - yearStart) / (7 * 24 * HOUR_MS)),
    year: now.getUTCFullYear(),
  };
}
