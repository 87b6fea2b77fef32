import type { Google, Lock } from "./google.ts";

/** Longest wait of a person for another's command. */
export const LOCK_MS = 20_000;

/** Does `work` while holding the script lock; null when somebody else held it all the time. */
export function withLock<T>(google: Google, waitMs: number, work: () => T): T | null {
  const lock: Lock = google.LockService.getScriptLock();
  if (!lock.tryLock(waitMs)) return null;
  try {
    return work();
  } finally {
    lock.releaseLock();
  }
}
