import type { IsoDate } from "../core/calendar/isoDate.ts";
import { checkInput } from "../core/commands/checkInput.ts";
import type { Caller, Command } from "../core/commands/command.ts";
import { COMMANDS, type CommandName } from "../core/commands/commands.ts";
import type { Answers, Question } from "../core/commands/plan.ts";
import { type Language, type Message, message, say } from "../core/messages/say.ts";
import { openingNotices, pauseOf } from "../core/register/automation.ts";
import type { Book } from "../core/register/book.ts";
import { PROPERTY } from "../core/register/propertyKeys.ts";
import { sheetSpec } from "../core/register/sheets.ts";
import { askPerson } from "./askPerson.ts";
import { carryOut } from "./carryOut.ts";
import { issueOf } from "./failures.ts";
import { type Finished, finishRun, type Written } from "./finishRun.ts";
import type { Google } from "./google.ts";
import { languageOf } from "./language.ts";
import { isSending } from "./ledger.ts";
import { openPage } from "./openPage.ts";
import { readBook } from "./readBook.ts";
import { LOCK_MS, withLock } from "./scriptLock.ts";

/** What a dialog gets back. */
export interface Outcome {
  /** false: nothing was changed. */
  readonly ok: boolean;
  readonly messages: readonly string[];
  /** What the command hands to its dialog beside the messages. */
  readonly reply?: unknown;
}

/** Above this many rows opening the book only shows the menu: a simple trigger has 30 seconds. */
const OPEN_ROWS = 20_000;
/** Time to read what stands still. */
const NOTICE_SECONDS = 15;
/** A register that is being sorted while we look is read again this often. */
const ATTEMPTS = 3;

type Step = { readonly unasked: Book } | { readonly again: true } | Written;

const refused = (issues: readonly Message[]): Written => ({ plan: {}, reading: null, messages: issues, ok: false });

/** What the office has set and nobody can read, whatever the command: it works without it. */
function unreadIn({ settingIssues, tables }: Book): Message[] {
  return [
    ...settingIssues.map(({ setting, text }) => message("msg.settingUnread", { setting, text })),
    ...tables.holidays.rows
      .filter(({ unreadable }) => unreadable.includes("date"))
      .map(({ line, texts }) => message("msg.dayOffUnread", { line, text: texts?.["date"] ?? "" })),
  ];
}

function step<Input>(google: Google, command: Command<Input>, input: Input, answers: Answers): Step {
  const { readsYears } = command;
  const years = readsYears && ((today: IsoDate) => readsYears(input, answers, today));
  const reading = readBook(google, { ...command, ...(years ? { years } : {}) }, new Date());
  if ("issues" in reading) return refused(reading.issues);
  if (command.whileSending === "refused" && isSending(google.PropertiesService.getScriptProperties(), Date.now())) {
    return refused([message("msg.sending")]);
  }
  const plan = command.decide(reading.book, input, answers);
  if (plan.ask) return { unasked: reading.book };
  const carried = carryOut(google, command.name, plan, reading);
  if (carried.how === "not-written") return { again: true };
  if (carried.how === "stopped") return refused(carried.notes);
  if (carried.how === "moved") rewriteComputed(google);
  return {
    plan,
    reading,
    messages: [...unreadIn(reading.book), ...(plan.say ?? []), ...carried.notes],
    ok: plan.refused !== true,
  };
}

/** Computed columns landed in rows that had just moved: they are worked out afresh for where the rows stand now. */
function rewriteComputed(google: Google): void {
  const reading = readBook(google, COMMANDS.refreshRegister, new Date());
  if ("issues" in reading) return;
  carryOut(
    google,
    COMMANDS.refreshRegister.name,
    COMMANDS.refreshRegister.decide(reading.book, undefined, {}),
    reading,
  );
}

/** Puts what `decide` asks, question after question, of one snapshot. */
function answersTo<Input>(
  { decide }: Command<Input>,
  book: Book,
  input: Input,
  known: Answers,
  answer: (question: Question) => string,
): Answers {
  let answers = known;
  for (;;) {
    const { ask } = decide(book, input, answers);
    if (ask === undefined) return answers;
    answers = { ...answers, [ask.name]: answer(ask) };
  }
}

/** Reads, decides and writes under the script lock; questions are put with the lock free, then everything is read again. */
function write<Input>(
  google: Google,
  command: Command<Input>,
  input: Input,
  answer: (question: Question) => string,
): Written {
  const first = command.asks ? readBook(google, command, new Date()) : null;
  const isRead = first !== null && !("issues" in first);
  let answers: Answers = isRead ? answersTo(command, first.book, input, {}, answer) : {};
  for (let attempt = 0; attempt < ATTEMPTS; ) {
    const next = withLock(google, LOCK_MS, () => step(google, command, input, answers));
    if (next === null) return refused([message("msg.busy")]);
    if ("unasked" in next) answers = answersTo(command, next.unasked, input, answers, answer);
    else if ("again" in next) attempt++;
    else return next;
  }
  return refused([message("msg.unstable")]);
}

function inputOf(command: Command<unknown>, input: unknown): ReturnType<typeof checkInput> {
  if (command.input !== undefined) return checkInput(command.input(), input);
  return input === undefined ? { input } : { issue: message("msg.inputRefused", { where: command.name }) };
}

function runWith(
  google: Google,
  command: Command<unknown>,
  input: unknown,
  answer: (question: Question) => string,
): { ok: boolean; finished: Finished | Promise<Finished>; next: readonly string[] } {
  const checked = inputOf(command, input);
  if ("issue" in checked) return { ok: false, finished: { messages: [checked.issue] }, next: [] };
  const written = write(google, command, checked.input, answer);
  return { ok: written.ok, finished: finishRun(google, written), next: written.plan.next ?? [] };
}

