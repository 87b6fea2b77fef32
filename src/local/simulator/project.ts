import type { CellValue } from "../../addon/google.ts";
import { calculate, type ShownColour, shownColours } from "../workbook/evaluate.ts";
import { readXlsxBook } from "../workbook/readXlsxBook.ts";
import { writeXlsxBook } from "../workbook/writeXlsxBook.ts";
import { type Book, forkBook, newBook, resultOf, rowAt, type SheetData } from "./book.ts";
import { readDisplay } from "./cellValues.ts";
import { createHost, type HostOptions } from "./createHost.ts";
import { callFunction, functionNames } from "./execute.ts";
import { fireTrigger } from "./fireTrigger.ts";
import {
  actByHand,
  type EditResult,
  editByHand,
  type FormAnswers,
  openByHand,
  type Person,
  submitForm,
} from "./handActs.ts";
import { beginRun, placeOf, play, playNow, type RunOptions, type RunResult, type Work } from "./playRun.ts";
import type { ProjectState, TriggerEntry } from "./projectState.ts";
import type { Host } from "./run.ts";
import { serve, type WebResult } from "./serve.ts";
import type { Soon } from "./soon.ts";
import { clockEvent, nextFiring } from "./triggers.ts";
import type { WebRequest } from "./webRequest.ts";

export type { EditResult, FormAnswers, Person, RunOptions, RunResult, WebRequest, WebResult };

/** A script and its spreadsheet, to be opened. */
export interface ProjectOptions extends HostOptions {
  /** The spreadsheet as .xlsx; null starts an empty one. */
  readonly workbook?: Uint8Array | null;
  /** Name of that file, for messages. */
  readonly fileName?: string;
  /** The spreadsheet's id, to open a file as the copy of another; a file keeps its own without it. */
  readonly id?: string;
  /** Name of a new spreadsheet. */
  readonly name?: string;
  /** E-mail of a new spreadsheet's owner. */
  readonly owner?: string;
}

/** Read access for tests: the stored sheet. */
export interface SheetView {
  readonly data: SheetData;
  /** Raw values: dates are serial numbers, blanks null. */
  values(): (string | number | boolean | null)[][];
  /** Texts as shown. */
  texts(): string[][];
}

/** A script bound to a spreadsheet, on a virtual clock. */
export interface Project {
  readonly host: Host;
  /** Ends at once unless the function returns a promise; may be used inside another run's `ask`, which must not wait. */
  start(functionName: string, args: readonly unknown[], options: RunOptions): Soon<RunResult>;
  /** As `open`, as soon as for `start`. */
  startOpen(person: Person): Soon<RunResult>;
  /** As `paste`, as soon as for `start`; the runs of installed triggers come after the one returned. */
  startPaste(sheet: string, a1: string, values: CellValue[][], person: Person): Soon<EditResult>;
  run(functionName: string, args: readonly unknown[], options: RunOptions): Promise<RunResult>;
  /** The same for a function that does not return a promise; may be used inside another run's `onCall`. */
  runNow(functionName: string, args: readonly unknown[], options: RunOptions): RunResult;
  /**
   * Does what a person does by hand, told as a function body of Apps Script (sort, insert, delete, write), in a run of
   * its own without the project's code; may be used inside another run's `onCall`. Installed triggers for changes fire;
   * onEdit and installed triggers for edits only by `edit` and `paste`.
   */
  actNow(body: string, person: Person): RunResult;
  /** Opens the spreadsheet as a person does: the simple onOpen, if there is one, then the installed triggers. */
  open(person: Person): Promise<RunResult>;
  /** Types into one cell as a person does, then fires the simple onEdit, whose run is returned, and the installed triggers. */
  edit(sheet: string, a1: string, value: CellValue, person: Person): Promise<EditResult>;
  /** Pastes a block as a person does, its first cell at `a1`, then as for `edit`, once. */
  paste(sheet: string, a1: string, values: CellValue[][], person: Person): Promise<EditResult>;
  /** Sends a form whose answers, by heading, go to a sheet; resolves to the runs of its installed triggers. */
  submitForm(sheet: string, answers: FormAnswers): Promise<readonly RunResult[]>;
  /** Answers a visitor of the web app, by doGet or doPost, as the spreadsheet's owner. */
  request(request: WebRequest, options?: Partial<RunOptions>): Promise<WebResult>;
  /** Moves the clock; clock triggers that are due fire as their owners. */
  advance(to: string, options?: Partial<RunOptions>): Promise<readonly RunResult[]>;
  /** Names of the script's global functions. */
  functionNames(): readonly string[];
  state(): ProjectState;
  /** Another project that starts as this one stands; neither sees what the other does from then on. */
  copy(): Project;
  /** The stored spreadsheet as .xlsx. */
  save(): Promise<Uint8Array>;
  book(): Book;
  /** Colours that the rules show in an area of a sheet, row by row. */
  colours(sheet: string, a1: string): ShownColour[][];
  /** Throws when there is no such sheet. */
  sheet(name: string): SheetView;
}

