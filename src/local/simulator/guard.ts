import { missingScope } from "./authorisation.ts";
import { isDate, isRecord } from "./realm.ts";
import type { Run } from "./run.ts";

type MethodNames<T> = { [K in keyof T]: T[K] extends (...args: never[]) => unknown ? K : never }[keyof T];

/** A method that no class has: its overloads, and what it does with the object and the arguments. */
export type Extra<T> = readonly [overloads: readonly string[], call: (target: T, ...args: never[]) => unknown];

/**
 * Which members of an Apps Script class are simulated. A method lists its overloads; parameters are named by type:
 * number, string, boolean, any, any[][], string[] …, object, or the name of a class or enumeration ("?" allows null).
 * Every method of the add-on's own interface, `Declared`, must be there.
 */
export interface ClassSpec<T, Declared = unknown> {
  /** As in “X.y is not simulated” and in the table of costs: "Range". */
  readonly name: string;
  /** As in Google's messages: "SpreadsheetApp.Range". */
  readonly fullName: string;
  readonly methods: { readonly [K in keyof T]?: readonly string[] } & {
    readonly [K in MethodNames<Declared>]: readonly string[];
  };
  /** What other scripts use and the add-on does not, by name; a function, because the tables and classes need each other. */
  readonly extras?: () => Readonly<Record<string, Extra<T>>>;
  /** Where a class lets scripts set properties of their own. */
  readonly variables?: (target: T) => Record<string, unknown>;
  /** Plain properties: enumerations and nested services. */
  readonly constants?: readonly (keyof T & string)[];
}

interface NamedMethods {
  readonly name: string;
  readonly methods: object;
  readonly extras?: () => object;
}

const classes: NamedMethods[] = [];

/** Enters a class into the list of what is simulated. */
export function simulated<T, Declared>(spec: ClassSpec<NoInfer<T>, NoInfer<Declared>>): ClassSpec<T, Declared> {
  classes.push(spec);
  return spec;
}

/** Every simulated method as “Range.getValues”, of the classes loaded so far. */
export function simulatedMethods(): string[] {
  return classes
    .flatMap(({ name, methods, extras }) =>
      [...Object.keys(methods), ...Object.keys(extras?.() ?? {})].map((method) => `${name}.${method}`),
    )
    .sort();
}

/** A member of an enumeration; made once, so that scripts can compare with ===. */
export class EnumMember {
  readonly enumeration: string;
  readonly member: string;
  constructor(enumeration: string, member: string) {
    this.enumeration = enumeration;
    this.member = member;
  }
  toString(): string {
    return this.member;
  }
  name(): string {
    return this.member;
  }
}

/** Makes an enumeration; a member that does not exist reads as undefined, as with Google. */
export function enumeration<K extends string>(name: string, members: readonly K[]): Readonly<Record<K, EnumMember>> {
  const entries = members.map((member) => [member, new EnumMember(name, member)] as const);
  // fromEntries forgets which names it was given.
  return Object.freeze(Object.fromEntries(entries) as Record<K, EnumMember>);
}

interface Guarded {
  readonly target: object;
  readonly spec: { readonly name: string; readonly fullName: string };
}

const guarded = new WeakMap<object, Guarded>();

/** The object behind a guard; anything else is returned as it is. */
export function unwrap(value: unknown): unknown {
  if (Array.isArray(value)) return value.some(isGuarded) ? value.map(unwrap) : value;
  return isRecord(value) ? (guarded.get(value)?.target ?? value) : value;
}

/** The class name of a guarded object, else null. */
export function guardedName(value: unknown): string | null {
  return isRecord(value) ? (guarded.get(value)?.spec.name ?? null) : null;
}

function isGuarded(value: unknown): boolean {
  return isRecord(value) && guarded.has(value);
}

// Asked for by await, JSON.stringify and loggers of any object.
const SILENT = new Set(["then", "toJSON", "constructor", "nodeType", "asymmetricMatch", "valueOf", "inspect"]);

/** How many cells a call moves, where the price depends on it. */
interface Sized {
  sizeInCells(): number;
}

/**
 * Stands before an object as Google's bridge does: only simulated members exist, arguments are checked,
 * calls are counted and charged, and a dead run gets nothing.
 */
