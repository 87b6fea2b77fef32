import { type IsoDate, parseIsoDate } from "../../core/calendar/isoDate.ts";
import type { ReportInput } from "../../core/commands/reportInput.ts";
import type { ScopeKind } from "../../core/report/reportScope.ts";
import { type PeriodForm, periodFormFor, periodOf } from "./periodForm.ts";

export type ReportKind = NonNullable<ReportInput["form"]>;

/** Scopes that each kind of report has; the first is proposed. */
export const SCOPES: Readonly<Record<ReportKind, readonly ScopeKind[]>> = {
  figures: ["all", "block", "agency", "leader"],
  lines: ["notice", "project"],
};

/** Stands for all projects in the list of their names. */
export const ALL_PROJECTS = "";

/** The report as the fields describe it. */
export interface ReportForm {
  readonly kind: ReportKind;
  readonly scope: ScopeKind;
  readonly name: string;
  readonly period: PeriodForm;
  /** Of a report line by line. */
  readonly asOf: string | null;
  readonly signOff: string;
  readonly recipients: string;
}

/** Names that each scope can be narrowed to. */
export type ScopeNames = Readonly<Record<Exclude<ScopeKind, "all">, readonly string[]>>;

/** What can be chosen within a scope; of projects all of them too. */
export function namesWithin(scope: ScopeKind, names: ScopeNames): readonly string[] {
  if (scope === "all") return [];
  return scope === "project" && names.project.length > 0 ? [ALL_PROJECTS, ...names.project] : names[scope];
}

/** The form with another scope, the first of its names chosen. */
export function withScope(form: ReportForm, scope: ScopeKind, names: ScopeNames): ReportForm {
  return { ...form, scope, name: namesWithin(scope, names)[0] ?? "" };
}

/** The form for another kind of report, its first scope and name chosen. */
export function withKind(form: ReportForm, kind: ReportKind, names: ScopeNames): ReportForm {
  return withScope({ ...form, kind }, SCOPES[kind][0] ?? "all", names);
}

interface Start {
  readonly today: IsoDate;
  /** Day on which the office's months end; 31: their last. */
  readonly cutOff: number;
}

/** A report on everything over this month. */
export function newForm({ today, cutOff }: Start, signOff: string, recipients: string): ReportForm {
  const period = { ...periodFormFor("month", today), cutOff: cutOff === 31 ? "" : String(cutOff) };
  return { kind: "figures", scope: "all", name: "", period, asOf: today, signOff, recipients };
}

/** What the form asks for; null while a field is wrong. */
export function requestOf(form: ReportForm, today: IsoDate, names: ScopeNames): ReportInput | null {
  const { kind, scope, name, signOff, recipients } = form;
  if (scope !== "all" && !namesWithin(scope, names).includes(name)) return null;
  const plain = { form: kind, scope: { kind: scope, name }, signOff, recipients };
  if (kind === "lines") {
    const asOf = parseIsoDate(form.asOf ?? "");
    return asOf === null || asOf > today ? null : { ...plain, asOf };
  }
  const asked = periodOf(form.period, today);
  if (asked === null || asked.period.from > today) return null;
  return { ...plain, period: asked.text };
}
