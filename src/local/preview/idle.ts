/** Work that may wait a little, so that requests come first. */
export interface Idle {
  /** Asks for the work to be done; it is never put off again. */
  soon(): void;
  /** Does the work if its time has come; for a thread that waits without its event loop. */
  runDue(): void;
  /** Does the work now, if it was asked for. */
  runNow(): void;
}

const DELAY_MS = 100;
/** A window that opens asks for the spreadsheet before anything has to be worked out. */
const FIRST_DELAY_MS = 1000;

/** Work that takes long comes less often: at most half of the time goes to it. */
export function createIdle(work: () => void): Idle {
  let dueAt: number | null = null;
  let delayMs = FIRST_DELAY_MS;
  const runNow = () => {
    if (dueAt === null) return;
    dueAt = null;
    const started = performance.now();
    work();
    delayMs = Math.max(DELAY_MS, performance.now() - started);
  };
  const runDue = () => {
    if (dueAt !== null && performance.now() >= dueAt) runNow();
  };
  return {
    runDue,
    runNow,
    soon() {
      if (dueAt !== null) return;
      dueAt = performance.now() + delayMs;
      // A moment later than due, so that the timer never finds it too early.
      setTimeout(runDue, delayMs + 1);
    },
  };
}
