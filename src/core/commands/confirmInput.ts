import * as v from "valibot";

const name = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(2_000));

/** What the dialog sends: rows that were looked at, with their leads where the person settled them. */
const CONFIRM_INPUT = v.optional(
  v.strictObject({
    /** null: every row that waits, as it stands. */
    rows: v.nullable(
      v.pipe(
        v.array(
          v.strictObject({
            id: v.pipe(v.string(), v.maxLength(40)),
            leads: v.nullable(v.pipe(v.array(name), v.minLength(1), v.maxLength(300))),
          }),
        ),
        v.minLength(1),
        v.maxLength(500),
      ),
    ),
  }),
);

export type ConfirmInput = v.InferOutput<typeof CONFIRM_INPUT>;

/** A function, so that it is fetched when a page first calls. */
export const confirmInput = () => CONFIRM_INPUT;
