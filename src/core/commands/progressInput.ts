import * as v from "valibot";
import { DAY } from "../calendar/daySchema.ts";
import { LEAVING_REASONS, SOURCES } from "../progress/progressEntry.ts";
import { PROGRESS_KINDS } from "../progress/progressKinds.ts";
import { CELL_LIMIT, MOST_RECORDED } from "./limits.ts";

const keys = <const K extends string>(table: readonly { readonly key: K }[]) => table.map(({ key }) => key);
const line = v.pipe(v.string(), v.maxLength(2_000), v.trim());
const text = v.pipe(v.string(), v.maxLength(CELL_LIMIT / 2), v.trim());

/** What the dialog sends: one entry for one or more rows. */
const PROGRESS_INPUT = v.strictObject({
  ids: v.pipe(v.array(line), v.minLength(1), v.maxLength(MOST_RECORDED)),
  kind: v.picklist(keys(PROGRESS_KINDS)),
  source: v.picklist(keys(SOURCES)),
  on: v.nullable(DAY),
  paperNumber: line,
  paperOn: v.nullable(DAY),
  content: text,
  obstacle: text,
  newDue: v.nullable(DAY),
  allowedBy: line,
  askedOn: v.nullable(DAY),
  reason: v.nullable(v.picklist(keys(LEAVING_REASONS))),
  newLead: line,
});

export type ProgressInput = v.InferOutput<typeof PROGRESS_INPUT>;

/** As the dialog holds it, before it is checked. */
export type ProgressRequest = v.InferInput<typeof PROGRESS_INPUT>;

/** A function, so that it is fetched when a page first calls. */
export const progressInput = () => v.optional(PROGRESS_INPUT);
