import * as v from "valibot";
import { REPAIRS } from "../selfCheck/finding.ts";

/** What the dialog asks for; a promise is a probe of its own, because only its caller sees whether it arrives. */
const SELF_CHECK_INPUT = v.variant("what", [
  v.strictObject({ what: v.literal("check") }),
  v.strictObject({ what: v.literal("repair"), repair: v.picklist(REPAIRS) }),
  v.strictObject({ what: v.literal("probe"), how: v.picklist(["services", "promise"]) }),
]);

export type SelfCheckInput = v.InferOutput<typeof SELF_CHECK_INPUT>;

/** A function, so that it is fetched when a page first calls. */
export const selfCheckInput = () => SELF_CHECK_INPUT;
