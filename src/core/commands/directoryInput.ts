import * as v from "valibot";
import { DAY } from "../calendar/daySchema.ts";

const line = v.pipe(v.string(), v.maxLength(2_000));
const name = v.pipe(line, v.trim(), v.minLength(1));

/** A row of the sheet “Cơ quan”, cell by cell; its rules are the directory's own, so that what is wrong is told in words. */
const ROW = {
  order: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(999_999))),
  name,
  shortNames: line,
  kind: line,
  block: line,
  mailed: v.boolean(),
  addresses: line,
  salutation: line,
  contact: line,
  validFrom: v.nullable(DAY),
  validTo: v.nullable(DAY),
  successors: line,
};

const MOST_ROWS = 2_000;

const CHANGES = v.strictObject({
  /** Cells of rows that were there when the dialog opened. */
  edits: v.pipe(
    v.array(
      v.strictObject({
        /** Where the row stood; it is found by its name should it stand elsewhere by now. */
        line: v.pipe(v.number(), v.integer(), v.minValue(2)),
        name: line,
        set: v.partial(v.strictObject(ROW)),
      }),
    ),
    v.maxLength(MOST_ROWS),
  ),
  added: v.pipe(v.array(v.strictObject(ROW)), v.maxLength(MOST_ROWS)),
});

/** What the directory's dialog sends. */
const DIRECTORY_INPUT = v.pipe(
  CHANGES,
  v.check(({ edits, added }) => edits.length + added.length > 0, "nothing to change"),
);

export type DirectoryInput = v.InferOutput<typeof DIRECTORY_INPUT>;
/** Before days are checked: what a page builds. */
export type DirectoryRequest = v.InferInput<typeof DIRECTORY_INPUT>;

/** A function, so that it is fetched when a page first calls. */
export const directoryInput = () => DIRECTORY_INPUT;
