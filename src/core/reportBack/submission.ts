import * as v from "valibot";
import { type IsoDate, isoDate, parseIsoDate } from "../calendar/isoDate.ts";
import { type Message, message } from "../messages/say.ts";
import { oneLine } from "../text/cleanText.ts";
import { documentDate } from "../text/formatDate.ts";
import type { Report, Reporter } from "./claim.ts";
import { CLAIM_KINDS, type ClaimField, type ClaimKey, claimKind } from "./claimKinds.ts";
import type { ClaimIssue } from "./reportIssues.ts";

/** Longest body of a form, in bytes. */
export const LONGEST_BODY = 200_000;
/** Most directives that one form reports on. */
const MOST_REPORTS = 40;
const LONGEST_TEXT = 4_000;
const LONGEST_LINE = 200;

/** Names of the form's fields; those of one directive end in its Mã. */
export const FIELD = {
  link: "t",
  language: "hl",
  page: "p",
  key: "key",
  name: "name",
  position: "position",
  phone: "phone",
  kind: "kind.",
  content: "content.",
  obstacle: "obstacle.",
  paperNumber: "number.",
  paperOn: "date.",
  newDue: "due.",
} as const;

/** What a form holds of one directive, as typed: shown again where it cannot be taken. */
export interface TypedReport {
  readonly kind: ClaimKey;
  readonly content: string;
  readonly obstacle: string;
  readonly paperNumber: string;
  readonly paperOn: string;
  readonly newDue: string;
}

/** A form as typed. */
export interface TypedForm {
  /** Random text that the page gave to the form: the same form is taken once. */
  readonly key: string;
  readonly reporter: Reporter;
  /** By Mã; directives for which no kind of report was chosen are left out, whatever stands in their fields. */
  readonly reports: ReadonlyMap<string, TypedReport>;
}

const text = (longest: number) => v.optional(v.pipe(v.string(), v.transform(oneLine), v.maxLength(longest)), "");

const HEAD = v.object({
  [FIELD.key]: v.pipe(v.string(), v.regex(/^[0-9a-f]{16,64}$/)),
  [FIELD.name]: text(LONGEST_LINE),
  [FIELD.position]: text(LONGEST_LINE),
  [FIELD.phone]: text(LONGEST_LINE),
});

const REPORT = v.object({
  kind: v.optional(v.nullable(v.picklist(CLAIM_KINDS.map(({ key }) => key))), null),
  content: text(LONGEST_TEXT),
  obstacle: text(LONGEST_TEXT),
  paperNumber: text(LONGEST_LINE),
  paperOn: text(LONGEST_LINE),
  newDue: text(LONGEST_LINE),
});

const PARAMETERS = v.record(v.string(), v.string());

/** A Mã as an office may have typed it. */
const LONGEST_ID = 40;

const PARTS = ["kind", "content", "obstacle", "paperNumber", "paperOn", "newDue"] as const;

/** Mã of all directives that the form names. */
function idsIn(parameters: Readonly<Record<string, string>>): readonly string[] {
  const ids = Object.keys(parameters).flatMap((name) => {
    const part = PARTS.find((each) => name.startsWith(FIELD[each]));
    return part === undefined ? [] : [name.slice(FIELD[part].length)];
  });
  return [...new Set(ids)].filter((id) => id !== "" && id.length <= LONGEST_ID && id === oneLine(id));
}

function reportOf(id: string, parameters: Readonly<Record<string, string>>) {
  const given = Object.fromEntries(
    PARTS.flatMap((part) => {
      const value = parameters[FIELD[part] + id];
      return value === undefined || value === "" ? [] : [[part, value]];
    }),
  );
  const read = v.safeParse(REPORT, given);
  return read.success ? read.output : null;
}

/** The form as typed; null for anything that our page cannot have sent. @param given what Google hands over as `parameter` */
export function readForm(given: unknown): TypedForm | null {
  const parameters = v.safeParse(PARAMETERS, given);
  const head = v.safeParse(HEAD, given);
  if (!parameters.success || !head.success) return null;
  const reports = new Map<string, TypedReport>();
  for (const id of idsIn(parameters.output)) {
    const report = reportOf(id, parameters.output);
    if (report === null) return null;
    if (report.kind !== null) reports.set(id, { ...report, kind: report.kind });
  }
  const { key, name, position, phone } = head.output;
  return { key, reporter: { name, position, phone }, reports };
}

