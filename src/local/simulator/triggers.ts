const HOUR_MS = 3_600_000;

/** A number from text that is the same in every run (FNV-1a). */
function hash(text: string): number {
  let value = 2_166_136_261;
  for (const char of text) value = Math.imul(value ^ (char.codePointAt(0) ?? 0), 16_777_619) >>> 0;
  return value;
}

/** When a new clock trigger first fires: within its first period, at a moment only Google knows. */
export function firstFiring(uid: string, nowMs: number, everyHours: number): number {
  return nowMs + 60_000 + (hash(uid) % (everyHours * HOUR_MS - 60_000));
}

/** The firing after this one: the period, give or take some minutes. */
export function nextFiring(uid: string, lastMs: number, everyHours: number): number {
  const jitterMs = (hash(`${uid}|${lastMs}`) % 600_000) - 300_000;
  return lastMs + everyHours * HOUR_MS + jitterMs;
}

/** The event a clock trigger's handler gets; Google fills the times in UTC. */
export function clockEvent(uid: string, nowMs: number): Record<string, unknown> {
  const now = new Date(nowMs);
  const yearStart = Date.UTC(now.getUTCFullYear(), 0, 1);
  return {
    authMode: "FULL",
    "day-of-month": now.getUTCDate(),
    "day-of-week": now.getUTCDay() === 0 ? 7 : now.getUTCDay(),
    hour: now.getUTCHours(),
    minute: now.getUTCMinutes(),
    month: now.getUTCMonth() + 1,
    second: now.getUTCSeconds(),
    timezone: "UTC",
    triggerUid: uid,
    "week-of-year": Math.ceil((nowMs - yearStart) / (7 * 24 * HOUR_MS)),
    year: now.getUTCFullYear(),
  };
}
