import type { Area } from "./area.ts";
import type { Book, SheetData } from "./book.ts";
import { callKind, START_MS } from "./costs.ts";
import type { EditQueue } from "./editQueue.ts";
import { formulasIn, missingFunction } from "./formulaFunctions.ts";
import { type AccountKind, LIMITS } from "./limits.ts";
import type { Box, BoxAnswer, Outputs } from "./outputs.ts";
import type { ProjectState } from "./projectState.ts";
import { countPropertyCall } from "./propertyCalls.ts";
import { createRealm, type Realm } from "./realm.ts";
import { createWriteBuffer } from "./writeBuffer.ts";

/** How a function was started; "open" and "edit" are simple triggers. */
export type RunContext = "open" | "edit" | "menu" | "dialog" | "trigger" | "web";

/** What all runs of a project share. */
export interface Host {
  /** What Google has stored: unflushed writes of a run are not in it. */
  book: Book;
  /** Grows with every change of `book`. */
  version: number;
  readonly state: ProjectState;
  /** Virtual time, milliseconds since 1970. */
  nowMs: number;
  /** Folder with the code, the manifest and the HTML files. */
  readonly codeFolder: string;
  /** OAuth scopes of the manifest; null when it names none, so that Google would find them itself. */
  readonly scopes: readonly string[] | null;
  /** Whether the manifest has a web app, which then counts as deployed. */
  readonly hasWebApp: boolean;
  /** Zone of the manifest. */
  readonly scriptZone: string;
  /** Who holds which lock. */
  readonly locks: Map<string, Run>;
  /** Every method that some run has called, as “Range.getValues”. */
  readonly methodsUsed: Set<string>;
  /** How many runs each person has going, by e-mail. */
  readonly running: Map<string, number>;
  /** Edits for the simple onEdit. */
  readonly edits: EditQueue;
  /** Works out all formulas of a book. */
  readonly calculate: (book: Book, nowMs: number) => void;
  /** What Google would read in a scan; null: conversion to a document is not simulated. */
  readonly recognise: ((scan: Uint8Array) => string) | null;
  /** Texts of the documents that Drive has made, by id. */
  readonly documents: Map<string, string>;
}

/** What is selected on a sheet; `area` is active, picked after the `others`; null is nothing yet. */
export interface Selection {
  readonly sheetId: number;
  readonly area: Area | null;
  readonly others?: readonly Area[];
}

/** Everything a run is told at its start. */
export interface RunSettings {
  readonly context: RunContext;
  /** E-mail of the person at the keyboard, or of the trigger's or web page's owner. */
  readonly user: string;
  readonly account: AccountKind;
  /** Language of the user's Google account, such as "vi" or "en_GB". */
  readonly userLocale: string;
  readonly answers: readonly string[];
  readonly select: (Selection & { readonly area: Area }) | null;
  readonly failAt: number | null;
  /** Scopes that the person has consented to, without their common beginning; null is every one. */
  readonly granted: readonly string[] | null;
  /** Called before each service call takes effect, to place something else there. */
  readonly onCall: ((call: { readonly index: number; readonly name: string }) => void) | null;
  /** Called while an alert or prompt waits for its answer. */
  readonly onQuestion: ((question: string) => void) | null;
  /** Answers boxes instead of `answers`; is told what the run has shown so far, and may take its time. */
  readonly ask: ((box: Box, shown: Outputs) => BoxAnswer) | null;
}

/** One execution: its realm, its view of the spreadsheet, its clock and what it did. */
export interface Run {
  readonly host: Host;
  readonly settings: RunSettings;
  readonly realm: Realm;
  readonly outputs: Outputs;
  readonly callsByKind: Record<string, number>;
  /** Replies not used yet. */
  readonly answers: string[];
  active: Selection;
  /** What was active at the start. */
  readonly opening: Selection;
  serviceCalls: number;
  virtualMs: number;
  /** Why nothing works any more; null while the run lives. */
  dead: string | null;
  /** Milliseconds since 1970. */
  now(): number;
  /** An exception of the script's realm. */
  error(message: string): Error;
  /** Ends the run for a reason that no script can catch (the caller's mistake); throw what it returns. */
  stop(reason: string): Error;
  /** For sheets, metadata, protections, files. */
  nextId(): number;
  /** {@link Run.view} with the formulas worked out, if the area has any. */
  calculated(sheetId: number, area: Area): Book;
  /** Called first by every method: refuses when dead, counts and charges service calls. */
  enter(name: string, cells: number): void;
  wait(ms: number): void;
  /** The spreadsheet as this run sees it: as it was at its first look since the last flush, with its own writes. */
  view(): Book;
  /** Throws when the sheet was deleted. */
  sheet(sheetId: number): SheetData;
  /** Buffers a write: it shows in this run at once, in the stored spreadsheet after a flush. */
  change(cells: number, write: (book: Book) => void): void;
  flush(): void;
  /** Forgets unflushed writes. */
  dropWrites(): void;
}

