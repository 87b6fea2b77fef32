import type * as Api from "../../addon/google.ts";
import { type ClassSpec, EnumMember, guard, simulated } from "./guard.ts";
import type { Run } from "./run.ts";
import { installTrigger } from "./Trigger.ts";
import type { Schedule } from "./triggers.ts";
import { isZone, zoneOffsetMs } from "./zones.ts";

/** Google's choices. */
const HOURS = [1, 2, 4, 6, 8, 12];
const MINUTES = [1, 5, 10, 15, 30];
const WEEK_DAYS = ["MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY", "SATURDAY", "SUNDAY"];

class ClockTriggerBuilderObject implements Api.ClockTriggerBuilder {
  readonly run: Run;
  private readonly handler: string;
  private period: { kind: "minutes" | "hours" | "days" | "week" | "month"; every: number } | null = null;
  private once: number | null = null;
  private hour = 0;
  private near: number | null = null;
  private zone: string;

  constructor(run: Run, handler: string) {
    this.run = run;
    this.handler = handler;
    this.zone = run.host.scriptZone;
  }

  everyHours(every: number): this {
    return this.choose("hours", every, HOURS);
  }
  everyMinutes(every: number): this {
    return this.choose("minutes", every, MINUTES);
  }
  everyDays(every: number): this {
    this.period = { kind: "days", every };
    return this;
  }
  everyWeeks(every: number): this {
    if (every !== 1) throw this.run.error("everyWeeks other than 1 is not simulated");
    this.period ??= { kind: "week", every: 1 };
    return this;
  }
  onWeekDay(day: unknown): this {
    const name = day instanceof EnumMember ? day.member : "";
    this.period = { kind: "week", every: WEEK_DAYS.indexOf(name) + 1 };
    return this;
  }
  onMonthDay(day: number): this {
    if (!Number.isInteger(day) || day < 1 || day > 31) throw this.run.error("Invalid argument: day");
    this.period = { kind: "month", every: day };
    return this;
  }
  /** @param month 1-12 */
  atDate(year: number, month: number, day: number): this {
    const midnight = Date.UTC(year, month - 1, day);
    this.once = midnight - zoneOffsetMs(this.zone, midnight);
    return this;
  }
  atHour(hour: number): this {
    this.hour = hour;
    return this;
  }
  /** Within a quarter of an hour of it: the minute stays Google's. */
  nearMinute(minute: number): this {
    this.near = minute;
    return this;
  }
  inTimezone(zone: string): this {
    if (!isZone(zone)) throw this.run.error(`Invalid time zone: ${zone}`);
    this.zone = zone;
    return this;
  }
  after(ms: number): this {
    this.once = this.run.now() + ms;
    return this;
  }
  at(date: Date): this {
    this.once = date.getTime();
    return this;
  }
  create(): Api.Trigger {
    return installTrigger(this.run, this.handler, this.schedule());
  }

  private choose(kind: "minutes" | "hours", every: number, choices: readonly number[]): this {
    if (!choices.includes(every)) {
      const method = kind === "hours" ? "everyHours" : "everyMinutes";
      throw this.run.error(`The value you passed to ${method} was invalid. It must be one of ${choices.join(", ")}.`);
    }
    this.period = { kind, every };
    return this;
  }

  private schedule(): Schedule | null {
    const { period, once, hour, near, zone } = this;
    if (once !== null) return { kind: "once", atMs: once };
    if (!period) return null;
    const time = { atHour: hour, ...(near !== null && { near }), zone };
    if (period.kind === "days") return { kind: "days", every: period.every, ...time };
    if (period.kind === "week") return { kind: "week", weekDay: period.every, ...time };
    if (period.kind === "month") return { kind: "month", monthDay: period.every, ...time };
    return { kind: period.kind, every: period.every };
  }
}

const CLOCK_BUILDER: ClassSpec<ClockTriggerBuilderObject, Api.ClockTriggerBuilder> = simulated({
  name: "ClockTriggerBuilder",
  fullName: "ScriptApp.ClockTriggerBuilder",
  methods: {
    after: ["number"],
    at: ["Date"],
    atDate: ["number, number, number"],
    atHour: ["number"],
    create: [""],
    everyDays: ["number"],
    everyHours: ["number"],
    everyMinutes: ["number"],
    everyWeeks: ["number"],
    inTimezone: ["string"],
    nearMinute: ["number"],
    onMonthDay: ["number"],
    onWeekDay: ["Weekday"],
  },
});

/** A guarded builder for triggers by the clock. */
export function clockTriggerBuilder(run: Run, handler: string): Api.ClockTriggerBuilder {
  return guard(run, CLOCK_BUILDER, new ClockTriggerBuilderObject(run, handler));
}
