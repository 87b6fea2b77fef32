import type * as Api from "../../addon/google.ts";
import { EventType, TriggerSource } from "./enums.ts";
import { type ClassSpec, EnumMember, guard, simulated } from "./guard.ts";
import { LIMITS } from "./limits.ts";
import type { TriggerEntry } from "./projectState.ts";
import type { Run } from "./run.ts";
import type { SpreadsheetObject } from "./Spreadsheet.ts";
import { firstFiring, type PersonEvent, type Schedule } from "./triggers.ts";
import { isZone, zoneOffsetMs } from "./zones.ts";

class TriggerObject implements Api.Trigger {
  private readonly run: Run;
  readonly entry: TriggerEntry;

  constructor(run: Run, entry: TriggerEntry) {
    this.run = run;
    this.entry = entry;
  }

  /** null for a clock's. */
  getTriggerSourceId(): string | null {
    return isPersonEvent(this.entry.schedule.kind) ? this.run.view().id : null;
  }

  getUniqueId(): string {
    return this.entry.uid;
  }
  getHandlerFunction(): string {
    return this.entry.handler;
  }
  getEventType(): EnumMember {
    const { kind } = this.entry.schedule;
    return isPersonEvent(kind) ? EVENT_TYPES[kind] : EventType.CLOCK;
  }
  getTriggerSource(): EnumMember {
    return this.getEventType() === EventType.CLOCK ? TriggerSource.CLOCK : TriggerSource.SPREADSHEETS;
  }
}

const EVENT_TYPES: Readonly<Record<PersonEvent, EnumMember>> = {
  open: EventType.ON_OPEN,
  edit: EventType.ON_EDIT,
  change: EventType.ON_CHANGE,
  formSubmit: EventType.ON_FORM_SUBMIT,
};

function isPersonEvent(kind: Schedule["kind"]): kind is PersonEvent {
  return Object.hasOwn(EVENT_TYPES, kind);
}

class TriggerBuilderObject implements Api.TriggerBuilder {
  readonly run: Run;
  private readonly handler: string;

  constructor(run: Run, handler: string) {
    this.run = run;
    this.handler = handler;
  }

  timeBased(): Api.ClockTriggerBuilder {
    return guard(this.run, CLOCK_BUILDER, new ClockTriggerBuilderObject(this.run, this.handler));
  }
  forSpreadsheet(place: SpreadsheetObject | string): SpreadsheetTriggerBuilderObject {
    const { id } = this.run.view();
    const asked = typeof place === "string" ? place : place.getId();
    if (asked !== id) throw this.run.error("Triggers for another spreadsheet are not simulated");
    return guard(this.run, SPREADSHEET_BUILDER, new SpreadsheetTriggerBuilderObject(this.run, this.handler));
  }
}

/** For what people do in the spreadsheet. */
class SpreadsheetTriggerBuilderObject {
  readonly run: Run;
  private readonly handler: string;
  private schedule: Schedule | null = null;

  constructor(run: Run, handler: string) {
    this.run = run;
    this.handler = handler;
  }

  onOpen(): this {
    return this.on("open");
  }
  onEdit(): this {
    return this.on("edit");
  }
  onChange(): this {
    return this.on("change");
  }
  onFormSubmit(): this {
    return this.on("formSubmit");
  }
  create(): Api.Trigger {
    return install(this.run, this.handler, this.schedule);
  }

  private on(kind: PersonEvent): this {
    this.schedule = { kind };
    return this;
  }
}

/** Enters a trigger as the person who runs the script. */
function install(run: Run, handler: string, schedule: Schedule | null): Api.Trigger {
  const { state } = run.host;
  const owner = run.settings.user;
  if (!schedule) throw run.error("A trigger needs a schedule.");
  if (
    state.triggers.filter((trigger) => trigger.owner === owner).length >= LIMITS[run.settings.account].triggersPerUser
  ) {
    throw run.error(
      "This script has too many triggers. Triggers must be deleted from the script before more can be added.",
    );
  }
  const uid = String(run.nextId());
  const nextAt = firstFiring(uid, run.now(), schedule);
  const disabled = run.settings.context === "trigger";
  const entry: TriggerEntry = { uid, handler, owner, schedule, nextAt, disabled };
  state.triggers.push(entry);
  return triggerObject(run, entry);
}

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
    return install(this.run, this.handler, this.schedule());
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

const TRIGGER: ClassSpec<TriggerObject, Api.Trigger> = simulated({
  name: "Trigger",
  fullName: "ScriptApp.Trigger",
  methods: {
    getUniqueId: [""],
    getHandlerFunction: [""],
    getEventType: [""],
    getTriggerSource: [""],
    getTriggerSourceId: [""],
  },
});

const BUILDER: ClassSpec<TriggerBuilderObject, Api.TriggerBuilder> = simulated({
  name: "TriggerBuilder",
  fullName: "ScriptApp.TriggerBuilder",
  methods: { forSpreadsheet: ["Spreadsheet", "string"], timeBased: [""] },
});

const SPREADSHEET_BUILDER: ClassSpec<SpreadsheetTriggerBuilderObject> = simulated({
  name: "SpreadsheetTriggerBuilder",
  fullName: "ScriptApp.SpreadsheetTriggerBuilder",
  methods: { create: [""], onChange: [""], onEdit: [""], onFormSubmit: [""], onOpen: [""] },
});

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

/** A guarded trigger. */
export function triggerObject(run: Run, entry: TriggerEntry): Api.Trigger {
  return guard(run, TRIGGER, new TriggerObject(run, entry));
}

/** A guarded builder for triggers of a function. */
export function triggerBuilder(run: Run, handler: string): Api.TriggerBuilder {
  return guard(run, BUILDER, new TriggerBuilderObject(run, handler));
}
