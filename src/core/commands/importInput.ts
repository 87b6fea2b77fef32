import * as v from "valibot";
import { parseIsoDate } from "../calendar/isoDate.ts";
import { DEADLINE_KINDS } from "../register/states.ts";

/** Longest text a cell takes (Apps Script refuses over 50,000 characters). */
export const CELL_LIMIT = 50_000;

const KIND_KEYS = DEADLINE_KINDS.map(({ key }) => key);

const line = v.pipe(v.string(), v.maxLength(2_000));
const text = v.pipe(v.string(), v.maxLength(CELL_LIMIT - 1));
/** "YYYY-MM-DD" of a day that exists. */
export const DAY_INPUT = v.pipe(
  v.string(),
  v.rawTransform(({ dataset, addIssue, NEVER }) => {
    const day = parseIsoDate(dataset.value);
    if (day !== null) return day;
    addIssue({ message: "no such day" });
    return NEVER;
  }),
);
const date = v.nullable(DAY_INPUT);

const directive = v.strictObject({
  text: v.pipe(text, v.minLength(1)),
  leads: v.pipe(
    v.array(
      v.strictObject({ name: line, kind: v.nullable(v.picklist(["agency", "group", "leader", "own", "other"])) }),
    ),
    v.maxLength(100),
  ),
  support: v.pipe(v.array(line), v.maxLength(100)),
  item: line,
  due: date,
  deadlineKind: v.picklist(KIND_KEYS),
  phrase: text,
  basis: text,
  chase: v.boolean(),
  doubts: v.pipe(v.array(text), v.maxLength(20)),
});

/** What the import dialog sends once a person has confirmed the rows. */
export const IMPORT_INPUT = v.strictObject({
  /** “Văn bản không thuộc phạm vi bí mật nhà nước”, ticked. */
  notSecret: v.boolean(),
  /** Has the paper been issued? */
  issued: v.boolean(),
  /** What to do with rows that are past due already: only keep them, or chase them. */
  pastDue: v.picklist(["keep", "chase"]),
  header: v.strictObject({
    kind: v.picklist(["conclusion", "meeting-notice"]),
    number: v.nullable(line),
    issuer: v.nullable(line),
    issuedOn: date,
    meetingOn: date,
    chair: v.nullable(line),
    subject: v.nullable(text),
    urgency: v.nullable(line),
    secrecy: v.nullable(line),
    section: v.nullable(line),
    follower: v.nullable(line),
  }),
  directives: v.pipe(v.array(directive), v.minLength(1), v.maxLength(500)),
});

export type ImportInput = v.InferOutput<typeof IMPORT_INPUT>;
/** Before dates are checked: what a page builds. */
export type ImportRequest = v.InferInput<typeof IMPORT_INPUT>;
