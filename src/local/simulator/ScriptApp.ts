import type * as Api from "../../addon/google.ts";
import { hasAllScopes } from "./authorisation.ts";
import { AuthMode, EventType, TriggerSource, WeekDay } from "./enums.ts";
import { type ClassSpec, guard, simulated } from "./guard.ts";
import type { Run } from "./run.ts";
import { triggerBuilder, triggerObject } from "./triggerBuilders.ts";

class ScriptAppObject implements Api.ScriptService {
  readonly run: Run;
  readonly AuthMode = AuthMode;
  readonly EventType = EventType;
  readonly TriggerSource = TriggerSource;
  readonly WeekDay = WeekDay;

  constructor(run: Run) {
    this.run = run;
  }

  /** Google shows its consent page and ends the run; simple triggers are refused by the permissions. */
  requireAllScopes(_mode: unknown): void {
    if (!hasAllScopes(this.run)) throw this.run.stop("Authorization is required to perform that action.");
  }
  newTrigger(handler: string): Api.TriggerBuilder {
    return triggerBuilder(this.run, handler);
  }
  /** Only the current user's. */
  getProjectTriggers(): Api.Trigger[] {
    const { run } = this;
    const own = run.host.state.triggers.filter(({ owner }) => owner === run.settings.user);
    return run.realm.list(own.map((entry) => triggerObject(run, entry)));
  }
  deleteTrigger(trigger: Api.Trigger): void {
    const { state } = this.run.host;
    state.triggers = state.triggers.filter(({ uid }) => uid !== trigger.getUniqueId());
  }
}

const SPEC: ClassSpec<ScriptAppObject, Api.ScriptService> = simulated({
  name: "ScriptApp",
  fullName: "ScriptApp",
  methods: {
    newTrigger: ["string"],
    getProjectTriggers: [""],
    deleteTrigger: ["Trigger"],
    requireAllScopes: ["AuthMode"],
  },
  constants: ["AuthMode", "EventType", "TriggerSource", "WeekDay"],
});

/** The guarded service. */
export function scriptApp(run: Run): Api.ScriptService {
  return guard(run, SPEC, new ScriptAppObject(run));
}
