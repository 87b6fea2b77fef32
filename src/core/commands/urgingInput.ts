import * as v from "valibot";
import { DAY } from "../calendar/daySchema.ts";
import { MOST_URGED } from "./limits.ts";

const line = v.pipe(v.string(), v.maxLength(300));

/** What the dialog sends: what is urged, how, by when an answer is wanted. */
const URGING_INPUT = v.strictObject({
  rows: v.pipe(
    v.array(v.strictObject({ agency: line, id: line, daysPast: v.number() })),
    v.minLength(1),
    v.maxLength(MOST_URGED),
  ),
  /** one: a single letter with an appendix. each: one for each agency. */
  form: v.picklist(["one", "each"]),
  issuer: v.picklist(["office", "authority"]),
  answerBy: DAY,
  clause: v.boolean(),
  /** Tells in “Diễn biến” that they were urged. */
  record: v.boolean(),
  signOff: line,
  recipients: v.pipe(v.string(), v.maxLength(2_000)),
  deliver: v.picklist(["drive", "download"]),
});

export type UrgingInput = v.InferOutput<typeof URGING_INPUT>;
export type UrgingRequest = v.InferInput<typeof URGING_INPUT>;

/** A function, so that it is fetched when a page first calls. */
export const urgingInput = () => URGING_INPUT;
