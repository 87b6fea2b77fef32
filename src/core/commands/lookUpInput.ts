import * as v from "valibot";
import { DAY } from "../calendar/daySchema.ts";
import { CELL_LIMIT } from "./limits.ts";

const line = v.pipe(v.string(), v.maxLength(2_000));
const text = v.pipe(v.string(), v.maxLength(CELL_LIMIT - 1));
const date = v.nullable(DAY);

/** What the import dialog asks the register about a paper that was just read; nothing of it is kept. */
const LOOK_UP_INPUT = v.strictObject({
  kind: v.picklist(["conclusion", "meeting-notice"]),
  number: v.nullable(line),
  issuedOn: date,
  meetingOn: date,
  subject: v.nullable(text),
  /** Number of the paper that this one corrects or replaces, as it names it. */
  corrects: v.nullable(line),
  directives: v.pipe(
    v.array(
      v.strictObject({
        text,
        leads: v.pipe(v.array(line), v.maxLength(100)),
        support: v.pipe(v.array(line), v.maxLength(100)),
        due: date,
      }),
    ),
    v.maxLength(500),
  ),
});

export type LookUpInput = v.InferOutput<typeof LOOK_UP_INPUT>;
export type LookUpRequest = v.InferInput<typeof LOOK_UP_INPUT>;

/** A function, so that it is fetched when a page first calls. */
export const lookUpInput = () => LOOK_UP_INPUT;