/** Opens a script bound to a spreadsheet. */
export async function openProject(options: ProjectOptions): Promise<Project> {
  const { name = "Bảng tính", owner = "owner@example.invalid", workbook } = options;
  const book = workbook
    ? await readXlsxBook(workbook, options.fileName ?? "workbook.xlsx")
    : newBook({ id: "spreadsheet-1", name, owner });
  const copied = options.id !== undefined && options.id !== book.id;
  return createProject(createHost(options, copied ? { ...withoutProjectMetadata(book), id: options.id } : book));
}

/** A script bound to a spreadsheet that is in memory. */
export function projectOn(book: Book, options: HostOptions): Project {
  return createProject(createHost(options, book));
}

/** A copy's script is another project, which does not see what belonged to the first alone. */
function withoutProjectMetadata(book: Book): Book {
  const shared = (entries: Book["metadata"]) => entries.filter(({ visibility }) => visibility === "DOCUMENT");
  return {
    ...book,
    metadata: shared(book.metadata),
    sheets: book.sheets.map((sheet) => ({ ...sheet, metadata: shared(sheet.metadata) })),
  };
}

function createProject(host: Host): Project {
  const start: Project["start"] = (functionName, args, options) => play(host, options, calling(functionName, args));
  const startPaste: Project["startPaste"] = (sheet, a1, values, person) =>
    editByHand(host, { place: cellAddress(sheet, a1), values }, person);
  const startOpen: Project["startOpen"] = (person) => openByHand(host, person);
  return {
    host,
    start,
    startOpen,
    startPaste,
    run: async (functionName, args, options) => start(functionName, args, options),
    open: async (person) => startOpen(person),
    paste: async (sheet, a1, values, person) => startPaste(sheet, a1, values, person),
    edit: async (sheet, a1, value, person) => startPaste(sheet, a1, [[value]], person),
    runNow: (functionName, args, options) => playNow(host, options, calling(functionName, args)),
    actNow: (body, person) => actByHand(host, body, person),
    submitForm: async (sheet, answers) => submitForm(host, sheet, answers),
    request: async (request, options = {}) => serve(host, request, options),
    async advance(to, options) {
      const results: RunResult[] = [];
      const end = Date.parse(to);
      for (let due = nextDue(host, end); due; due = nextDue(host, end)) {
        host.nowMs = Math.max(host.nowMs, due.nextAt ?? 0);
        reschedule(host, due);
        const event = clockEvent(due.uid, host.nowMs);
        results.push(await fireTrigger(host, due, options ?? {}, calling(due.handler, [event])));
      }
      host.nowMs = Math.max(host.nowMs, end);
      return results;
    },
    functionNames: () => functionNames(beginRun(host, { context: "menu", user: host.book.owner })),
    state: () => ({ ...structuredClone(host.state), now: new Date(host.nowMs).toISOString() }),
    copy() {
      const now = new Date(host.nowMs).toISOString();
      return createProject(createHost({ code: host.codeFolder, state: host.state, now }, forkBook(host.book)));
    },
    save() {
      calculate(host.book, host.nowMs);
      return writeXlsxBook(host.book);
    },
    book: () => host.book,
    colours(sheet, a1) {
      const { sheetId, area } = placeOf(host.book, cellAddress(sheet, a1));
      return shownColours(host.book, sheetId, area, host.nowMs);
    },
    sheet: (name) => sheetView(host, name),
  };
}

function calling(functionName: string, args: readonly unknown[]): Work {
  return { functionName, call: (run) => callFunction(run, functionName, args) };
}

function cellAddress(sheet: string, a1: string): string {
  return `'${sheet.replace(/'/g, "''")}'!${a1}`;
}

function nextDue(host: Host, endMs: number): TriggerEntry | undefined {
  return host.state.triggers
    .filter(({ disabled, nextAt }) => !disabled && nextAt !== null && nextAt <= endMs)
    .sort((a, b) => (a.nextAt ?? 0) - (b.nextAt ?? 0))[0];
}

function reschedule(host: Host, { uid, nextAt, schedule }: TriggerEntry): void {
  const next = nextAt === null ? null : nextFiring(uid, nextAt, schedule);
  host.state.triggers = host.state.triggers.map((entry) => (entry.uid === uid ? { ...entry, nextAt: next } : entry));
}

function sheetView(host: Host, name: string): SheetView {
  const data = host.book.sheets.find((sheet) => sheet.name === name);
  if (!data) throw new Error(`no sheet “${name}”`);
  const columns = data.rows.reduce((widest, row) => Math.max(widest, row?.contents.length ?? 0), 0);
  return {
    data,
    values: () =>
      data.rows.map((_, index) =>
        Array.from({ length: columns }, (__, column) => resultOf(rowAt(data, index + 1)?.contents[column])),
      ),
    texts: () => readDisplay(host.book, data, { row: 1, column: 1, rows: data.rows.length, columns }),
  };
}
