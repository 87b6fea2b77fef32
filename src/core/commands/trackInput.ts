import * as v from "valibot";
import { DAY } from "../calendar/daySchema.ts";
import { FILLED_COLUMNS } from "../layout/chooseColumns.ts";
import { STATES } from "../register/states.ts";
import { AGENCY_INPUT, CELL_INPUT, DIRECTIVE_INPUT } from "./importInput.ts";
import { MOST_TRACKED } from "./limits.ts";

const date = v.nullable(DAY);

/** Columns that an old sheet fills and a notice never does. */
const kept = v.strictObject({
  inCharge: v.exactOptional(CELL_INPUT),
  field: v.exactOptional(CELL_INPUT),
  project: v.exactOptional(CELL_INPUT),
  product: v.exactOptional(CELL_INPUT),
  extended: v.exactOptional(date),
  extensionBasis: v.exactOptional(CELL_INPUT),
  state: v.exactOptional(
    v.pipe(
      v.string(),
      v.check((label) => STATES.some(({ vi }) => vi === label)),
    ),
  ),
  obstacle: v.exactOptional(CELL_INPUT),
  reportedOn: v.exactOptional(date),
  resultPaper: v.exactOptional(CELL_INPUT),
  doneOn: v.exactOptional(date),
  progress: v.exactOptional(v.nullable(v.pipe(v.number(), v.finite()))),
  record: v.exactOptional(CELL_INPUT),
});

const row = v.strictObject({
  ...v.omit(DIRECTIVE_INPUT, ["links"]).entries,
  paper: CELL_INPUT,
  given: date,
  orderedBy: CELL_INPUT,
  room: CELL_INPUT,
  follower: CELL_INPUT,
  result: CELL_INPUT,
  note: CELL_INPUT,
  kept,
  /** Where it stands in its own sheet and what its cell of contents holds there; null: it cannot be tracked in place. */
  place: v.exactOptional(
    v.nullable(v.strictObject({ line: v.pipe(v.number(), v.integer(), v.minValue(2)), words: CELL_INPUT })),
  ),
  /** The person takes it although the register has a row of the same words. */
  again: v.boolean(),
});

/** Rows with a place are tracked where they stand; without it all are copied. */
const adopt = v.strictObject({
  sheetId: v.pipe(v.number(), v.integer()),
  /** 1-based row of the headings. */
  headingLine: v.pipe(v.number(), v.integer(), v.minValue(1)),
  /** What the columns hold, 0-based. */
  columns: v.pipe(
    v.array(v.strictObject({ key: v.picklist(FILLED_COLUMNS), index: v.pipe(v.number(), v.integer(), v.minValue(0)) })),
    v.maxLength(200),
  ),
});

const CONFIRMED = v.strictObject({
  adopt: v.exactOptional(adopt),
  /** “Không thuộc phạm vi bí mật nhà nước”, ticked. */
  notSecret: v.boolean(),
  /** What to do with rows that are past due already, as in the import. */
  pastDue: v.picklist(["keep", "chase", "update"]),
  /** For the sheet “Cơ quan”. */
  agencies: v.pipe(v.array(AGENCY_INPUT), v.maxLength(100)),
  rows: v.pipe(v.array(row), v.minLength(1), v.maxLength(MOST_TRACKED)),
});

/** What the dialog sends; without confirmed rows those selected are read and the person is asked in boxes. */
const TRACK_INPUT = v.optional(v.strictObject({ confirmed: v.optional(CONFIRMED) }));

export type TrackInput = v.InferOutput<typeof TRACK_INPUT>;
export type AdoptAsked = v.InferOutput<typeof adopt>;
export type Confirmed = v.InferOutput<typeof CONFIRMED>;
/** Before dates are checked: what a page builds. */
export type TrackRequest = v.InferInput<typeof CONFIRMED>;

/** A function, so that it is fetched when a page first calls. */
export const trackInput = () => TRACK_INPUT;
