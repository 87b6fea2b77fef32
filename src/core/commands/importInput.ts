import * as v from "valibot";
import { DAY } from "../calendar/daySchema.ts";
import { LINK_KINDS } from "../register/linkKinds.ts";
import { DEADLINE_KINDS } from "../register/states.ts";
import { CELL_LIMIT } from "./limits.ts";

const KIND_KEYS = DEADLINE_KINDS.map(({ key }) => key);

const line = v.pipe(v.string(), v.maxLength(2_000));
const text = v.pipe(v.string(), v.maxLength(CELL_LIMIT - 1));
const date = v.nullable(DAY);

/** Address or several; checked by the directory's own rules, so that what is wrong is told in words. */
const newAgency = v.strictObject({
  name: v.pipe(line, v.minLength(1)),
  kind: v.picklist(["agency", "group", "leader", "own", "other"]),
  block: line,
  mailed: v.boolean(),
  addresses: v.pipe(v.array(line), v.maxLength(20)),
});

/** What a directive means for one that is in the register already (rows of `linkKinds.ts`). */
const link = v.strictObject({ id: line, how: v.picklist(LINK_KINDS.map(({ key }) => key)) });

/** What is known of a directive that was past due when it was entered. */
const outcome = v.strictObject({
  state: v.picklist(["inProgress", "done"]),
  doneOn: date,
  paper: line,
  result: text,
});

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
  /** “Ghi chú”: which former body the paper named. */
  note: v.optional(line, ""),
  links: v.optional(v.pipe(v.array(link), v.maxLength(10)), []),
  outcome: v.optional(v.nullable(outcome), null),
});

const NOTICE_INPUT = v.strictObject({
  /** “Văn bản không thuộc phạm vi bí mật nhà nước”, ticked. */
  notSecret: v.boolean(),
  /** Has the paper been issued? */
  issued: v.boolean(),
  /** What to do with rows that are past due already: only keep them, chase them, or keep those nothing is known of. */
  pastDue: v.picklist(["keep", "chase", "update"]),
  /** The person has seen that the paper is in the register already, and chosen what to take over. */
  again: v.optional(v.boolean(), false),
  /** Mã of rows that the paper no longer contains, to be dropped. */
  gone: v.optional(v.pipe(v.array(line), v.maxLength(500)), []),
  /** For the sheet “Cơ quan”. */
  agencies: v.optional(v.pipe(v.array(newAgency), v.maxLength(100)), []),
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
  directives: v.pipe(v.array(directive), v.maxLength(500)),
});

// The dialog for rows of an old sheet sends the same things.
export { directive as DIRECTIVE_INPUT, newAgency as AGENCY_INPUT, text as CELL_INPUT };

/** What the import dialog sends once a person has confirmed the rows. */
const IMPORT_INPUT = v.pipe(
  NOTICE_INPUT,
  v.check(({ directives, gone }) => directives.length + gone.length > 0, "nothing to import"),
);

export type ImportInput = v.InferOutput<typeof IMPORT_INPUT>;
/** Before dates are checked: what a page builds. */
export type ImportRequest = v.InferInput<typeof IMPORT_INPUT>;

/** A function, so that it is fetched when a page first calls. */
export const importInput = () => IMPORT_INPUT;
