import * as v from "valibot";
import { SETTLE_HOWS } from "../digest/settlements.ts";
import { defineCommand } from "./command.ts";
import { planSettle } from "./planSettle.ts";

/** More agencies than any office writes to. */
const MOST_KEYS = 500;

const SETTLE_INPUT = v.strictObject({
  /** “digest|2026-W43|Sở Công Thương”. */
  keys: v.pipe(v.array(v.pipe(v.string(), v.minLength(1), v.maxLength(500))), v.minLength(1), v.maxLength(MOST_KEYS)),
  how: v.picklist(SETTLE_HOWS),
});

export type SettleInput = v.InferOutput<typeof SETTLE_INPUT>;

export const settleMail = defineCommand({
  name: "settleMail",
  menu: null,
  callers: ["editor"],
  input: SETTLE_INPUT,
  reads: ["register", "agencies", "events", "settings", "holidays"],
  whileSending: "refused",
  /** What a person found in the sent mail: it never left, it left, it came back. */
  decide: (book, input) => planSettle(input, book),
});
