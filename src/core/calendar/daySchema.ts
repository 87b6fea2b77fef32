import * as v from "valibot";
import { parseIsoDate } from "./isoDate.ts";

/** "YYYY-MM-DD" of a day that exists. */
export const DAY = v.pipe(
  v.string(),
  v.rawTransform(({ dataset, addIssue, NEVER }) => {
    const day = parseIsoDate(dataset.value);
    if (day !== null) return day;
    addIssue({ message: "no such day" });
    return NEVER;
  }),
);
