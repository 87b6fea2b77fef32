/** What a formula works with; a fault (#VALUE! and the like) ends in no colour. */
export type Value = string | number | boolean | null | Fault;

/** The one fault: colour rules need not know which. */
export const FAULT: unique symbol = Symbol("fault");
type Fault = typeof FAULT;

/** As a number; texts that are none are a fault. */
export function toNumber(value: Value): number | Fault {
  if (value === FAULT || typeof value === "number") return value;
  if (value === null) return 0;
  if (typeof value === "boolean") return value ? 1 : 0;
  const number = value.trim() === "" ? Number.NaN : Number(value);
  return Number.isNaN(number) ? FAULT : number;
}

export function toText(value: Value): string | Fault {
  if (value === FAULT) return FAULT;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return value === null ? "" : String(value);
}

export function toTruth(value: Value): boolean | Fault {
  if (typeof value === "boolean" || value === FAULT) return value;
  const number = toNumber(value);
  return number === FAULT ? FAULT : number !== 0;
}

/** What a function does with its arguments, worked out before. @param now serial number of the virtual moment */
type Work = (args: readonly Value[], now: number) => Value;

const arg = (args: readonly Value[], index: number): Value => args[index] ?? null;

const onNumber =
  (work: (number: number) => Value): Work =>
  (args) => {
    const number = toNumber(arg(args, 0));
    return number === FAULT ? FAULT : work(number);
  };

const onText =
  (work: (text: string, count: number) => Value, otherwise = 1): Work =>
  (args) => {
    const text = toText(arg(args, 0));
    const count = args.length > 1 ? toNumber(arg(args, 1)) : otherwise;
    return text === FAULT || count === FAULT ? FAULT : work(text, count);
  };

const isKind =
  (test: (value: Value) => boolean): Work =>
  (args) =>
    test(arg(args, 0));

const truths = (args: readonly Value[], combine: (truths: readonly boolean[]) => boolean): Value => {
  const found = args.map(toTruth);
  return found.some((truth) => truth === FAULT) ? FAULT : combine(found.map((truth) => truth === true));
};

/** The functions that colour rules may use. */
export const FORMULA_FUNCTIONS: Readonly<Record<string, Work>> = {
  AND: (args) => truths(args, (all) => all.every(Boolean)),
  OR: (args) => truths(args, (all) => all.some(Boolean)),
  NOT: (args) => truths(args.slice(0, 1), ([truth]) => truth === false),
  IF: (args) => {
    const truth = toTruth(arg(args, 0));
    return truth === FAULT ? FAULT : truth ? arg(args, 1) : args.length > 2 ? arg(args, 2) : false;
  },
  IFERROR: (args) => (arg(args, 0) === FAULT ? arg(args, 1) : arg(args, 0)),
  TRUE: () => true,
  FALSE: () => false,
  N: (args) => {
    const value = arg(args, 0);
    return typeof value === "number" || value === FAULT ? value : value === true ? 1 : 0;
  },
  ISNUMBER: isKind((value) => typeof value === "number"),
  ISTEXT: isKind((value) => typeof value === "string"),
  ISLOGICAL: isKind((value) => typeof value === "boolean"),
  ISBLANK: isKind((value) => value === null),
  ISERROR: isKind((value) => value === FAULT),
  TODAY: (_, now) => Math.floor(now),
  NOW: (_, now) => now,
  INT: onNumber(Math.floor),
  ABS: onNumber(Math.abs),
  ROUND: (args) => {
    const number = toNumber(arg(args, 0));
    const places = toNumber(arg(args, 1));
    if (number === FAULT || places === FAULT) return FAULT;
    return Math.round(number * 10 ** places) / 10 ** places;
  },
  MOD: (args) => {
    const number = toNumber(arg(args, 0));
    const by = toNumber(arg(args, 1));
    return number === FAULT || by === FAULT || by === 0 ? FAULT : number - by * Math.floor(number / by);
  },
  // Monday to Sunday are 2 to 7 and 1, unless told otherwise: 1 January 1900 is serial number 2, a Monday.
  WEEKDAY: (args) => {
    const day = toNumber(arg(args, 0));
    const kind = args.length > 1 ? toNumber(arg(args, 1)) : 1;
    if (day === FAULT || kind === FAULT) return FAULT;
    const fromMonday = (Math.floor(day) + 5) % 7;
    return kind === 2 ? fromMonday + 1 : kind === 3 ? fromMonday : ((fromMonday + 1) % 7) + 1;
  },
  LEN: onText((text) => text.length),
  LEFT: onText((text, count) => text.slice(0, Math.max(0, count))),
  RIGHT: onText((text, count) => (count > 0 ? text.slice(-count) : "")),
  TRIM: onText((text) => text.trim().replace(/ +/g, " ")),
  UPPER: onText((text) => text.toUpperCase()),
  LOWER: onText((text) => text.toLowerCase()),
  SEARCH: (args) => {
    const what = toText(arg(args, 0));
    const where = toText(arg(args, 1));
    if (what === FAULT || where === FAULT) return FAULT;
    const at = where.toLowerCase().indexOf(what.toLowerCase());
    return at < 0 ? FAULT : at + 1;
  },
  EXACT: (args) => toText(arg(args, 0)) === toText(arg(args, 1)),
};
