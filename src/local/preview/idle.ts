/** Work that may wait a little, so that requests come first. */
export interface Idle {
  /** Asks for the work to be done when nothing has asked again for a moment. */
  soon(): void;
  /** Does the work if its time has come; for a thread that waits without its event loop. */
  runDue(): void;
  /** Does the work now, if it was asked for. */
  runNow(): void;
}

const QUIET_MS = 350;
/** Whoever types without a pause sees the results all the same. */
const MOST_MS = 1500;
/** A window that opens asks for the spreadsheet before anything has to be worked out. */
const FIRST_MS = 1000;

export function createIdle(work: () => void): Idle {
  let askedAt: number | null = null;
  let dueAt = 0;
  let quietMs = FIRST_MS;
  const runNow = () => {
    if (askedAt === null) return;
    askedAt = null;
    quietMs = QUIET_MS;
    work();
  };
  const runDue = () => {
    if (askedAt !== null && performance.now() >= dueAt) runNow();
  };
  return {
    runDue,
    runNow,
    soon() {
      const now = performance.now();
      askedAt ??= now;
      dueAt = Math.min(now + quietMs, askedAt + MOST_MS);
      // A moment later than due, so that the timer never finds it too early.
      setTimeout(runDue, dueAt - now + 1);
    },
  };
}
