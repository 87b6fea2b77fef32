import * as v from "valibot";
import { parseIsoDate } from "../core/calendar/isoDate.ts";

/** A calendar day in start data. */
export const DAY = v.pipe(
  v.string(),
  v.rawTransform(({ dataset, addIssue, NEVER }) => {
    const day = parseIsoDate(dataset.value);
    if (day !== null) return day;
    addIssue({ message: "no such day" });
    return NEVER;
  }),
);