export function guard<T extends object>(run: Run, spec: ClassSpec<T>, target: T): T {
  const known = new Map<string, unknown>();
  const proxy: T = new Proxy(target, {
    get(_, key) {
      if (typeof key === "symbol" || SILENT.has(key)) return undefined;
      const variables = spec.variables?.(target);
      if (variables && Object.hasOwn(variables, key)) return variables[key];
      const cached = known.get(key);
      if (cached !== undefined) return cached;
      const member = findMember(run, spec, target, key, () => proxy);
      known.set(key, member);
      return member;
    },
    has: (_, key) => typeof key === "string" && findMethod(spec, target, key) !== null,
    // JSON.stringify and Object.keys see nothing, as with Google's objects.
    ownKeys: () => [],
    set(_, key, value) {
      const variables = spec.variables?.(target);
      if (variables) return Reflect.set(variables, key, value);
      throw run.error(`${spec.name}.${String(key)} cannot be set`);
    },
  });
  guarded.set(proxy, { target, spec });
  return proxy;
}

function findMember<T extends object>(run: Run, spec: ClassSpec<T>, target: T, key: string, proxy: () => T): unknown {
  if (spec.constants?.some((name) => name === key)) return Reflect.get(target, key);
  if (key === "toString") return () => spec.name;
  const found = findMethod(spec, target, key);
  if (!found) throw run.error(`${spec.name}.${key} is not simulated`);
  const signatures = found.overloads.map((overload) => (overload === "" ? [] : overload.split(", ")));
  return (...given: unknown[]) => {
    checkArguments(run, `${spec.fullName}.${key}`, signatures, given);
    const scope = missingScope(run, `${spec.name}.${key}`);
    if (scope) throw run.error(scope);
    run.enter(`${spec.name}.${key}`, isSized(target) ? target.sizeInCells() : 0);
    const result = found.call(given.map(unwrap));
    return result === target ? proxy() : result;
  };
}

interface FoundMethod {
  readonly overloads: readonly string[];
  readonly call: (args: unknown[]) => unknown;
}

function findMethod<T extends object>(spec: ClassSpec<T>, target: T, key: string): FoundMethod | null {
  const extras = spec.extras?.() ?? {};
  const extra = Object.hasOwn(extras, key) ? extras[key] : undefined;
  if (extra) return { overloads: extra[0], call: (args) => Reflect.apply(extra[1], undefined, [target, ...args]) };
  const overloads: unknown = Object.hasOwn(spec.methods, key) ? Reflect.get(spec.methods, key) : undefined;
  const method: unknown = Reflect.get(target, key);
  if (!isStringList(overloads) || typeof method !== "function") return null;
  return { overloads, call: (args) => Reflect.apply(method, target, args) };
}

function isStringList(value: unknown): value is readonly string[] {
  return Array.isArray(value);
}

function isSized(target: object): target is Sized {
  return "sizeInCells" in target;
}

function checkArguments(
  run: Run,
  name: string,
  overloads: readonly (readonly string[])[],
  given: readonly unknown[],
): void {
  const fitting = overloads.find(
    (types) => types.length === given.length && types.every((type, index) => accepts(type, given[index])),
  );
  if (!fitting) {
    const types = given.map(typeName).join(",");
    throw run.error(`The parameters (${types}) don't match the method signature for ${name}.`);
  }
  const broken = given.find((value) => typeof value === "number" && Number.isNaN(value));
  if (broken !== undefined && fitting.includes("number")) {
    throw run.error(`Cannot convert ${broken} to int.`);
  }
}

function accepts(type: string, value: unknown): boolean {
  if (value === null || value === undefined) return type === "any" || type.endsWith("?");
  const kind = type.replace(/\?$/, "");
  if (kind.endsWith("[]")) {
    const inner = kind.slice(0, -2);
    return Array.isArray(value) && value.every((item) => inner === "any" || accepts(inner, item));
  }
  switch (kind) {
    case "any":
      return true;
    case "number":
    case "string":
    case "boolean":
      return typeof value === kind;
    case "Date":
      return isDate(value);
    case "object":
      return isRecord(value) && !Array.isArray(value) && !isGuarded(value) && !(value instanceof EnumMember);
    default:
      return (
        isRecord(value) && (value instanceof EnumMember ? value.enumeration === kind : guardedName(value) === kind)
      );
  }
}

/** The type as Google names it in “The parameters (…) don't match”. */
function typeName(value: unknown): string {
  if (value === null || value === undefined) return "null";
  if (typeof value === "number") return "number";
  if (typeof value === "string") return "String";
  if (typeof value === "boolean") return "Boolean";
  if (typeof value === "function") return "function";
  if (isDate(value)) return "Date";
  if (Array.isArray(value)) return value.length === 0 ? "Array" : `${typeName(value[0])}[]`;
  if (value instanceof EnumMember) return value.enumeration;
  return isRecord(value) ? (guarded.get(value)?.spec.fullName ?? "Object") : "Object";
}
