import { createContext, runInContext } from "node:vm";

/** Makes values of the script's own realm, so that `instanceof Date` and `instanceof Error` hold in the script. */
export interface Realm {
  readonly globals: Record<string, unknown>;
  date(ms: number): Date;
  /** Named "Exception", as Google's are. */
  error(message: string): Error;
  rows<T>(rows: readonly (readonly T[])[]): T[][];
  list<T>(items: readonly T[]): T[];
  /** A plain object with the same properties. */
  record<T extends object>(properties: T): T;
  /** Plain data through JSON; undefined stays undefined. */
  plain(value: unknown): unknown;
}

/** Replaces the clock; everything else of Date stays. Also makes the makers of {@link Realm}. */
const PRELUDE = `(function (now) {
  const Real = Date;
  const Virtual = function Date(...parts) {
    if (!new.target) return new Real(now()).toString();
    if (new.target === Virtual && parts.length === 1) return new Real(parts[0]);
    const target = new.target === Virtual ? Real : new.target;
    return Reflect.construct(Real, parts.length === 0 ? [now()] : parts, target);
  };
  Object.defineProperty(Virtual, "length", { value: 7 });
  Object.defineProperty(Virtual, "prototype", { value: Real.prototype, writable: false });
  Object.defineProperties(Virtual, {
    now: { value: function now_() { return now(); }, writable: true, configurable: true },
    parse: { value: Real.parse, writable: true, configurable: true },
    UTC: { value: Real.UTC, writable: true, configurable: true },
  });
  Object.defineProperty(Real.prototype, "constructor", { value: Virtual, writable: true, configurable: true });
  globalThis.Date = Virtual;
  delete globalThis.SharedArrayBuffer;
  const slice = Array.prototype.slice;
  return {
    date: (ms) => new Real(ms),
    error: (message) => { const error = new Error(message); error.name = "Exception"; return error; },
    list: (items) => slice.call(items),
    // Cell by cell: an array of another realm is copied slowly by slice or spread.
    rows: (rows) => {
      const copy = [];
      for (let i = 0; i < rows.length; i++) {
        const cells = [];
        for (let j = 0; j < rows[i].length; j++) cells.push(rows[i][j]);
        copy.push(cells);
      }
      return copy;
    },
    record: (properties) => Object.assign({}, properties),
    plain: (text) => JSON.parse(text),
  };
})`;

type Makers = Omit<Realm, "globals" | "plain"> & { plain(text: string): unknown };

/** A fresh, bare context (no timers, URL, TextEncoder) whose clock is `now`. */
export function createRealm(globals: Record<string, unknown>, now: () => number): Realm {
  const context = createContext(globals);
  const makers: Makers = runInContext(PRELUDE, context)(now);
  return {
    ...makers,
    globals,
    plain: (value) => (value === undefined ? undefined : makers.plain(JSON.stringify(value))),
  };
}

/** Whether a value of any realm is a Date. */
export function isDate(value: unknown): value is Date {
  return Object.prototype.toString.call(value) === "[object Date]";
}

/** Whether a value is an object with properties of its own (not null, not a function). */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}
