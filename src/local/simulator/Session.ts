import type * as Api from "../../addon/google.ts";
import { type ClassSpec, guard, simulated } from "./guard.ts";
import { USER, UserObject } from "./Protection.ts";
import type { Run } from "./run.ts";

class SessionObject implements Api.SessionService {
  readonly run: Run;

  constructor(run: Run) {
    this.run = run;
  }

  /** Google does not tell simple triggers and web pages who is there, outside one Workspace domain. */
  getActiveUser(): Api.User {
    const { context, user } = this.run.settings;
    const hidden = context === "open" || context === "edit" || context === "web";
    return guard(this.run, USER, new UserObject(hidden ? "" : user));
  }
  getEffectiveUser(): Api.User {
    return guard(this.run, USER, new UserObject(this.run.settings.user));
  }
  getActiveUserLocale(): string {
    return this.run.settings.userLocale;
  }
  /** The same for a person and a script, and no name. */
  getTemporaryActiveUserKey(): string {
    const { user } = this.run.settings;
    return `key-${[...user].reduce((sum, char) => (sum * 31 + (char.codePointAt(0) ?? 0)) % 1_000_000_007, 7)}`;
  }
  getScriptTimeZone(): string {
    return this.run.host.scriptZone;
  }
}

const SPEC: ClassSpec<SessionObject, Api.SessionService> = simulated({
  name: "Session",
  fullName: "Session",
  methods: {
    getActiveUser: [""],
    getActiveUserLocale: [""],
    getEffectiveUser: [""],
    getScriptTimeZone: [""],
    getTemporaryActiveUserKey: [""],
  },
});

/** The guarded service. */
export function session(run: Run): Api.SessionService {
  return guard(run, SPEC, new SessionObject(run));
}
