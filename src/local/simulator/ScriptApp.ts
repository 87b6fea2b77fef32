import type * as Api from "../../addon/google.ts";
import { hasAllScopes, hasScopes } from "./authorisation.ts";
import { AuthMode, AuthorizationStatus, EventType, TriggerSource, WeekDay } from "./enums.ts";
import { type ClassSpec, type EnumMember, guard, simulated } from "./guard.ts";
import type { Run } from "./run.ts";
import { triggerObject } from "./Trigger.ts";
import { triggerBuilder } from "./triggerBuilders.ts";

const CONSENT_NEEDED = "Authorization is required to perform that action.";

function scriptId({ host }: Run): string {
  return `script-of-${host.book.id}`;
}

/** The web app. */
class ServiceObject {
  private readonly run: Run;

  constructor(run: Run) {
    this.run = run;
  }

  isEnabled(): boolean {
    return this.run.host.hasWebApp || this.run.settings.context === "web";
  }
  /** The address that answers visitors is told only while one is answered; elsewhere it is the developers' own. */
  getUrl(): string | null {
    if (!this.isEnabled()) return null;
    const end = this.run.settings.context === "web" ? "exec" : "dev";
    return `https://script.google.com/macros/s/${scriptId(this.run)}/${end}`;
  }
}

class AuthorizationInfoObject {
  private readonly run: Run;

  constructor(run: Run) {
    this.run = run;
  }

  getAuthorizationStatus(): EnumMember {
    return hasAllScopes(this.run) ? AuthorizationStatus.NOT_REQUIRED : AuthorizationStatus.REQUIRED;
  }
  getAuthorizationUrl(): string | null {
    return hasAllScopes(this.run) ? null : `https://script.google.com/macros/authorize/${scriptId(this.run)}`;
  }
}

class ScriptAppObject implements Api.ScriptService {
  readonly run: Run;
  readonly AuthMode = AuthMode;
  readonly AuthorizationStatus = AuthorizationStatus;
  readonly EventType = EventType;
  readonly TriggerSource = TriggerSource;
  readonly WeekDay = WeekDay;

  constructor(run: Run) {
    this.run = run;
  }

  /** Google shows its consent page and ends the run; simple triggers are refused by the permissions. */
  requireAllScopes(_mode: unknown): void {
    if (!hasAllScopes(this.run)) throw this.run.stop(CONSENT_NEEDED);
  }
  requireScopes(_mode: unknown, scopes: readonly string[]): void {
    if (!hasScopes(this.run, scopes)) throw this.run.stop(CONSENT_NEEDED);
  }
  getAuthorizationInfo(_mode: unknown): AuthorizationInfoObject {
    return guard(this.run, AUTHORIZATION, new AuthorizationInfoObject(this.run));
  }
  getService(): ServiceObject {
    return guard(this.run, SERVICE, new ServiceObject(this.run));
  }
  getScriptId(): string {
    return scriptId(this.run);
  }
  getUserTriggers(_spreadsheet: unknown): Api.Trigger[] {
    return this.getProjectTriggers();
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

const SERVICE: ClassSpec<ServiceObject> = simulated({
  name: "Service",
  fullName: "ScriptApp.Service",
  methods: { getUrl: [""], isEnabled: [""] },
});

const AUTHORIZATION: ClassSpec<AuthorizationInfoObject> = simulated({
  name: "AuthorizationInfo",
  fullName: "ScriptApp.AuthorizationInfo",
  methods: { getAuthorizationStatus: [""], getAuthorizationUrl: [""] },
});

const SPEC: ClassSpec<ScriptAppObject, Api.ScriptService> = simulated({
  name: "ScriptApp",
  fullName: "ScriptApp",
  methods: {
    newTrigger: ["string"],
    getProjectTriggers: [""],
    deleteTrigger: ["Trigger"],
    requireAllScopes: ["AuthMode"],
    requireScopes: ["AuthMode, string[]"],
    getAuthorizationInfo: ["AuthMode"],
    getService: [""],
    getScriptId: [""],
    getUserTriggers: ["Spreadsheet"],
  },
  constants: ["AuthMode", "AuthorizationStatus", "EventType", "TriggerSource", "WeekDay"],
});

/** The guarded service. */
export function scriptApp(run: Run): Api.ScriptService {
  return guard(run, SPEC, new ScriptAppObject(run));
}
