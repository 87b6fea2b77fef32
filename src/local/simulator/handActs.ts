import type { CellValue } from "../../addon/google.ts";
import { contentBounds, resultOf, rowAt } from "./book.ts";
import { readDisplay } from "./cellValues.ts";
import { changeTypeOf } from "./changeType.ts";
import { type EditFate, enqueueEdit, nextEdit, type QueuedEdit } from "./editQueue.ts";
import { callIfThere, runScript } from "./execute.ts";
import { firePersonTriggers, type PersonAct } from "./fireTrigger.ts";
import { type Edit, editAsPerson, editEvent, fireOnEdit } from "./personEdit.ts";
import { play, playNow, type RunOptions, type RunResult, type Work } from "./playRun.ts";
import { rangeOver } from "./Range.ts";
import type { Host } from "./run.ts";
import { after, type Soon } from "./soon.ts";

/** A person at the keyboard; a run's other circumstances may be told as well. */
export type Person = Omit<RunOptions, "context" | "select">;

/** Answers of a form by heading. */
export type FormAnswers = Readonly<Record<string, string | number>>;

/** The run of the simple onEdit; an empty one when its event waits or is lost. */
export interface EditResult extends RunResult {
  readonly fate: EditFate;
  /** The runs for edits that came while it ran. */
  readonly queued: readonly RunResult[];
}

/** Where and what a person types or pastes; the place is "'Sheet'!A1". */
interface Typing {
  readonly place: string;
  readonly values: readonly (readonly CellValue[])[];
}

/** Types as a person does, runs the simple onEdit, then fires the installed triggers. */
export function editByHand(host: Host, typing: Typing, person: Person): Soon<EditResult> {
  const made = typeValues(host, typing, person);
  const fate = enqueueEdit(host.edits, made);
  const runs = fate === "ran" ? runOnEdit(host, made, person) : noRun(host, person);
  return after(runs, ([first, ...queued]) =>
    after(firePersonTriggers(host, person, editActs(made.edit)), () => ({ ...first, queued, fate })),
  );
}

type Runs = readonly [RunResult, ...RunResult[]];

/** Runs onEdit for an edit, then for those that came meanwhile: as who typed, who looks at what was typed. */
function runOnEdit(host: Host, { edit, user, place }: QueuedEdit, person: Person): Soon<Runs> {
  const work: Work = { functionName: "onEdit", call: (run) => fireOnEdit(run, edit) };
  return after(play(host, { ...person, context: "edit", user, select: place }, work), (result): Soon<Runs> => {
    const next = nextEdit(host.edits);
    return next ? after(runOnEdit(host, next, person), (rest): Runs => [result, ...rest]) : [result];
  });
}

const nothing: Work["call"] = () => ({ value: undefined, promise: null, error: null });

function noRun(host: Host, { user }: Person): Runs {
  return [playNow(host, { context: "edit", user, byHand: true }, { functionName: "", call: nothing })];
}

function typeValues(host: Host, { place, values }: Typing, { user }: Person): QueuedEdit {
  const edits: Edit[] = [];
  const call: Work["call"] = (run) => {
    edits.push(editAsPerson(run, values));
    return nothing(run);
  };
  playNow(host, { context: "menu", user, select: place, byHand: true }, { functionName: "", call });
  const [edit] = edits;
  if (!edit) throw new Error("nothing was typed");
  return { edit, user, place };
}

function editActs(edit: Edit): readonly PersonAct[] {
  return [
    { event: "edit", told: (run) => editEvent(run, edit) },
    { event: "change", told: () => ({ changeType: "EDIT" }) },
  ];
}

/** Opens the spreadsheet: the simple onOpen, if there is one, whose run is returned, then the installed triggers. */
export function openByHand(host: Host, person: Person): Soon<RunResult> {
  const call: Work["call"] = (run) => callIfThere(run, "onOpen", []);
  const simple = play(host, { ...person, context: "open" }, { functionName: "onOpen", call });
  const acts: readonly PersonAct[] = [{ event: "open", told: () => ({}) }];
  return after(simple, (result) => after(firePersonTriggers(host, person, acts), () => result));
}

/**
 * Sends a form whose answers go to a sheet: a row below the last, a column by its heading, the time in a first column
 * that has no answer. Triggers for forms fire, whose runs are returned; those for edits do not.
 */
export function submitForm(host: Host, sheetName: string, answers: FormAnswers): Soon<readonly RunResult[]> {
  const sheet = host.book.sheets.find(({ name }) => name === sheetName);
  if (!sheet) throw new Error(`no sheet “${sheetName}”`);
  const headings = (rowAt(sheet, 1)?.contents ?? []).map((cell) => String(resultOf(cell) ?? ""));
  const body = `
    const headings = ${JSON.stringify(headings)}, answers = ${JSON.stringify(answers)};
    const row = headings.map((heading, at) => answers[heading] ?? (at === 0 ? new Date() : ""));
    SpreadsheetApp.getActive().getSheetByName(${JSON.stringify(sheetName)}).appendRow(row);`;
  const { error } = handle(host, body, { user: host.book.owner });
  if (error !== null) throw new Error(error);
  const told: PersonAct["told"] = (run) => {
    const { lastRow: row } = contentBounds(run.sheet(sheet.id));
    const area = { row, column: 1, rows: 1, columns: headings.length };
    const [values = []] = readDisplay(run.view(), run.sheet(sheet.id), area);
    const named = headings.map((heading, at) => [heading, run.realm.list([values[at] ?? ""])] as const);
    return {
      range: rangeOver(run, sheet.id, area),
      values: run.realm.list(values),
      namedValues: run.realm.record(Object.fromEntries(named)),
    };
  };
  return firePersonTriggers(host, { user: host.book.owner }, [{ event: "formSubmit", told }]);
}

/** Does what a person does by hand, told as a function body; triggers for changes fire, those for edits do not. */
export function actByHand(host: Host, body: string, person: Person): RunResult {
  const before = host.book;
  const result = handle(host, body, person);
  const changeType = changeTypeOf(before, host.book);
  if (!changeType) return result;
  const fired = firePersonTriggers(host, person, [{ event: "change", told: () => ({ changeType }) }]);
  if (fired instanceof Promise) throw new Error("a trigger for changes returned a promise; inside runs none can wait");
  return result;
}

function handle(host: Host, body: string, person: Person): RunResult {
  const call: Work["call"] = (run) => runScript(run, body);
  return playNow(host, { ...person, context: "menu", byHand: true }, { functionName: "", call });
}
