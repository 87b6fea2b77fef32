import * as v from "valibot";
import { LEAVING_REASONS, SOURCES } from "../progress/progressEntry.ts";
import { PROGRESS_KINDS } from "../progress/progressKinds.ts";
import { CELL_LIMIT, DAY_INPUT } from "./importInput.ts";

const keys = <const K extends string>(table: readonly { readonly key: K }[]) => table.map(({ key }) => key);
const line = v.pipe(v.string(), v.maxLength(2_000), v.trim());
const text = v.pipe(v.string(), v.maxLength(CELL_LIMIT / 2), v.trim());

/** Most rows that one entry is recorded for. */
export const MOST_RECORDED = 500;

/** What the dialog sends: one entry for one or more rows. */
export const PROGRESS_INPUT = v.strictObject({
  ids: v.pipe(v.array(line), v.minLength(1), v.maxLength(MOST_RECORDED)),
  kind: v.picklist(keys(PROGRESS_KINDS)),
  source: v.picklist(keys(SOURCES)),
  on: v.nullable(DAY_INPUT),
  paperNumber: line,
  paperOn: v.nullable(DAY_INPUT),
  content: text,
  obstacle: text,
  newDue: v.nullable(DAY_INPUT),
  allowedBy: line,
  askedOn: v.nullable(DAY_INPUT),
  reason: v.nullable(v.picklist(keys(LEAVING_REASONS))),
  newLead: line,
});

export type ProgressInput = v.InferOutput<typeof PROGRESS_INPUT>;

/** As the dialog holds it, before it is checked. */
export type ProgressRequest = v.InferInput<typeof PROGRESS_INPUT>;
