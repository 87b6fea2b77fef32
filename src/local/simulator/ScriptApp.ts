import type * as Api from "../../addon/google.ts";
import { hasAllScopes } from "./authorisation.ts";
import { AuthMode, EventType, TriggerSource } from "./enums.ts";
import { type ClassSpec, type EnumMember, guard } from "./guard.ts";
import type { TriggerEntry } from "./projectState.ts";
import type { Run } from "./run.ts";
import { firstFiring } from "./triggers.ts";

const MAX_TRIGGERS = 20;

class TriggerObject implements Api.Trigger {
  readonly entry: TriggerEntry;

  constructor(entry: TriggerEntry) {
    this.entry = entry;
  }

  getUniqueId(): string {
    return this.entry.uid;
  }
  getHandlerFunction(): string {
    return this.entry.handler;
  }
  getEventType(): EnumMember {
    return EventType.CLOCK;
  }
  getTriggerSource(): EnumMember {
    return TriggerSource.CLOCK;
  }
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
}

/** Google's choices for everyHours. */
const HOURS = [1, 2, 4, 6, 8, 12];

class ClockTriggerBuilderObject implements Api.ClockTriggerBuilder {
  readonly run: Run;
  private readonly handler: string;
  private hours = 0;

  constructor(run: Run, handler: string) {
    this.run = run;
    this.handler = handler;
  }

  everyHours(hours: number): this {
    if (!HOURS.includes(hours)) {
      throw this.run.error("The value you passed to everyHours was invalid. It must be one of 1, 2, 4, 6, 8 or 12.");
    }
    this.hours = hours;
    return this;
  }
  create(): Api.Trigger {
    const { run } = this;
    const { state } = run.host;
    const owner = run.settings.user;
    if (this.hours === 0) throw run.error("A clock trigger needs a schedule.");
    if (state.triggers.filter((trigger) => trigger.owner === owner).length >= MAX_TRIGGERS) {
      throw run.error(
        "This script has too many triggers. Triggers must be deleted from the script before more can be added.",
      );
    }
    const uid = String(run.nextId());
    const entry: TriggerEntry = {
      uid,
      handler: this.handler,
      owner,
      everyHours: this.hours,
      nextAt: firstFiring(uid, run.now(), this.hours),
      disabled: run.settings.context === "trigger",
    };
    state.triggers.push(entry);
    return guard(run, TRIGGER, new TriggerObject(entry));
  }
}

class ScriptAppObject implements Api.ScriptService {
  readonly run: Run;
  readonly AuthMode = AuthMode;
  readonly EventType = EventType;
  readonly TriggerSource = TriggerSource;

  constructor(run: Run) {
    this.run = run;
  }

  /** Google shows its consent page and ends the run; simple triggers are refused by the permissions. */
  requireAllScopes(_mode: unknown): void {
    if (!hasAllScopes(this.run)) throw this.run.stop("Authorization is required to perform that action.");
  }
  newTrigger(handler: string): Api.TriggerBuilder {
    return guard(this.run, BUILDER, new TriggerBuilderObject(this.run, handler));
  }
  /** Only the current user's. */
  getProjectTriggers(): Api.Trigger[] {
    const { run } = this;
    const own = run.host.state.triggers.filter(({ owner }) => owner === run.settings.user);
    return run.realm.list(own.map((entry) => guard(run, TRIGGER, new TriggerObject(entry))));
  }
  deleteTrigger(trigger: Api.Trigger): void {
    const { state } = this.run.host;
    state.triggers = state.triggers.filter(({ uid }) => uid !== trigger.getUniqueId());
  }
}

const TRIGGER: ClassSpec<TriggerObject, Api.Trigger> = {
  name: "Trigger",
  fullName: "ScriptApp.Trigger",
  methods: { getUniqueId: [""], getHandlerFunction: [""], getEventType: [""], getTriggerSource: [""] },
};

const BUILDER: ClassSpec<TriggerBuilderObject, Api.TriggerBuilder> = {
  name: "TriggerBuilder",
  fullName: "ScriptApp.TriggerBuilder",
  methods: { timeBased: [""] },
};

const CLOCK_BUILDER: ClassSpec<ClockTriggerBuilderObject, Api.ClockTriggerBuilder> = {
  name: "ClockTriggerBuilder",
  fullName: "ScriptApp.ClockTriggerBuilder",
  methods: { everyHours: ["number"], create: [""] },
};

const SPEC: ClassSpec<ScriptAppObject, Api.ScriptService> = {
  name: "ScriptApp",
  fullName: "ScriptApp",
  methods: {
    newTrigger: ["string"],
    getProjectTriggers: [""],
    deleteTrigger: ["Trigger"],
    requireAllScopes: ["AuthMode"],
  },
  constants: ["AuthMode", "EventType", "TriggerSource"],
};

/** The guarded service. */
export function scriptApp(run: Run): Api.ScriptService {
  return guard(run, SPEC, new ScriptAppObject(run));
}
