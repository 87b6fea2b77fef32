import { MAIL_KINDS } from "../../core/digest/mailKinds.ts";
import { stateWords, UNCLEAR } from "../../core/digest/mailMarks.ts";
import { REGISTER_COLUMNS } from "../../core/register/registerColumns.ts";
import { sheetSpec } from "../../core/register/sheets.ts";
import type { Project, RunResult } from "../simulator/project.ts";
import type { Expected } from "./jobs.ts";
import { namedIn } from "./office.ts";

/** What went wrong, counted. */
export interface Tally {
  /** E-mails beyond the first of their kind to one address. */
  duplicates: number;
  /** E-mails that neither left nor stand in the ledger as failed; typed cells that are gone. */
  lost: number;
  /** E-mails of which nobody can tell whether they left. */
  uncertain: number;
  /** E-mails that greet, or list the work of, somebody else than the addressee. */
  wrongRecipient: number;
}

export const nothing = (): Tally => ({ duplicates: 0, lost: 0, uncertain: 0, wrongRecipient: 0 });

/** Texts and leads of the register: which Mã stands beside which text must never change. */
export interface Typed {
  readonly id: string;
  readonly lead: string;
}

const placeOf = (key: string) => REGISTER_COLUMNS.findIndex((column) => column.key === key);

/** The register's rows by their text. */
export function typedRows(project: Project): ReadonlyMap<string, Typed> {
  const rows = project.sheet(sheetSpec("register").vi).texts().slice(1);
  return new Map(
    rows
      .filter((row) => row[placeOf("text")])
      .map((row) => [row[placeOf("text")] ?? "", { id: row[placeOf("id")] ?? "", lead: row[placeOf("lead")] ?? "" }]),
  );
}

const ledgerName = (kind: string, addressee: string) => `${kind}\n${addressee}`;

/** Last word of the ledger sheet on each kind of e-mail to each addressee. */
function ledgerStates(project: Project): ReadonlyMap<string, string> {
  const { columns, vi } = sheetSpec("mail");
  const place = (key: string) => columns.findIndex((column) => column.key === key);
  const rows = project.sheet(vi).texts().slice(1);
  const cell = (row: readonly string[], key: string) => row[place(key)] ?? "";
  return new Map(rows.map((row) => [ledgerName(cell(row, "kind"), cell(row, "agency")), cell(row, "state")]));
}

function lostCells(before: ReadonlyMap<string, Typed>, after: ReadonlyMap<string, Typed>): number {
  const numbers = [...after.values()].map(({ id }) => id).filter((id) => id !== "");
  const twice = numbers.length - new Set(numbers).size;
  const changed = [...before].filter(([text, { id, lead }]) => {
    const now = after.get(text);
    return now === undefined || now.lead !== lead || (id !== "" && now.id !== id);
  });
  return twice + changed.length;
}

/** Judges what came of all runs by the e-mails themselves, the ledger sheet and the register. */
export function judge(
  expected: readonly Expected[],
  project: Project,
  before: ReadonlyMap<string, Typed>,
  runs: readonly RunResult[],
): Tally {
  const tally = nothing();
  const emails = runs.flatMap((run) => run.emails);
  const states = ledgerStates(project);
  let known = 0;
  for (const { kind, addressee, address, subject, isRight } of expected) {
    const got = emails.filter((email) => email.to === address && email.subject.startsWith(subject));
    const state = states.get(ledgerName(MAIL_KINDS[kind], addressee)) ?? "";
    known += got.length;
    tally.duplicates += Math.max(0, got.length - 1);
    if (state === UNCLEAR) tally.uncertain += 1;
    else if (got.length === 0 && state !== stateWords("failed")) tally.lost += 1;
    tally.wrongRecipient += got.filter(({ body }) => !isRight(namedIn(body), body)).length;
  }
  tally.wrongRecipient += emails.length - known;
  tally.lost += lostCells(before, typedRows(project));
  return tally;
}
