import { guardedName } from "./guard.ts";
import { isDate, isRecord } from "./realm.ts";

/** A line of the log: `%s`, `%d` and `%j` in the first text take the next items, the rest follows; objects are JSON. */
export function logText(items: readonly unknown[]): string {
  const [first, ...rest] = items;
  if (typeof first !== "string") return items.map(shown).join(" ");
  const left = [...rest];
  const text = first.replace(/%[sdifoOj]/g, (mark) => (left.length > 0 ? shown(left.shift()) : mark));
  return [text, ...left.map(shown)].join(" ");
}

function shown(item: unknown): string {
  if (!isRecord(item) || isDate(item)) return String(item);
  if (guardedName(item) !== null) return String(guardedName(item));
  const { name, message } = item;
  if (typeof name === "string" && typeof message === "string") return `${name}: ${message}`;
  try {
    return JSON.stringify(item) ?? String(item);
  } catch {
    // It refers to itself.
    return String(item);
  }
}
