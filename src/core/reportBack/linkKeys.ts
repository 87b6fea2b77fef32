import { addDays, type IsoDate, parseIsoDate } from "../calendar/isoDate.ts";
import type { LinkParts } from "./link.ts";

/** A key that signs links; all of them stand in one script property, the newest first. */
export interface LinkKey {
  readonly number: string;
  readonly secret: string;
  /** Day on which a newer one took its place; null: it signs. */
  readonly retired: IsoDate | null;
}

/** Keys from their property: a line “number secret [day]” for each; lines of any other form are none. */
export function readKeys(text: string): readonly LinkKey[] {
  return text.split("\n").flatMap((line): LinkKey[] => {
    const match = /^(\d{1,6}) ([0-9a-f]{32,128})(?: (\d{4}-\d{2}-\d{2}))?$/.exec(line);
    if (match === null) return [];
    const [, number = "", secret = "", retired = ""] = match;
    return [{ number, secret, retired: parseIsoDate(retired) }];
  });
}

/** The property's text. */
export function keysText(keys: readonly LinkKey[]): string {
  return keys
    .map(({ number, secret, retired }) => [number, secret, ...(retired === null ? [] : [retired])].join(" "))
    .join("\n");
}

/** The key that signs new links; null before the first was made. */
export function signingKey(keys: readonly LinkKey[]): LinkKey | null {
  return keys.find(({ retired }) => retired === null) ?? null;
}

/** The key that signed a link, where it still may: a retired one speaks only for weeks that began before it went. */
export function keyOfLink({ key, monday }: LinkParts, keys: readonly LinkKey[]): LinkKey | null {
  const found = keys.find(({ number }) => number === key);
  return found === undefined || (found.retired !== null && monday > found.retired) ? null : found;
}

/**
 * Keys with a new one that signs from now on; the one before it is kept until the last of its links has expired.
 * @param days life of a link
 */
export function rotatedKeys(keys: readonly LinkKey[], secret: string, today: IsoDate, days: number): LinkKey[] {
  const number = String(keys.reduce((most, key) => Math.max(most, Number(key.number)), 0) + 1);
  const kept = keys
    .map((key) => ({ ...key, retired: key.retired ?? today }))
    .filter(({ retired }) => addDays(retired, days) >= today);
  return [{ number, secret, retired: null }, ...kept];
}
