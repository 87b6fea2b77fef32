import type { UrgingRequest } from "../../core/commands/urgingInput.ts";
import type { UrgingRow } from "../../core/letters/urgingData.ts";

/** From how many agencies on one letter with an appendix is proposed. */
const MANY = 3;

/** What the person has chosen so far. */
export interface UrgingForm {
  /** Only rows past for more days than this are shown; as typed. */
  readonly moreThan: string;
  /** Keys of rows ticked or unticked against what was proposed. */
  readonly turned: ReadonlySet<string>;
  /** null: as proposed. */
  readonly form: UrgingRequest["form"] | null;
  readonly issuer: UrgingRequest["issuer"];
  readonly answerBy: string | null;
  /** null: as proposed. */
  readonly clause: boolean | null;
  readonly record: boolean;
  readonly signOff: string;
  readonly recipients: string;
}

export const keyOf = ({ agency, id }: Pick<UrgingRow, "agency" | "id">) => `${agency}\n${id}`;

/** The form as it opens: rows past for long where there are any, else all. */
export function startForm(
  rows: readonly UrgingRow[],
  start: { readonly days: number; readonly answerBy: string; readonly signOff: string; readonly recipients: string },
): UrgingForm {
  const isLong = rows.some(({ ownDaysPast }) => ownDaysPast > start.days);
  const { answerBy, signOff, recipients } = start;
  return {
    moreThan: isLong ? String(start.days) : "0",
    turned: new Set(),
    form: null,
    issuer: "office",
    answerBy,
    clause: null,
    record: true,
    signOff,
    recipients,
  };
}

/** Rows that the filter leaves; a slip in the number leaves all. */
export function shownRows(rows: readonly UrgingRow[], { moreThan }: UrgingForm): readonly UrgingRow[] {
  const least = /^\d+$/.test(moreThan.trim()) ? Number(moreThan) : 0;
  return rows.filter(({ ownDaysPast, daysPast }) => (least === 0 ? daysPast : ownDaysPast) > least);
}

/** Is it ticked? What the agency objects to, or has just answered, is only urged when a person ticks it. */
export function isTicked(row: UrgingRow, { turned }: UrgingForm): boolean {
  const isProposed = row.dispute === null && row.heard === null;
  return turned.has(keyOf(row)) !== isProposed;
}

/** The form with some rows ticked, or unticked. */
export function withTicked(form: UrgingForm, rows: readonly UrgingRow[], wanted: boolean): UrgingForm {
  const turned = new Set(form.turned);
  for (const row of rows) {
    if (isTicked(row, form) === wanted) continue;
    if (!turned.delete(keyOf(row))) turned.add(keyOf(row));
  }
  return { ...form, turned };
}

/** Rows that will be urged. */
export function tickedRows(rows: readonly UrgingRow[], form: UrgingForm): readonly UrgingRow[] {
  return shownRows(rows, form).filter((row) => isTicked(row, form));
}

/** Agencies in the order of their rows, each once. */
export function agenciesOf(rows: readonly UrgingRow[]): readonly string[] {
  return [...new Set(rows.map(({ agency }) => agency))];
}

/** One letter or one for each agency: as chosen, else by their number. */
export function formFor(ticked: readonly UrgingRow[], { form }: UrgingForm): UrgingRequest["form"] {
  return form ?? (agenciesOf(ticked).length >= MANY ? "one" : "each");
}

/** Whether responsibility is asked for: as chosen, else only of agencies that every row was urged for by letter before. */
export function clauseFor(ticked: readonly UrgingRow[], { clause }: UrgingForm): boolean {
  return clause ?? (ticked.length > 0 && ticked.every(({ letters }) => letters > 0));
}

/** How many letters that makes; agencies that are requested get their own. */
export function letterCount(ticked: readonly UrgingRow[], form: UrgingForm, requested: readonly string[]): number {
  const agencies = agenciesOf(ticked);
  if (formFor(ticked, form) === "each") return agencies.length;
  return new Set(agencies.map((agency) => requested.includes(agency))).size;
}

/** What is sent; null while nothing is ticked or no day is given. */
export function requestOf(
  form: UrgingForm,
  rows: readonly UrgingRow[],
  deliver: UrgingRequest["deliver"],
): UrgingRequest | null {
  const ticked = tickedRows(rows, form);
  if (ticked.length === 0 || form.answerBy === null) return null;
  const { issuer, answerBy, record, signOff, recipients } = form;
  return {
    rows: ticked.map(({ agency, id, daysPast }) => ({ agency, id, daysPast })),
    form: formFor(ticked, form),
    issuer,
    answerBy,
    clause: clauseFor(ticked, form),
    record,
    signOff,
    recipients,
    deliver,
  };
}
