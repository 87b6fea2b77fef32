import type { AccountKind } from "./limits.ts";
import type { Schedule } from "./triggers.ts";

/** One installed trigger. */
export interface TriggerEntry {
  readonly uid: string;
  readonly handler: string;
  /** E-mail of who installed it; it runs as this person. */
  readonly owner: string;
  readonly schedule: Schedule;
  /** Milliseconds since 1970 of the next firing; null when there is none. */
  readonly nextAt: number | null;
  /** Made by a run that a trigger started: Google switches such triggers off. */
  readonly disabled: boolean;
}

/** What a person has sent since the quota's day began. */
export interface MailUse {
  readonly since: number;
  readonly used: number;
  /** null is what the account allows. */
  readonly limit: number | null;
}

/** How long a person's triggers have run since their day began. */
export interface TriggerUse {
  readonly since: number;
  readonly usedMs: number;
}

/** How often a person has used a service since their day began. */
export interface DailyUse {
  readonly since: number;
  readonly used: number;
}

/** Properties by key. */
export type PropertyStore = Record<string, string>;

/** Everything of a project that outlives a run and is not in the workbook; plain JSON. */
export interface ProjectState {
  /** Virtual time, ISO. */
  now: string;
  scriptProperties: PropertyStore;
  documentProperties: PropertyStore;
  /** By e-mail. */
  userProperties: Record<string, PropertyStore>;
  triggers: TriggerEntry[];
  /** By e-mail; who is missing has a consumer's. */
  accounts: Record<string, AccountKind>;
  /** By e-mail. */
  mail: Record<string, MailUse>;
  /** By e-mail. */
  triggerTime: Record<string, TriggerUse>;
  /** Reads and writes of properties, by e-mail. */
  propertyCalls: Record<string, DailyUse>;
  cache: Record<string, { readonly value: string; readonly until: number }>;
  /** Feeds UUIDs, trigger ids and file ids, so that runs can be repeated. */
  counter: number;
}

/** A project nobody has run yet. */
export function newState(now: string): ProjectState {
  return {
    now,
    scriptProperties: {},
    documentProperties: {},
    userProperties: {},
    triggers: [],
    accounts: {},
    mail: {},
    triggerTime: {},
    propertyCalls: {},
    cache: {},
    counter: 0,
  };
}

/** JSON from a file as a state; parts that older files lack are empty. @returns null when it is none. */
export function readProjectState(value: unknown): ProjectState | null {
  if (typeof value !== "object" || value === null || !("now" in value)) return null;
  const state: unknown = { ...newState(""), ...value };
  return isProjectState(state) ? state : null;
}

function isProjectState(value: unknown): value is ProjectState {
  if (typeof value !== "object" || value === null) return false;
  const example: object = newState("");
  return Object.entries(example).every(
    ([key, part]) =>
      typeof part === typeof Reflect.get(value, key) && Array.isArray(part) === Array.isArray(Reflect.get(value, key)),
  );
}
