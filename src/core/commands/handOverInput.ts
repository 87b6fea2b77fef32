import * as v from "valibot";
import { DAY } from "../calendar/daySchema.ts";
import { MOST_HANDED } from "./limits.ts";

const name = v.pipe(v.string(), v.maxLength(200), v.trim());

/** What the dialog sends: rows that somebody else answers for from a day on. */
const HAND_OVER_INPUT = v.strictObject({
  /** follower: who keeps them in the office · inCharge: the leader who answers for them. */
  what: v.picklist(["follower", "inCharge"]),
  ids: v.pipe(v.array(v.pipe(v.string(), v.maxLength(40))), v.minLength(1), v.maxLength(MOST_HANDED)),
  to: v.pipe(name, v.minLength(1)),
  on: DAY,
  /** Makes the caller the owner of the hourly run. */
  takeTriggers: v.boolean(),
  /** Where the list of what is handed over goes; none: it is not made. */
  deliver: v.picklist(["drive", "download", "none"]),
});

export type HandOverInput = v.InferOutput<typeof HAND_OVER_INPUT>;
export type HandOverRequest = v.InferInput<typeof HAND_OVER_INPUT>;

/** A function, so that it is fetched when a page first calls. */
export const handOverInput = () => HAND_OVER_INPUT;
