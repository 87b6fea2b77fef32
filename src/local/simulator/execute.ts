import { createContext, runInContext, runInThisContext } from "node:vm";
import { loadCode } from "./codeFiles.ts";
import { installGlobals } from "./globals.ts";
import { isRecord } from "./realm.ts";
import type { Run } from "./run.ts";
import { toHost, transferFault } from "./transfer.ts";

/** How a function call ended; `promise` is what to wait for, null when it ended at once. */
export interface Call {
  readonly value: unknown;
  readonly promise: Promise<unknown> | null;
  readonly error: string | null;
}

// Jest gives modules a copy of process.env; only the real one moves the local time zone.
const realProcess: NodeJS.Process = runInThisContext("process");

/** Runs something with the script's zone as the local zone, as Date in Apps Script sees it. */
export function inZone<T>(zone: string, work: () => T): T {
  const before = realProcess.env["TZ"];
  if (before === zone) return work();
  realProcess.env["TZ"] = zone;
  try {
    return work();
  } finally {
    if (before === undefined) delete realProcess.env["TZ"];
    else realProcess.env["TZ"] = before;
  }
}

/** Loads the project's code into the run's fresh context and calls one global function, up to its first await. */
export function callFunction(run: Run, functionName: string, args: readonly unknown[]): Call {
  try {
    const target = ownFunctions(run).get(functionName);
    // A trailing underscore keeps a function from the browser.
    const closed = run.settings.context === "dialog" && functionName.endsWith("_");
    if (!target || closed) throw run.error(notFound(functionName));
    const fault = transferFault(args, "arguments");
    if (fault && run.settings.context === "dialog") {
      throw run.error(`Failed due to illegal value in property: ${fault}`);
    }
    // Events of simple triggers carry service objects, which stay as they are.
    const value: unknown = Reflect.apply(target, undefined, fault ? [...args] : enterRealm(run, args));
    const promise = isPromise(value) ? value : null;
    return { value, promise, error: null };
  } catch (error) {
    return { value: undefined, promise: null, error: messageOf(error) };
  }
}

/** The same for a simple trigger, without which a project does as well. */
export function callIfThere(run: Run, functionName: string, args: readonly unknown[]): Call {
  const call = callFunction(run, functionName, args);
  return call.error === notFound(functionName) ? { ...call, error: null } : call;
}

function notFound(functionName: string): string {
  return `Script function not found: ${functionName}`;
}

/** Names of the project's global functions, in the order of its code. */
export function functionNames(run: Run): string[] {
  return [...ownFunctions(run).keys()];
}

type Callable = (...args: never[]) => unknown;

/** Loads the project's code. @returns its global functions: neither Google's services nor what every object has. */
function ownFunctions(run: Run): Map<string, Callable> {
  installGlobals(run);
  const before = new Map(Object.entries(run.realm.globals));
  const loaded = loadCode(run.host.codeFolder, run.realm.globals);
  if ("refusal" in loaded) throw run.error(loaded.refusal);
  const own = Object.entries(loaded.context).filter(([name, value]) => before.get(name) !== value);
  return new Map(own.flatMap(([name, value]) => (isCallable(value) ? [[name, value]] : [])));
}

function isCallable(value: unknown): value is Callable {
  return typeof value === "function";
}

/** Runs a function body alone, without the project's code. */
export function runScript(run: Run, body: string): Call {
  try {
    installGlobals(run);
    const value: unknown = runInContext(`(function () {${body}\n})()`, createContext(run.realm.globals));
    return { value, promise: isPromise(value) ? value : null, error: null };
  } catch (error) {
    return { value: undefined, promise: null, error: messageOf(error) };
  }
}

function enterRealm(run: Run, args: readonly unknown[]): unknown[] {
  return args.map((item) => run.realm.plain(item));
}

function isPromise(value: unknown): value is Promise<unknown> {
  return isRecord(value) && Object.prototype.toString.call(value) === "[object Promise]";
}

const PENDING = Symbol("pending");

/** Waits for a script's promise; without timers it settles in this turn or never. */
export async function settle(promise: Promise<unknown>): Promise<Call> {
  const turn = new Promise<typeof PENDING>((resolve) => setImmediate(() => resolve(PENDING)));
  try {
    const value = await Promise.race([promise, turn]);
    if (value === PENDING) return { value: undefined, promise: null, error: "The function's promise never settles" };
    return { value, promise: null, error: null };
  } catch (error) {
    return { value: undefined, promise: null, error: messageOf(error) };
  }
}

/** The result as the caller gets it; an error when a dialog cannot receive it. */
export function deliver(run: Run, call: Call): { result: unknown; error: string | null } {
  if (run.dead !== null) return { result: null, error: run.dead };
  if (call.error !== null) return { result: null, error: call.error };
  const fault = run.settings.context === "dialog" ? transferFault(call.value, "result") : null;
  if (fault) return { result: null, error: `The result cannot pass to the dialog: ${fault}` };
  const result = toHost(call.value) ?? null;
  // What a dialog gets has passed as JSON: undefined in a list is null there.
  return { result: run.settings.context === "dialog" ? JSON.parse(JSON.stringify(result)) : result, error: null };
}

// Code.js:12:34, without the folder, which may be a passing one
const PLACE = /([^/\\\s(]+\.js:\d+)/;

/** Google's exceptions by their text; errors of the language with their kind and line, as the log shows them. */
function messageOf(error: unknown): string {
  if (!isRecord(error)) return String(error);
  const { name, message, stack } = error;
  const shown = typeof message === "string" ? message : String(error);
  if (name === "Exception" || name === "Error") return shown;
  const place = typeof stack === "string" ? PLACE.exec(stack)?.[1] : undefined;
  return `${String(name)}: ${shown}${place ? ` (${place})` : ""}`;
}
