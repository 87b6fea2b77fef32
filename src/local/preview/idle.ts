/** Work that may wait a little, so that requests come first. */
export interface Idle {
  /** Asks for the work to be done when nothing has asked again for a moment. */
  soon(): void;
  /** Asks for it when a window that opens has had time to show what is there, see {@link OPENING_MS}. */
  afterOpening(what: keyof typeof OPENING_MS): void;
  /** Does the work if its time has come; for a thread that waits without its event loop. */
  runDue(): void;
  /** Does the work now, if it was asked for. */
  runNow(): void;
}

const QUIET_MS = 350;
/** Whoever types without a pause sees the results all the same. */
const MOST_MS = 1500;
/**
 * Working out a large register takes the second processor from a window that is drawing it. A file as it was saved
 * holds its results; whatever else is shown lacks some, or has changed and must be in its file within two seconds.
 */
const OPENING_MS = { asSaved: 5000, changed: 1800 } as const;

export function createIdle(work: () => void): Idle {
  let changedAt: number | null = null;
  let dueAt: number | null = null;
  const runNow = () => {
    if (dueAt === null) return;
    changedAt = null;
    dueAt = null;
    work();
  };
  const runDue = () => {
    if (dueAt !== null && performance.now() >= dueAt) runNow();
  };
  const plan = (now: number, at: number) => {
    dueAt = at;
    // A moment later than due, so that the timer never finds it too early.
    setTimeout(runDue, at - now + 1);
  };
  return {
    runDue,
    runNow,
    soon() {
      const now = performance.now();
      changedAt ??= now;
      plan(now, Math.min(now + QUIET_MS, changedAt + MOST_MS));
    },
    afterOpening(what) {
      const now = performance.now();
      const at = now + OPENING_MS[what];
      if (dueAt === null || at < dueAt) plan(now, at);
    },
  };
}
