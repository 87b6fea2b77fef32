import { type Area, parseA1, splitSheetName } from "./area.ts";
import type { Book } from "./book.ts";
import { type Call, deliver, inZone, settle } from "./execute.ts";
import { type AccountKind, accountOf, LIMITS } from "./limits.ts";
import type { Outputs } from "./outputs.ts";
import { type Host, type Run, type RunContext, type RunSettings, startRun } from "./run.ts";
import { after, type Soon } from "./soon.ts";

/** How a run is started and disturbed. */
export interface RunOptions {
  readonly context: RunContext;
  readonly user: string;
  /** Whose limits hold for the user, from now on; "consumer" until told. */
  readonly account?: AccountKind;
  /** Language of the user's Google account; "vi" unless told. */
  readonly userLocale?: string;
  /** Replies to alerts and prompts, in order: yes, no, ok, cancel, close, or the text of a prompt. */
  readonly answers?: readonly string[];
  /** "Sheet!A2:F9": what is selected; several areas of a sheet with commas, the last of them active. */
  readonly select?: string;
  /** The run dies at this service call (1-based). */
  readonly failAt?: number;
  /** What becomes of unflushed writes of a run that dies; Google documents neither. */
  readonly unflushed?: "kept" | "lost";
  /** Recipients the user may still write to. */
  readonly quota?: number;
  /** Scopes that the person has consented to, e.g. "script.send_mail"; without it, every one. */
  readonly granted?: readonly string[];
  /** Called before each service call takes effect; may start another run by `runNow` or `actNow`. */
  readonly onCall?: RunSettings["onCall"];
  /** Called while an alert or prompt waits for its answer; may start another run likewise. */
  readonly onQuestion?: RunSettings["onQuestion"];
  /** Answers alerts and prompts in the place of `answers`. */
  readonly ask?: RunSettings["ask"];
  /** Told of each run that this causes, its triggers' included, when it has ended. */
  readonly onEnd?: (run: EndedRun) => void;
}

/** A run that has ended, and who ran what. */
export interface EndedRun {
  readonly functionName: string;
  readonly context: RunContext;
  readonly user: string;
  /** Virtual time of its start, milliseconds since 1970. */
  readonly startedMs: number;
  readonly result: RunResult;
}

/** How a run ended and what it did. */
export interface RunResult extends Outputs {
  readonly result: unknown;
  readonly error: string | null;
  /** What the run selected; null when it left the selection alone. */
  readonly selected: { readonly sheetId: number; readonly area: Area | null } | null;
  readonly serviceCalls: number;
  readonly callsByKind: Readonly<Record<string, number>>;
  readonly virtualMs: number;
  readonly wallMs: number;
}

/** What happens inside a run, up to its first await. */
export interface Work {
  readonly functionName: string;
  readonly call: (run: Run) => Call;
}

/** A run, or a person at the keyboard, whom the limit of runs does not stop. */
export interface PlayOptions extends RunOptions {
  readonly byHand?: true;
}

/** Plays a run to its end: at once, or when its promise has settled. */
export function play(host: Host, options: PlayOptions, { functionName, call: work }: Work): Soon<RunResult> {
  const started = performance.now();
  const startedMs = host.nowMs;
  const run = beginRun(host, options);
  const leave = enterAmongRuns(host, options);
  const call = leave ? inZone(host.scriptZone, () => work(run)) : TOO_MANY_RUNS;
  return after(call.promise ? settle(call.promise) : call, (end) => {
    leave?.();
    const result = finish(run, end, options, started);
    options.onEnd?.({ functionName, context: options.context, user: options.user, startedMs, result });
    return result;
  });
}

/** Plays a run that must end at once: inside another run nothing can be waited for. */
export function playNow(host: Host, options: PlayOptions, work: Work): RunResult {
  const result = play(host, options, work);
  if (result instanceof Promise) throw new Error("the function returned a promise; play it outside other runs");
  return result;
}

const TOO_MANY_RUNS: Call = {
  value: undefined,
  promise: null,
  error: "There are too many scripts running simultaneously for this Google user account.",
};

/** @returns what to call at the run's end; null when the person has too many runs going. */
function enterAmongRuns({ state, running }: Host, { user, byHand }: PlayOptions): (() => void) | null {
  if (byHand) return () => {};
  const going = running.get(user) ?? 0;
  if (going >= LIMITS[accountOf(state, user)].runsAtOnce) return null;
  running.set(user, going + 1);
  return () => running.set(user, (running.get(user) ?? 1) - 1);
}

/** Starts a run in which nothing has happened yet. */
export function beginRun(host: Host, options: RunOptions): Run {
  const { account, quota, user } = options;
  if (account) host.state.accounts[user] = account;
  if (quota !== undefined) host.state.mail[user] = { since: host.nowMs, used: 0, limit: quota };
  return startRun(host, {
    context: options.context,
    userLocale: options.userLocale ?? "vi",
    user,
    account: accountOf(host.state, user),
    answers: options.answers ?? [],
    select: options.select === undefined ? null : placeOf(host.book, options.select),
    failAt: options.failAt ?? null,
    granted: options.granted ?? null,
    onCall: options.onCall ?? null,
    onQuestion: options.onQuestion ?? null,
    ask: options.ask ?? null,
  });
}

function finish(run: Run, call: Call, options: RunOptions, started: number): RunResult {
  if (run.dead !== null && options.unflushed !== "kept") run.dropWrites();
  else run.flush();
  const { active, opening } = run;
  for (const [name, holder] of run.host.locks) if (holder === run) run.host.locks.delete(name);
  return {
    ...deliver(run, call),
    ...run.outputs,
    selected: active === opening ? null : active,
    serviceCalls: run.serviceCalls,
    callsByKind: run.callsByKind,
    virtualMs: Math.round(run.virtualMs),
    wallMs: Math.round(performance.now() - started),
  };
}

/** The cells that "Sheet!A2:F9" or "Sheet!A2:B3,Sheet!D5" means; throws, for the person who typed it, when there are none. */
export function placeOf(book: Book, text: string): NonNullable<RunSettings["select"]> {
  const whole = onePlace(book, text, book.activeSheetId);
  if (whole) return whole;
  const places: { readonly sheetId: number; readonly area: Area }[] = [];
  for (const part of text.match(PLACES) ?? []) {
    const place = onePlace(book, part.trim(), places[0]?.sheetId ?? book.activeSheetId);
    if (!place) throw new UnknownPlaceError(`Không có vùng “${part.trim()}” trong bảng tính.`);
    places.push(place);
  }
  const last = places.pop();
  if (!last) throw new UnknownPlaceError(`Không có vùng “${text}” trong bảng tính.`);
  if (places.some(({ sheetId }) => sheetId !== last.sheetId)) {
    throw new UnknownPlaceError(`Các vùng “${text}” phải nằm trên cùng một trang tính.`);
  }
  return { ...last, others: places.map(({ area }) => area) };
}

// parts between commas, except those inside 'quoted names'
const PLACES = /(?:'(?:[^']|'')*'|[^,'])+/g;

function onePlace(book: Book, text: string, sheetId: number): { sheetId: number; area: Area } | null {
  const { sheet: name, address } = splitSheetName(text);
  const sheet = book.sheets.find((candidate) => (name === null ? candidate.id === sheetId : candidate.name === name));
  const area = sheet ? parseA1(address, sheet.maxRows, sheet.maxColumns) : null;
  return sheet && area ? { sheetId: sheet.id, area } : null;
}

/** A selection that the spreadsheet does not have; worded for the person who asked for it. */
export class UnknownPlaceError extends Error {}
