import * as v from "valibot";
import { DAY } from "../core/calendar/daySchema.ts";

/** An agency of the directory in start data. */
export const LISTED_AGENCY = v.object({
  name: v.string(),
  shortNames: v.array(v.string()),
  kind: v.picklist(["agency", "group", "leader", "own", "other"]),
  block: v.string(),
  order: v.number(),
  validFrom: v.nullable(DAY),
  validTo: v.nullable(DAY),
  successors: v.array(v.string()),
});