/** Starts a run in which nothing has happened yet. */
export function startRun(host: Host, settings: RunSettings): Run {
  const buffer = createWriteBuffer(host);
  const isSimple = settings.context === "open" || settings.context === "edit";
  const { simpleTriggerMs, runMs } = LIMITS[settings.account];
  const limitMs = isSimple ? simpleTriggerMs : runMs;
  const startedAt = host.nowMs;

  const charge = (ms: number) => {
    run.virtualMs += ms;
    host.nowMs = Math.max(host.nowMs, startedAt + run.virtualMs);
    if (run.virtualMs > limitMs) die("Exceeded maximum execution time");
  };
  const die = (reason: string) => {
    throw run.stop(reason);
  };

  const opening: Selection = settings.select ?? { sheetId: firstSheetId(host.book, settings.context), area: null };
  const run: Run = {
    host,
    settings,
    realm: createRealm({}, () => run.now()),
    outputs: { alerts: [], toasts: [], dialogs: [], menus: [], emails: [], documents: [], logs: [] },
    callsByKind: {},
    answers: [...settings.answers],
    active: opening,
    opening,
    serviceCalls: 0,
    virtualMs: START_MS,
    dead: null,
    now: () => startedAt + Math.floor(run.virtualMs),
    error: (message) => run.realm.error(message),
    stop(reason) {
      run.dead = reason;
      return run.realm.error(reason);
    },
    nextId() {
      host.state.counter += 1;
      return 1_000_000_007 + ((host.state.counter * 7919) % 900_000_000);
    },
    calculated(sheetId, area) {
      const book = run.view();
      const formulas = formulasIn(run.sheet(sheetId), area);
      const missing = formulas.map(missingFunction).find((name) => name !== null);
      if (missing) throw run.error(`The formula function ${missing} is not simulated`);
      if (formulas.length > 0) host.calculate(book, run.now());
      return book;
    },
    enter(name, cells) {
      if (run.dead !== null) throw run.error(run.dead);
      host.methodsUsed.add(name);
      const kind = callKind(name);
      if (!kind) return;
      run.serviceCalls += 1;
      run.callsByKind[kind] = (run.callsByKind[kind] ?? 0) + 1;
      if (settings.failAt !== null && run.serviceCalls >= settings.failAt) {
        die(`The run was killed at service call ${run.serviceCalls} (${name})`);
      }
      charge(buffer.priceOf(kind, cells));
      if (kind === "propertyRead" || kind === "propertyWrite") countPropertyCall(run);
      settings.onCall?.({ index: run.serviceCalls, name });
    },
    wait: charge,
    view: buffer.view,
    sheet(sheetId) {
      const sheet = run.view().sheets.find(({ id }) => id === sheetId);
      if (!sheet) throw run.error(`Sheet ${sheetId} not found`);
      return sheet;
    },
    change: buffer.change,
    flush: buffer.flush,
    dropWrites: buffer.drop,
  };
  return run;
}

/** Nobody looks at a sheet in triggers and web requests: the first one counts as active. */
function firstSheetId(book: Book, context: RunContext): number {
  const unseen = context === "trigger" || context === "web";
  const isThere = book.sheets.some(({ id }) => id === book.activeSheetId);
  return unseen || !isThere ? (book.sheets[0]?.id ?? 0) : book.activeSheetId;
}

/** Writes into a sheet of whichever version of the book; nothing happens when the sheet is gone. */
export function onSheet(sheetId: number, write: (sheet: SheetData, book: Book) => void): (book: Book) => void {
  return (book) => {
    const sheet = book.sheets.find(({ id }) => id === sheetId);
    if (sheet) write(sheet, book);
  };
}
