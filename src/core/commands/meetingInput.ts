import * as v from "valibot";
import { DAY } from "../calendar/daySchema.ts";
import { MOST_DISCUSSED } from "./limits.ts";

const line = v.pipe(v.string(), v.maxLength(500), v.trim());
const needed = v.pipe(line, v.minLength(1));
const lines = v.pipe(v.string(), v.maxLength(2_000));
/** “14:00”. */
const hour = v.pipe(v.string(), v.regex(/^([01]\d|2[0-3]):[0-5]\d$/));

/** What the dialog sends: a meeting, whose directives it looks at, and what is to be prepared. */
const MEETING_INPUT = v.strictObject({
  subject: needed,
  /** After “Thực hiện”; "": nothing. */
  basis: line,
  /** Position of who chairs, never a name. */
  chair: needed,
  on: DAY,
  at: hour,
  place: needed,
  agenda: lines,
  /** Mã of directives that are looked at; who leads them is invited and reports. */
  ids: v.pipe(v.array(v.pipe(v.string(), v.maxLength(40))), v.maxLength(MOST_DISCUSSED)),
  /** Further invitees, a line each. */
  invitees: lines,
  /** By when reports are wanted; null: no such line. */
  papersOn: v.nullable(DAY),
  papersAt: hour,
  /** About the press; "": nothing. */
  press: line,
  /** Puts the assigned preparation into the register, as a draft. */
  track: v.boolean(),
  signOff: line,
  recipients: lines,
  deliver: v.picklist(["drive", "download"]),
});

export type MeetingInput = v.InferOutput<typeof MEETING_INPUT>;
export type MeetingRequest = v.InferInput<typeof MEETING_INPUT>;

/** A function, so that it is fetched when a page first calls. */
export const meetingInput = () => MEETING_INPUT;
