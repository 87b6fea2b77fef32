import type * as Api from "../../addon/google.ts";
import { EventType, TriggerSource } from "./enums.ts";
import { type ClassSpec, type EnumMember, guard, simulated } from "./guard.ts";
import { LIMITS } from "./limits.ts";
import type { TriggerEntry } from "./projectState.ts";
import type { Run } from "./run.ts";
import { firstFiring, type PersonEvent, type Schedule } from "./triggers.ts";

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

/** A guarded trigger. */
export function triggerObject(run: Run, entry: TriggerEntry): Api.Trigger {
  return guard(run, TRIGGER, new TriggerObject(run, entry));
}

/** Enters a trigger as the person who runs the script. */
export function installTrigger(run: Run, handler: string, schedule: Schedule | null): Api.Trigger {
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
