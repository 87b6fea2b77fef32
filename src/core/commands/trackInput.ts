import * as v from "valibot";
import { STATES } from "../register/states.ts";
import { AGENCY_INPUT, CELL_INPUT, DAY_INPUT, DIRECTIVE_INPUT, LINE_INPUT } from "./importInput.ts";

/** Most rows that one dialog shows and one call takes. */
export const MOST_TRACKED = 1_000;

const date = v.nullable(DAY_INPUT);

/** Columns that an old sheet fills and a notice never does. */
const kept = v.strictObject({
  inCharge: v.exactOptional(LINE_INPUT),
  field: v.exactOptional(LINE_INPUT),
  project: v.exactOptional(LINE_INPUT),
  product: v.exactOptional(CELL_INPUT),
  extended: v.exactOptional(date),
  extensionBasis: v.exactOptional(LINE_INPUT),
  state: v.exactOptional(v.picklist(STATES.map(({ vi }) => vi))),
  obstacle: v.exactOptional(CELL_INPUT),
  reportedOn: v.exactOptional(date),
  resultPaper: v.exactOptional(CELL_INPUT),
  doneOn: v.exactOptional(date),
  progress: v.exactOptional(v.nullable(v.pipe(v.number(), v.finite()))),
  record: v.exactOptional(LINE_INPUT),
});

const row = v.strictObject({
  ...v.omit(DIRECTIVE_INPUT, ["links"]).entries,
  paper: CELL_INPUT,
  given: date,
  orderedBy: LINE_INPUT,
  room: LINE_INPUT,
  follower: LINE_INPUT,
  result: CELL_INPUT,
  note: CELL_INPUT,
  kept,
  /** The person takes it although the register has a row of the same words. */
  again: v.boolean(),
});

const CONFIRMED = v.strictObject({
  /** “Không thuộc phạm vi bí mật nhà nước”, ticked. */
  notSecret: v.boolean(),
  /** What to do with rows that are past due already, as in the import. */
  pastDue: v.picklist(["keep", "chase", "update"]),
  /** For the sheet “Cơ quan”. */
  agencies: v.pipe(v.array(AGENCY_INPUT), v.maxLength(100)),
  rows: v.pipe(v.array(row), v.minLength(1), v.maxLength(MOST_TRACKED)),
});

/** What the dialog sends; without confirmed rows those selected are read and the person is asked in boxes. */
export const TRACK_INPUT = v.optional(v.strictObject({ confirmed: v.optional(CONFIRMED) }));

export type TrackInput = v.InferOutput<typeof TRACK_INPUT>;
export type Confirmed = v.InferOutput<typeof CONFIRMED>;
/** Before dates are checked: what a page builds. */
export type TrackRequest = v.InferInput<typeof CONFIRMED>;
