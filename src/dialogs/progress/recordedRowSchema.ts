import * as v from "valibot";
import { DAY } from "../../core/calendar/daySchema.ts";

/** A row that an entry is recorded for, in start data. */
export const RECORDED_ROW = v.object({
  id: v.string(),
  text: v.string(),
  lead: v.string(),
  due: v.nullable(DAY),
  extended: v.nullable(DAY),
  phrase: v.string(),
  deadlineKind: v.string(),
  state: v.string(),
  standing: v.string(),
  result: v.string(),
  reportedOn: v.nullable(DAY),
  resultPaper: v.string(),
  family: v.nullable(v.object({ reported: v.number(), all: v.number(), waiting: v.array(v.string()) })),
});
