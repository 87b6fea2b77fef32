import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { CellValue } from "../../addon/google.ts";
import { calculate, type ShownColour, shownColours } from "../workbook/evaluate.ts";
import { readXlsxBook } from "../workbook/readXlsxBook.ts";
import { writeXlsxBook } from "../workbook/writeXlsxBook.ts";
import { parseA1, splitSheetName } from "./area.ts";
import { type Book, newBook, resultOf, rowAt, type SheetData } from "./book.ts";
import { readDisplay, toContents, writeContents } from "./cellValues.ts";
import { type Call, callFunction, deliver, inZone, settle } from "./execute.ts";
import { newState, type ProjectState } from "./projectState.ts";
import { rangeObject } from "./Range.ts";
import { isRecord } from "./realm.ts";
import { type Host, type Outputs, onSheet, type Run, type RunContext, type RunSettings, startRun } from "./run.ts";
import { spreadsheetObject } from "./Spreadsheet.ts";
import { clockEvent, nextFiring } from "./triggers.ts";
import { checkProtection, checkValidations } from "./writeChecks.ts";

export interface ProjectOptions {
  /** Folder with the code as it is pushed, e.g. "dist". */
  readonly code: string;
  /** The spreadsheet as .xlsx; null starts an empty one. */
  readonly workbook?: Uint8Array | null;
  /** Name of that file, for messages. */
  readonly fileName?: string;
  readonly state?: ProjectState | null;
  /** ISO; the virtual clock starts here, or at the state's time when that is later. */
  readonly now: string;
  /** Name of a new spreadsheet. */
  readonly name?: string;
  /** E-mail of a new spreadsheet's owner. */
  readonly owner?: string;
}

export interface RunOptions {
  readonly context: RunContext;
  readonly user: string;
  /** Replies to alerts and prompts, in order: yes, no, ok, cancel, close, or the text of a prompt. */
  readonly answers?: readonly string[];
  /** "Sheet!A2:F9": what is selected. */
  readonly select?: string;
  /** The run dies at this service call (1-based). */
  readonly failAt?: number;
  /** What becomes of unflushed writes of a run that dies; Google documents neither. */
  readonly unflushed?: "kept" | "lost";
  /** Recipients the user may still write to. */
  readonly quota?: number;
  /** Called before each service call takes effect; may start another run by `runNow`. */
  readonly onCall?: RunSettings["onCall"];
}

export interface RunResult extends Outputs {
  readonly result: unknown;
  readonly error: string | null;
  readonly serviceCalls: number;
  readonly callsByKind: Readonly<Record<string, number>>;
  readonly virtualMs: number;
  readonly wallMs: number;
}

/** Read access for tests: the stored sheet. */
export interface SheetView {
  readonly data: SheetData;
  /** Raw values: dates are serial numbers, blanks null. */
  values(): (string | number | boolean | null)[][];
  /** Texts as shown. */
  texts(): string[][];
}

export interface Project {
  readonly host: Host;
  run(functionName: string, args: readonly unknown[], options: RunOptions): Promise<RunResult>;
  /** The same for a function that does not return a promise; may be used inside another run's `onCall`. */
  runNow(functionName: string, args: readonly unknown[], options: RunOptions): RunResult;
  /** Types into one cell as a person does, then fires the simple onEdit. */
  edit(sheet: string, a1: string, value: CellValue, options: { readonly user: string }): Promise<RunResult>;
  /** Pastes a block as a person does, its first cell at `a1`, then fires the simple onEdit once. */
  paste(sheet: string, a1: string, values: CellValue[][], options: { readonly user: string }): Promise<RunResult>;
  /** Moves the clock; clock triggers that are due fire as their owners. */
  advance(to: string, options?: Partial<RunOptions>): Promise<readonly RunResult[]>;
  state(): ProjectState;
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
  return createProject(createHost(options, book));
}

function createProject(host: Host): Project {
  const begin = (runOptions: RunOptions) => {
    const { quota, user } = runOptions;
    if (quota !== undefined) host.state.mail[user] = { since: host.nowMs, used: 0, limit: quota };
    return startRun(host, settingsOf(host, runOptions));
  };

  const run: Project["run"] = async (functionName, args, runOptions) => {
    const started = performance.now();
    const current = begin(runOptions);
    const first = inZone(host.scriptZone, () => callFunction(current, functionName, args));
    const call = first.promise ? await settle(first.promise) : first;
    return finish(current, call, runOptions, started);
  };

  const runNow: Project["runNow"] = (functionName, args, runOptions) => {
    const started = performance.now();
    const current = begin(runOptions);
    const call = inZone(host.scriptZone, () => callFunction(current, functionName, args));
    if (call.promise) throw new Error(`${functionName} returned a promise; use run`);
    return finish(current, call, runOptions, started);
  };

  return {
    host,
    run,
    runNow,
    edit: async (sheet, a1, value, { user }) => editCells(host, { sheet, a1, values: [[value]], user }),
    paste: async (sheet, a1, values, { user }) => editCells(host, { sheet, a1, values, user }),
    async advance(to, runOptions) {
      const results: RunResult[] = [];
      const end = Date.parse(to);
      for (let due = nextDue(host, end); due; due = nextDue(host, end)) {
        const { uid, nextAt, everyHours, handler, owner } = due;
        host.nowMs = Math.max(host.nowMs, nextAt);
        const next = nextFiring(uid, nextAt, everyHours);
        host.state.triggers = host.state.triggers.map((entry) =>
          entry.uid === uid ? { ...entry, nextAt: next } : entry,
        );
        results.push(
          await run(handler, [clockEvent(uid, host.nowMs)], { ...runOptions, context: "trigger", user: owner }),
        );
      }
      host.nowMs = Math.max(host.nowMs, end);
      return results;
    },
    state: () => ({ ...structuredClone(host.state), now: new Date(host.nowMs).toISOString() }),
    save() {
      calculate(host.book, host.nowMs);
      return writeXlsxBook(host.book);
    },
    book: () => host.book,
    colours(sheet, a1) {
      const place = selectionOf(host.book, `'${sheet.replace(/'/g, "''")}'!${a1}`);
      return shownColours(host.book, place.sheetId, place.area, host.nowMs);
    },
    sheet: (name) => sheetView(host, name),
  };
}

