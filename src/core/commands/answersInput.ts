import * as v from "valibot";
import { DAY } from "../calendar/daySchema.ts";
import { CELL_LIMIT } from "./limits.ts";

const line = v.pipe(v.string(), v.maxLength(2_000), v.trim());
const text = v.pipe(v.string(), v.maxLength(CELL_LIMIT / 2), v.trim());

/** Most reports that are answered at once. */
const MOST_ANSWERED = 200;

/** A report as the office puts it before it is taken. */
const EDITED = v.strictObject({
  content: text,
  obstacle: text,
  paperNumber: line,
  paperOn: v.nullable(DAY),
  newDue: v.nullable(DAY),
  allowedBy: line,
});

/** What the dialog sends: an answer for each report, which agency, Mã and number name together. */
const ANSWERS_INPUT = v.strictObject({
  answers: v.pipe(
    v.array(
      v.strictObject({
        id: line,
        agency: line,
        receipt: v.pipe(v.string(), v.maxLength(20)),
        /** take: recorded as it was reported · settle: completion is confirmed, an extension granted · return: not taken, and why. */
        how: v.picklist(["take", "settle", "return"]),
        /** Why it is returned; "" otherwise. */
        why: text,
        /** null: word for word. */
        edited: v.nullable(EDITED),
      }),
    ),
    v.minLength(1),
    v.maxLength(MOST_ANSWERED),
  ),
});

export type AnswersInput = v.InferOutput<typeof ANSWERS_INPUT>;
export type ReportAnswer = AnswersInput["answers"][number];

/** As the dialog holds them, before they are checked. */
export type AnswersRequest = v.InferInput<typeof ANSWERS_INPUT>;

/** A function, so that it is fetched when a page first calls. */
export const answersInput = () => v.optional(ANSWERS_INPUT);
