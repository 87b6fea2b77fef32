import { addDays, type IsoDate, mondayOf, parseIsoDate } from "../calendar/isoDate.ts";

/** What a link says in the open: no name, no address. */
export interface LinkParts {
  /** Number of the key that signed it. */
  readonly key: string;
  /** Random name of the agency, known only to the script. */
  readonly agency: string;
  /** Monday of the week whose e-mail carries it. */
  readonly monday: IsoDate;
}

/** A link as it was handed in; whether it holds, the signature tells. */
export interface ClaimedLink extends LinkParts {
  /** What is signed: ASCII. */
  readonly payload: string;
  readonly signature: string;
}

const VERSION = "1";
const LINK = /^(1\.([0-9]{1,6})\.([0-9a-f]{12})\.(\d{4}-\d{2}-\d{2}))\.([0-9a-f]{64})$/;

/** What is signed. */
export function linkPayload({ key, agency, monday }: LinkParts): string {
  return [VERSION, key, agency, monday].join(".");
}

/** The link's text, fit for an address as it stands. @param signature as `signatureText` writes it */
export function linkText(parts: LinkParts, signature: string): string {
  return `${linkPayload(parts)}.${signature}`;
}

/** @param bytes signed, as Apps Script hands them out. @returns 64 hexadecimal digits for HMAC-SHA-256 */
export function signatureText(bytes: readonly number[]): string {
  return bytes.map((byte) => ((byte + 256) % 256).toString(16).padStart(2, "0")).join("");
}

/** Reads a link letter by letter as it was written; null for any other text. */
export function readLink(text: string): ClaimedLink | null {
  const match = LINK.exec(text);
  if (match === null) return null;
  const [, payload = "", key = "", agency = "", day = "", signature = ""] = match;
  const monday = parseIsoDate(day);
  if (monday === null || mondayOf(monday) !== monday) return null;
  return { payload, key, agency, monday, signature };
}

/** Compares in the same time wherever the texts differ. */
export function isSameSecret(a: string, b: string): boolean {
  let difference = a.length ^ b.length;
  for (let index = 0; index < a.length; index++) difference |= a.charCodeAt(index) ^ b.charCodeAt(index % b.length);
  return difference === 0;
}

/** Last day on which a link of that week is taken. */
export function lastDayOf(monday: IsoDate, days: number): IsoDate {
  return addDays(monday, days);
}

/** Is `today` within the life of a link? One of a week that has not begun is none of ours. */
export function isCurrent({ monday }: Pick<LinkParts, "monday">, days: number, today: IsoDate): boolean {
  return monday <= today && today <= lastDayOf(monday, days);
}
