import * as v from "valibot";
import type { IsoDate } from "../calendar/isoDate.ts";

/** What a link has been used for; one script property a link. */
export interface LinkUse {
  /** Day that `sent` counts. */
  readonly day: string;
  /** Forms taken on that day. */
  readonly sent: number;
  /** Numbers of forms that were taken, the newest last. */
  readonly receipts: readonly string[];
  /** Mã reported on since the last receipt was mailed. */
  readonly unconfirmed: readonly string[];
}

const LINK_USE = v.object({
  day: v.string(),
  sent: v.number(),
  receipts: v.array(v.string()),
  unconfirmed: v.array(v.string()),
});

const UNUSED: LinkUse = { day: "", sent: 0, receipts: [], unconfirmed: [] };

/** Forms that a link may send in a day. */
export const MOST_A_DAY = 30;
/** A property takes 9 KB. */
const RECEIPTS_KEPT = 300;
const IDS_KEPT = 200;

/** @param text the property; null or anything unreadable: the link was never used */
export function readUse(text: string | undefined): LinkUse {
  if (text === undefined || text === "") return UNUSED;
  try {
    const read = v.safeParse(LINK_USE, JSON.parse(text));
    return read.success ? read.output : UNUSED;
  } catch {
    return UNUSED;
  }
}

/** Has the link sent all that it may send today? */
export function isSpent({ day, sent }: LinkUse, today: IsoDate): boolean {
  return day === today && sent >= MOST_A_DAY;
}

/** The use with one more form. */
export function usedOnce(use: LinkUse, receipt: string, ids: readonly string[], today: IsoDate): LinkUse {
  return {
    day: today,
    sent: use.day === today ? use.sent + 1 : 1,
    receipts: [...use.receipts, receipt].slice(-RECEIPTS_KEPT),
    unconfirmed: [...new Set([...use.unconfirmed, ...ids])].slice(-IDS_KEPT),
  };
}

/** “7F3A90C1”: the number that a form is known by. @param key of the form, hexadecimal */
export function receiptOf(key: string): string {
  return key.slice(0, 8).toUpperCase();
}