/** “2026-11-22” as browsers send it, “22/11/2026” as people type it; null when no such day exists. */
function readTypedDay(text: string): IsoDate | null {
  const match = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text);
  return match ? isoDate(Number(match[3]), Number(match[2]), Number(match[1])) : parseIsoDate(text);
}

function issuesOfForm({ reporter, reports }: TypedForm): ClaimIssue[] {
  const nameless =
    reporter.name === "" || reporter.position === "" || !/\d{6,}/.test(reporter.phone.replace(/\D/g, ""));
  return [
    ...(nameless ? [{ id: null, text: message("web.i.reporter") }] : []),
    ...(reports.size === 0 ? [{ id: null, text: message("web.i.nothing") }] : []),
    ...(reports.size > MOST_REPORTS ? [{ id: null, text: message("web.i.many", { most: MOST_REPORTS }) }] : []),
  ];
}

/** What the form says, with what keeps it from being taken. */
export interface ReadReports {
  readonly reports: readonly Report[];
  readonly issues: readonly ClaimIssue[];
}

/** The fields that the kind of report has; what stands in others was not meant. */
function reportFrom(id: string, typed: TypedReport): Report {
  const { fields } = claimKind(typed.kind);
  const told = (field: ClaimField, words: string) => (fields.includes(field) ? words : "");
  return {
    id,
    kind: typed.kind,
    content: told("content", typed.content),
    obstacle: told("obstacle", typed.obstacle),
    paperNumber: told("paper", typed.paperNumber),
    paperOn: readTypedDay(told("paper", typed.paperOn)),
    newDue: readTypedDay(told("newDue", typed.newDue)),
  };
}

function unreadDays(report: Report, typed: TypedReport): boolean {
  const { fields } = claimKind(typed.kind);
  const isUnread = (field: ClaimField, words: string, day: IsoDate | null) =>
    fields.includes(field) && words !== "" && day === null;
  return isUnread("paper", typed.paperOn, report.paperOn) || isUnread("newDue", typed.newDue, report.newDue);
}

function lacks(report: Report): Message[] {
  const has: Readonly<Record<ClaimField, boolean>> = {
    content: report.content !== "",
    obstacle: report.obstacle !== "",
    paper: report.paperNumber !== "",
    newDue: report.newDue !== null,
  };
  return claimKind(report.kind)
    .needs.filter((any) => !any.some((field) => has[field]))
    .map((any) => message(any.includes("newDue") ? "web.i.newDue" : "web.i.content"));
}

function issuesOf(report: Report, typed: TypedReport, today: IsoDate, due: IsoDate | null): Message[] {
  const { paperNumber, paperOn, newDue } = report;
  const after = due !== null && due > today ? due : today;
  const isUnread = unreadDays(report, typed);
  return [
    ...(isUnread ? [message("web.i.day")] : []),
    ...(!isUnread && (paperNumber === "") !== (paperOn === null) ? [message("web.i.paper")] : []),
    ...(paperOn !== null && paperOn > today ? [message("web.i.future")] : []),
    ...(newDue !== null && newDue <= after ? [message("web.i.later", { date: documentDate(after) })] : []),
    ...(isUnread ? [] : lacks(report)),
  ];
}

/** @param allowed what may be reported on, with the day that an extension must come after; null: not by this agency, or no longer */
export function readReports(
  form: TypedForm,
  today: IsoDate,
  allowed: (id: string, kind: ClaimKey) => { readonly due: IsoDate | null } | null,
): ReadReports {
  const issues = issuesOfForm(form);
  const reports: Report[] = [];
  for (const [id, typed] of form.reports) {
    const row = allowed(id, typed.kind);
    const report = reportFrom(id, typed);
    if (row === null) issues.push({ id: null, text: message("web.i.closed", { id }) });
    else issues.push(...issuesOf(report, typed, today, row.due).map((text) => ({ id, text })));
    if (row !== null) reports.push(report);
  }
  return { reports, issues };
}
