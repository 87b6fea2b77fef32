import { TextOutputObject } from "./ContentService.ts";
import { guardedName, unwrap } from "./guard.ts";
import { HtmlOutputObject } from "./HtmlOutput.ts";
import { isDate, isRecord } from "./realm.ts";

/**
 * Checks what `google.script.run` carries: numbers, text, booleans, null, and plain objects and arrays of these.
 * @returns what is wrong, or null.
 */
export function transferFault(value: unknown, path: string, above: readonly unknown[] = []): string | null {
  if (typeof value === "function") return `${path} is a function`;
  if (typeof value === "symbol" || typeof value === "bigint") return `${path} is a ${typeof value}`;
  if (!isRecord(value)) return null;
  if (isDate(value)) return `${path} is a Date`;
  if (guardedName(value) !== null) return `${path} is a ${guardedName(value)}`;
  if (above.includes(value)) return `${path} refers to itself`;
  const entries = Array.isArray(value)
    ? value.map((item, index): [string, unknown] => [`${path}[${index}]`, item])
    : Object.entries(value).map(([key, item]): [string, unknown] => [`${path}.${key}`, item]);
  for (const [name, item] of entries) {
    const fault = transferFault(item, name, [...above, value]);
    if (fault) return fault;
  }
  return null;
}

/** A copy in the caller's realm: Dates stay Dates, pages become `{title, html}`, text answers `{text, mimeType}`, other service objects their name. */
export function toHost(value: unknown, above: readonly unknown[] = []): unknown {
  if (typeof value === "function") return undefined;
  if (!isRecord(value)) return value;
  if (isDate(value)) return new Date(value.getTime());
  const target = unwrap(value);
  if (target instanceof HtmlOutputObject) return { title: target.getTitle(), html: target.getContent() };
  if (target instanceof TextOutputObject) return { text: target.getContent(), mimeType: target.getMimeType().member };
  const name = guardedName(value);
  if (name !== null) return `[${name}]`;
  if (above.includes(value)) return "[circular]";
  const inside = [...above, value];
  if (Array.isArray(value)) return Array.from(value, (item) => toHost(item, inside));
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, toHost(item, inside)]));
}
