import * as v from "valibot";
import { parseIsoDate } from "../calendar/isoDate.ts";
import { SCOPE_KINDS } from "../report/reportScope.ts";

/** What the dialog sends; without anything the person is asked for the period in a box. */
const REPORT_INPUT = v.optional(
  v.strictObject({
    /** figures: the statistical report. lines: line by line in the order of a paper or project, for a meeting. */
    form: v.optional(v.picklist(["figures", "lines"])),
    scope: v.optional(v.strictObject({ kind: v.picklist(SCOPE_KINDS), name: v.pipe(v.string(), v.maxLength(1_000)) })),
    /** In words that `readPeriod` takes. */
    period: v.optional(v.pipe(v.string(), v.maxLength(100))),
    /** Of a report line by line; today without it. */
    asOf: v.optional(v.custom<string>((value) => typeof value === "string" && parseIsoDate(value) !== null)),
    /** For this report instead of the settings of the same names. */
    signOff: v.optional(v.pipe(v.string(), v.maxLength(500))),
    recipients: v.optional(v.pipe(v.string(), v.maxLength(2_000))),
    /** none: the figures are kept, no document is made. */
    deliver: v.optional(v.picklist(["drive", "download", "none"])),
    /** kept: the figures as they were kept, where they were. register: made anew, and kept in their place. */
    source: v.optional(v.picklist(["register", "kept"])),
    /** Nothing is made: what is unresolved is told first. */
    check: v.optional(v.literal(true)),
    /** The list of all directives becomes a sheet, instead of the report. */
    sheet: v.optional(v.literal(true)),
    /** Agencies whose lists are made, a document each, instead of the report. */
    lists: v.optional(v.pipe(v.array(v.pipe(v.string(), v.maxLength(500))), v.maxLength(20))),
  }),
);

export type ReportInput = NonNullable<v.InferOutput<typeof REPORT_INPUT>>;

/** A function, so that it is fetched when a page first calls. */
export const reportInput = () => REPORT_INPUT;