function createHost(options: ProjectOptions, book: Book): Host {
  const state = options.state ? structuredClone(options.state) : newState(options.now);
  const manifest = readManifest(options.code);
  return {
    book,
    version: 0,
    state,
    nowMs: Math.max(Date.parse(options.now), Date.parse(state.now)),
    codeFolder: options.code,
    scopes: manifest.scopes,
    scriptZone: manifest.zone,
    locks: new Map(),
    calculate,
  };
}

function readManifest(folder: string): { scopes: readonly string[] | null; zone: string } {
  const path = join(folder, "appsscript.json");
  const manifest: unknown = existsSync(path) ? JSON.parse(readFileSync(path, "utf8")) : {};
  const { oauthScopes, timeZone } = isRecord(manifest) ? manifest : {};
  return {
    scopes: Array.isArray(oauthScopes) ? oauthScopes.map(String) : null,
    zone: typeof timeZone === "string" ? timeZone : "Asia/Ho_Chi_Minh",
  };
}

function settingsOf(host: Host, options: RunOptions): RunSettings {
  return {
    context: options.context,
    user: options.user,
    answers: options.answers ?? [],
    select: options.select === undefined ? null : selectionOf(host.book, options.select),
    failAt: options.failAt ?? null,
    onCall: options.onCall ?? null,
  };
}

function selectionOf(book: Book, text: string): NonNullable<RunSettings["select"]> {
  const { sheet: name, address } = splitSheetName(text);
  const sheet = book.sheets.find(
    (candidate) => candidate.name === name || (name === null && candidate.id === book.activeSheetId),
  );
  const area = sheet ? parseA1(address, sheet.maxRows, sheet.maxColumns) : null;
  if (!sheet || !area) throw new Error(`Không có vùng “${text}” trong bảng tính.`);
  return { sheetId: sheet.id, area };
}

function finish(run: Run, call: Call, options: RunOptions, started: number): RunResult {
  if (run.dead !== null && options.unflushed !== "kept") run.dropWrites();
  else run.flush();
  for (const [name, holder] of run.host.locks) if (holder === run) run.host.locks.delete(name);
  return {
    ...deliver(run, call),
    ...run.outputs,
    serviceCalls: run.serviceCalls,
    callsByKind: run.callsByKind,
    virtualMs: Math.round(run.virtualMs),
    wallMs: Math.round(performance.now() - started),
  };
}

function nextDue(host: Host, end: number) {
  return host.state.triggers
    .filter(({ disabled, nextAt }) => !disabled && nextAt <= end)
    .sort((a, b) => a.nextAt - b.nextAt)[0];
}

interface Edit {
  readonly sheet: string;
  readonly a1: string;
  readonly values: CellValue[][];
  readonly user: string;
}

/** Google tells the value and the old value only for an edit of one cell. */
async function editCells(host: Host, { sheet: name, a1, values, user }: Edit): Promise<RunResult> {
  const started = performance.now();
  const run = startRun(
    host,
    settingsOf(host, { context: "edit", user, select: `'${name.replace(/'/g, "''")}'!${a1}` }),
  );
  const { sheetId, area: corner } = run.settings.select ?? { sheetId: 0, area: null };
  const sheet = run.sheet(sheetId);
  const area = corner && { ...corner, rows: values.length, columns: values[0]?.length ?? 1 };
  const single = values.length === 1 && values[0]?.length === 1;
  if (!area) throw new Error(`Không có ô “${a1}”.`);
  const old = String(resultOf(rowAt(sheet, area.row)?.contents[area.column - 1]) ?? "");
  const grid = toContents(run, run.view(), sheet, area, values);
  checkProtection(run, run.view(), sheet, area);
  checkValidations(run, run.view(), sheet, area, grid.contents);
  run.change(
    area.rows * area.columns,
    onSheet(sheetId, (target) => writeContents(target, area, grid)),
  );
  run.flush();
  const event = run.realm.record({
    authMode: "LIMITED",
    source: spreadsheetObject(run),
    range: rangeObject(run, sheetId, area.row, area.column, area.rows, area.columns),
    ...(!single || values[0]?.[0] === "" ? {} : { value: String(resultOf(grid.contents[0]?.[0]) ?? "") }),
    ...(!single || old === "" ? {} : { oldValue: old }),
  });
  const call = inZone(host.scriptZone, () => callFunction(run, "onEdit", [event]));
  const done = call.promise ? await settle(call.promise) : call;
  const absent = done.error === "Script function not found: onEdit";
  return finish(run, absent ? { ...done, error: null } : done, { context: "edit", user }, started);
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