function isCommand(name: string): name is CommandName {
  return Object.keys(COMMANDS).includes(name);
}

/** Refuses a caller that the command does not serve, before anything is read. */
function commandFor(name: string, caller: Caller): Command<unknown> {
  if (!isCommand(name)) throw new Error(`No command ${name}`);
  // What comes in is checked against the command's own schema before it is decided on.
  const command = COMMANDS[name] as unknown as Command<unknown>;
  if (!command.callers.includes(caller)) throw new Error(`${name} cannot be called from here`);
  return command;
}

function languageNow(google: Google): Language {
  return languageOf(google.Session.getActiveUserLocale());
}

function outcomeOf(google: Google, ok: boolean, { messages, reply }: Finished): Outcome {
  const language = languageNow(google);
  return { ok, messages: messages.map((each) => say(language, each)), ...(reply === undefined ? {} : { reply }) };
}

/**
 * Runs a command for a person with the spreadsheet open. Without input a command that has a dialog opens it; with input
 * (from the dialog) the outcome is returned, otherwise it is shown. Throws outside an open spreadsheet.
 */
export function runForEditor(google: Google, name: string, input: unknown): Outcome | Promise<Outcome> {
  const ui = google.SpreadsheetApp.getUi();
  const command = commandFor(name, "editor");
  google.ScriptApp.requireAllScopes(google.ScriptApp.AuthMode.FULL);
  // Whoever hands over an input reads the answer: a page, never the menu.
  const fromDialog = input !== undefined && (command.dialog !== undefined || command.menu === null);
  const tell = (outcome: Outcome): Outcome => {
    const title = command.menu ? say(languageNow(google), message(command.menu.label)) : "Đôn Đốc";
    if (!fromDialog && outcome.messages.length > 0) ui.alert(title, outcome.messages.join("\n\n"), ui.ButtonSet.OK);
    return outcome;
  };
  const failed = (thrown: unknown) => tell(outcomeOf(google, false, { messages: [issueOf(thrown)] }));
  try {
    const opened = input === undefined ? openDialog(google, command) : null;
    if (opened !== null) return tell(opened);
    const { ok, finished, next } = runWith(google, command, input, (question) =>
      askPerson(ui, languageNow(google), question),
    );
    if (!(finished instanceof Promise)) {
      const messages = [...finished.messages, ...next.flatMap((follower) => follow(google, follower))];
      return tell(outcomeOf(google, ok, { ...finished, messages }));
    }
    return finished.then((ready) => tell(outcomeOf(google, ok, ready))).catch(failed);
  } catch (thrown) {
    return failed(thrown);
  }
}

/** Runs what a person's command has left to do; should it fail, what that command did is told all the same. */
function follow(google: Google, name: string): readonly Message[] {
  try {
    const { finished } = runWith(google, commandFor(name, "trigger"), undefined, () => "yes");
    return finished instanceof Promise ? [] : finished.messages;
  } catch (thrown) {
    return [issueOf(thrown)];
  }
}

/** null when the command has no dialog, or nothing to show in it. */
function openDialog(google: Google, command: Command<unknown>): Outcome | null {
  if (!command.dialog) return null;
  const reads = ["settings", "holidays", ...(command.dialogReads ?? [])] as const;
  const { readsSelection, readsHealth, beforeSetUp, dialogYears } = command;
  const more = {
    ...(dialogYears ? { years: dialogYears } : {}),
    ...(readsSelection ? { readsSelection } : {}),
    ...(readsHealth ? { readsHealth } : {}),
    // What is missing is what such a dialog is about.
    ...(readsHealth && beforeSetUp ? { beforeSetUp } : {}),
  };
  const reading = readBook(google, { reads, ...more }, new Date());
  if ("issues" in reading) return outcomeOf(google, false, { messages: reading.issues });
  const page = command.dialog(reading.book);
  if (page === null) return null;
  openPage(google, page, reading.book.language);
  return { ok: true, messages: [] };
}

/** Says what stands still, and brings the standings up to today: once a day, only if nothing else is running. */
export function refreshAtOpen(google: Google): void {
  const properties = google.PropertiesService.getScriptProperties().getProperties();
  const spreadsheet = google.SpreadsheetApp.getActiveSpreadsheet();
  if (properties[PROPERTY.spreadsheet] !== spreadsheet.getId()) return;
  const now = google.Utilities.formatDate(new Date(), spreadsheet.getSpreadsheetTimeZone(), "yyyy-MM-dd HH:mm:ss");
  const notices = openingNotices(properties, now).map((notice) => say(languageNow(google), notice));
  if (notices.length > 0) spreadsheet.toast(notices.join("\n"), "Đôn Đốc", NOTICE_SECONDS);
  if (pauseOf(properties) || properties[PROPERTY.asOf] === now.slice(0, 10)) return;
  const register = spreadsheet.getSheetByName(sheetSpec("register").vi);
  if (register === null || register.getLastRow() > OPEN_ROWS) return;
  withLock(google, 0, () => step(google, COMMANDS.refreshRegister, undefined, {}));
}

/** Runs a command, and those that follow from it, for the recorded hourly trigger: every question is answered yes. */
export function runForTrigger(google: Google, name: string): void {
  const command = commandFor(name, "trigger");
  const { next } = runWith(google, command, undefined, () => "yes");
  for (const follower of next) runForTrigger(google, follower);
}
