import { agencyCells, checkAdded, newAgencies } from "../agency/addAgencies.ts";
import { describeDirectoryIssue } from "../agency/checkDirectory.ts";
import { indexDirectory } from "../agency/indexDirectory.ts";
import { columnsOf, type Layout, type LayoutColumn, SURE } from "../layout/layout.ts";
import { readLayout } from "../layout/readLayout.ts";
import { readRows } from "../layout/readRows.ts";
import { type Message, message } from "../messages/say.ts";
import type { Book } from "../register/book.ts";
import { check } from "../register/checks.ts";
import { lastNumber } from "../register/identity.ts";
import { newRows, type Proposal } from "../register/newRows.ts";
import { PROPERTY } from "../register/propertyKeys.ts";
import { type Directive, REGISTER_COLUMNS } from "../register/registerColumns.ts";
import { trackedLines } from "../register/selectedRows.ts";
import { labelOf, STATES } from "../register/states.ts";
import { columnLetters } from "../text/columnLetters.ts";
import type { Answers, Plan } from "./plan.ts";
import { planAdopt } from "./planAdopt.ts";
import { selectionIssue, withoutAdded } from "./trackData.ts";
import type { Confirmed, TrackInput } from "./trackInput.ts";

function columnWords({ index, heading, confidence, samples }: LayoutColumn, label: string): string {
  const name = heading === "" ? `cột ${columnLetters(index + 1)}` : heading;
  const sample = samples[0] === undefined ? "" : ` (vd: ${samples[0]})`;
  return `${name} → ${label}${confidence < SURE ? " (chưa chắc)" : ""}${sample}`;
}

/** “Nội dung công việc → Nội dung nhiệm vụ (vd: Rà soát …)”, a line a column, for the person to agree to. */
function mappingWords(layout: Layout): string {
  return REGISTER_COLUMNS.flatMap(({ key, vi }) =>
    columnsOf(layout, key).map((column) => `\n• ${columnWords(column, vi)}`),
  ).join("");
}

/** “Không đưa vào sổ: Điện thoại, Kinh phí.” */
function unusedWords(unused: readonly LayoutColumn[]): Message | string {
  if (unused.length === 0) return "";
  const names = unused.map(({ heading, index }) => (heading === "" ? `cột ${columnLetters(index + 1)}` : heading));
  return message("ask.trackUnused", { columns: names.join(", ") });
}

/** Selected rows that somebody may miss: not the headings, nor the parts they are under. */
const MISSED: ReadonlySet<string> = new Set(["blank", "no-text", "total", "signature"]);

/** Tells rows that stand in the register already under the same words and deadline. */
function knownIn({ tables }: Book): (row: Pick<Proposal, "text" | "phrase">) => boolean {
  const sameAs = (text: string, phrase: string) => `${text}\u0000${phrase}`;
  const known = new Set(tables.register.rows.map(({ values }) => sameAs(values.text, values.phrase)));
  return ({ text, phrase }) => known.has(sameAs(text, phrase));
}

/** Rows with content that do not stand in the register yet. */
function freshProposals(proposals: readonly Proposal[], book: Book): readonly Proposal[] {
  const known = knownIn(book);
  return proposals.filter((proposal) => proposal.text !== "" && !known(proposal));
}

type Row = Confirmed["rows"][number];

/** Appends rows for `proposals`. @param skipped selected rows that get none */
function appendPlan(proposals: readonly Proposal[], skipped: number, book: Book): Plan {
  const { rows, last } = newRows(proposals, lastNumber(book.tables.register, book.properties), book);
  return {
    append: { register: rows },
    properties: { [PROPERTY.lastNumber]: String(last) },
    say: [message("msg.tracked", { directives: proposals.length, skipped }), ...doubtWords(rows)],
  };
}

function doubtWords(rows: readonly Directive[]): readonly Message[] {
  const doubtful = rows.filter(({ check: doubts }) => doubts !== "").length;
  return doubtful > 0 ? [message("msg.importedDoubtful", { rows: doubtful })] : [];
}

