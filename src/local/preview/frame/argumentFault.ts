/**
 * Finds what `google.script.run` does not carry: functions, Dates, page elements (but for one form as the only
 * argument), symbols, objects that contain themselves.
 * @returns the name or index of the property that holds it, as Google's message says; null when all can go
 */
export function argumentFault(args: readonly unknown[]): string | null {
  return faultIn(Object.entries(args), []);
}

/** @param above objects that the entries lie in */
function faultIn(entries: readonly (readonly [string, unknown])[], above: readonly unknown[]): string | null {
  for (const [name, value] of entries) {
    if (isRefused(value, above)) return name;
    if (typeof value !== "object" || value === null) continue;
    const inside = faultIn(Object.entries(value), [...above, value]);
    if (inside !== null) return inside;
  }
  return null;
}

const REFUSED_TYPES: readonly string[] = ["function", "symbol", "bigint"];

function isRefused(value: unknown, above: readonly unknown[]): boolean {
  if (REFUSED_TYPES.includes(typeof value)) return true;
  if (typeof value !== "object" || value === null) return false;
  const kind = Object.prototype.toString.call(value);
  return kind === "[object Date]" || "nodeType" in value || kind === "[object Window]" || above.includes(value);
}
