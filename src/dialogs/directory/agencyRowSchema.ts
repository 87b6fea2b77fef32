import * as v from "valibot";
import { DAY } from "../../core/calendar/daySchema.ts";

/** Rows of the sheet “Cơ quan” in start data. */
export const SHEET_LINES = v.array(
  v.object({
    line: v.number(),
    row: v.object({
      order: v.nullable(v.number()),
      name: v.string(),
      shortNames: v.string(),
      kind: v.string(),
      block: v.string(),
      mailed: v.boolean(),
      addresses: v.string(),
      salutation: v.string(),
      contact: v.string(),
      validFrom: v.nullable(DAY),
      validTo: v.nullable(DAY),
      successors: v.string(),
    }),
  }),
);