/** Reads the selected rows and asks in boxes what the dialog would show. */
function planAsked(book: Book, answers: Answers): Plan {
  if (book.selection === null) return { say: [message("msg.selectRows")] };
  const issue = selectionIssue(book.selection);
  if (issue !== null) return { say: [issue] };
  const selection = withoutAdded(book.selection);
  const layout = readLayout(selection, book.directory);
  if (columnsOf(layout, "text").length === 0) {
    return { say: [message("msg.noTextColumn", { sheet: selection.sheet })] };
  }
  const { rows: read, skipped, unused } = readRows(selection, layout, book);
  const tracked = trackedLines(selection);
  const proposals = freshProposals(
    read.filter(({ line }) => !tracked.has(line)).map(({ proposal }) => proposal),
    book,
  );
  if (proposals.length === 0) return { say: [message("msg.nothingToTrack")] };
  if (answers["secret"] === undefined) {
    return { ask: { name: "secret", title: message("menu.track"), text: message("ask.notSecret"), kind: "yes-no" } };
  }
  if (answers["secret"] !== "yes") return { say: [message("msg.secretRefused")] };
  if (answers["track"] === undefined) {
    const text = message("ask.track", {
      rows: proposals.length,
      hidden: selection.hidden.length,
      mapping: mappingWords(layout),
      unused: unusedWords(unused),
    });
    return { ask: { name: "track", title: message("menu.track"), text, kind: "yes-no" } };
  }
  if (answers["track"] !== "yes") return { say: [message("msg.nothingDone")] };
  return appendPlan(
    proposals,
    read.length - proposals.length + skipped.filter(({ kind }) => MISSED.has(kind)).length,
    book,
  );
}

/** What the old sheet calls late is not late once it was extended or done. */
function isPastDue({ due, deadlineKind, kept, outcome }: Row, { today }: Book): boolean {
  const until = kept.extended ?? due;
  const isDone = outcome?.state === "done" || kept.state === labelOf(STATES, "done");
  return until !== null && until < today && deadlineKind !== "preparation" && !isDone;
}

function proposalFrom(row: Row, pastDue: Confirmed["pastDue"], book: Book): Proposal {
  const { outcome, kept } = row;
  const isSilent = pastDue === "keep" || (pastDue === "update" && outcome === null);
  const doubts = [...row.doubts, ...(isSilent && isPastDue(row, book) ? [check("pastDue")] : [])];
  if (outcome === null) return { ...row, doubts };
  const { state, doneOn, paper, result } = outcome;
  const known = { ...kept, state: labelOf(STATES, state), doneOn, ...(paper === "" ? {} : { resultPaper: paper }) };
  return { ...row, doubts, kept: known, result: [row.result, result].filter((text) => text !== "").join("; ") };
}

/** Takes in what a person has confirmed in the dialog, with the agencies that were added there. */
function planConfirmed(book: Book, { notSecret, pastDue, agencies, rows, adopt }: Confirmed): Plan {
  if (!notSecret) return { refused: true, say: [message("msg.secretRefused")] };
  const added = newAgencies(agencies, book.directory.agencies);
  const wrong = checkAdded(added, book.directory.agencies).map(describeDirectoryIssue);
  if (wrong.length > 0) return { refused: true, say: wrong.map((text) => message("msg.agencyRefused", { text })) };
  const known = knownIn(book);
  const fresh = rows.filter((row) => row.again || !known(row));
  if (fresh.length === 0) return { refused: true, say: [message("msg.nothingToTrack")] };
  const directory = added.length === 0 ? book.directory : indexDirectory([...book.directory.agencies, ...added]);
  const proposals = fresh.map((row) => proposalFrom(row, pastDue, book));
  const wider = { ...book, directory };
  const skipped = rows.length - fresh.length;
  const plan =
    adopt === undefined
      ? appendPlan(proposals, skipped, wider)
      : planAdopt(adopt, { asked: fresh, proposals, skipped }, wider);
  if (plan.refused) return plan;
  if (added.length === 0) return plan;
  return {
    ...plan,
    append: { ...plan.append, agencies: added.map(agencyCells) },
    say: [...(plan.say ?? []), message("msg.importedAgencies", { agencies: added.length })],
  };
}

/** Takes rows of a foreign sheet into the register: those that the dialog confirms, else copies of the selected ones. */
export function planTrack(book: Book, input: TrackInput, answers: Answers): Plan {
  return input?.confirmed === undefined ? planAsked(book, answers) : planConfirmed(book, input.confirmed);
}
