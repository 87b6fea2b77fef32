import * as v from "valibot";
import { SETTLE_HOWS } from "../digest/settlements.ts";

/** More agencies than any office writes to. */
const MOST_KEYS = 500;

const SETTLE_INPUT = v.strictObject({
  /** “digest|2026-W43|Sở Công Thương”. */
  keys: v.pipe(v.array(v.pipe(v.string(), v.minLength(1), v.maxLength(500))), v.minLength(1), v.maxLength(MOST_KEYS)),
  how: v.picklist(SETTLE_HOWS),
});

export type SettleInput = v.InferOutput<typeof SETTLE_INPUT>;

/** A function, so that it is fetched when a page first calls. */
export const settleInput = () => SETTLE_INPUT;
