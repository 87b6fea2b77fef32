import type * as Api from "../../addon/google.ts";
import { type ClassSpec, guard, simulated } from "./guard.ts";
import type { Run } from "./run.ts";

/** Other runs stand still while this one waits, so a lock that is taken stays taken: waiting only costs time. */
class LockObject implements Api.Lock {
  readonly run: Run;
  private readonly name: string;

  constructor(run: Run, name: string) {
    this.run = run;
    this.name = name;
  }

  tryLock(timeoutMs: number): boolean {
    const { locks } = this.run.host;
    const holder = locks.get(this.name);
    if (holder && holder !== this.run) {
      this.run.wait(timeoutMs);
      return false;
    }
    locks.set(this.name, this.run);
    return true;
  }
  waitLock(timeoutMs: number): void {
    if (this.tryLock(timeoutMs)) return;
    throw this.run.error("Lock timeout: another process was holding the lock for too long.");
  }
  hasLock(): boolean {
    return this.run.host.locks.get(this.name) === this.run;
  }
  releaseLock(): void {
    if (this.hasLock()) this.run.host.locks.delete(this.name);
  }
}

class LockServiceObject implements Api.LockService {
  readonly run: Run;

  constructor(run: Run) {
    this.run = run;
  }

  getScriptLock(): Api.Lock {
    return this.open("script");
  }
  /** Null in a web request. */
  getDocumentLock(): Api.Lock | null {
    return this.run.settings.context === "web" ? null : this.open("document");
  }
  getUserLock(): Api.Lock {
    return this.open(`user:${this.run.settings.user}`);
  }

  private open(name: string): Api.Lock {
    return guard(this.run, LOCK, new LockObject(this.run, name));
  }
}

const LOCK: ClassSpec<LockObject, Api.Lock> = simulated({
  name: "Lock",
  fullName: "LockService.Lock",
  methods: { tryLock: ["number"], waitLock: ["number"], hasLock: [""], releaseLock: [""] },
});

const SPEC: ClassSpec<LockServiceObject, Api.LockService> = simulated({
  name: "LockService",
  fullName: "LockService",
  methods: { getScriptLock: [""], getDocumentLock: [""], getUserLock: [""] },
});

/** The guarded service. */
export function lockService(run: Run): Api.LockService {
  return guard(run, SPEC, new LockServiceObject(run));
}
