import { isSameDay, LIMITS } from "./limits.ts";
import type { Run } from "./run.ts";

/** Counts one read or write of properties; throws when the person has used up the day's. */
export function countPropertyCall(run: Run): void {
  const { user, account } = run.settings;
  const { propertyCalls } = run.host.state;
  const known = propertyCalls[user];
  const use = known && isSameDay(known, run.now()) ? known : { since: run.now(), used: 0 };
  if (use.used >= LIMITS[account].propertyCallsADay) {
    throw run.error("Service invoked too many times for one day: properties.");
  }
  propertyCalls[user] = { ...use, used: use.used + 1 };
}
