import * as v from "valibot";
import { DAY } from "../calendar/daySchema.ts";
import type { OfficialClass } from "../register/standings.ts";
import { FIGURE_KEYS, type Figures, noFigures } from "./figures.ts";
import type { Origin } from "./flow.ts";
import type { FrozenReport, FrozenStock, FrozenUnit } from "./frozenReport.ts";
import { ASSESSMENTS } from "./projectLines.ts";
import { CHANGE_KEYS, type Comparison } from "./reportModel.ts";
import { PERIOD_KINDS } from "./reportPeriod.ts";
import { SCOPE_KINDS } from "./reportScope.ts";
import { agencyOfKey, idOfKey } from "./units.ts";

/** One letter a class. The letters are part of the stored form: never give one another meaning. */
const CLASS_LETTERS: Readonly<Record<OfficialClass, string>> = {
  "done.onTime": "a",
  "done.late": "b",
  "done.noDeadline": "c",
  "open.inTime": "d",
  "open.overdue": "e",
  "open.missedTarget": "f",
  "open.noDeadline": "g",
  "open.waiting": "h",
  left: "i",
  unchecked: "j",
};
const ORIGIN_LETTERS: Readonly<Record<Origin, string>> = { opening: "o", given: "g", adjustment: "a" };

const turned = <K extends string>(letters: Readonly<Record<K, string>>): ReadonlyMap<string, K> =>
  new Map((Object.keys(letters) as K[]).map((key) => [letters[key], key]));
const CLASS_OF = turned(CLASS_LETTERS);
const ORIGIN_OF = turned(ORIGIN_LETTERS);

const USUAL_ID = /^NV-([\d/]+)$/;

/** “0012/3” for NV-0012/3; anything else that people type as a Mã is escaped behind “~”. */
function idToken(id: string): string {
  return USUAL_ID.exec(id)?.[1] ?? `~${encodeURIComponent(id).replace(/\./g, "%2E")}`;
}

function idOfToken(token: string): string {
  return token.startsWith("~") ? decodeURIComponent(token.slice(1)) : `NV-${token}`;
}

/** Keys of assignments end in their agency, which is told by its place in `agencies`. */
function keyToken(key: string, places: ReadonlyMap<string, number>): string {
  if (!key.includes("|")) return idToken(key);
  return `${idToken(idOfKey(key))}.${(places.get(agencyOfKey(key)) ?? 0).toString(36)}`;
}

function keyOfToken(token: string, agencies: readonly string[]): string {
  const dot = token.lastIndexOf(".");
  if (dot < 0) return idOfToken(token);
  return `${idOfToken(token.slice(0, dot))}|${agencies[Number.parseInt(token.slice(dot + 1), 36)] ?? ""}`;
}

/** “0012.3:deo” and “0012.3:deor”: key, class, class by the first deadline, origin, reported. */
function stockWords({ units, vanished }: FrozenStock, places: ReadonlyMap<string, number>): StockWords {
  return {
    units: units
      .map(({ key, officialClass, originalClass, origin, reported }) => {
        const letters = CLASS_LETTERS[officialClass] + CLASS_LETTERS[originalClass] + ORIGIN_LETTERS[origin];
        return `${keyToken(key, places)}:${letters}${reported ? "r" : ""}`;
      })
      .join(" "),
    vanished: vanished.map((key) => keyToken(key, places)).join(" "),
  };
}

const partsOf = (words: string) => (words === "" ? [] : words.split(" "));

const idWords = (ids: readonly string[]) => ids.map(idToken).join(" ");
const idsOf = (words: string) => partsOf(words).map(idOfToken);

function stockOf({ units, vanished }: StockWords, agencies: readonly string[]): FrozenStock {
  return {
    units: partsOf(units).map((part): FrozenUnit => {
      const [token = "", letters = ""] = part.split(":");
      return {
        key: keyOfToken(token, agencies),
        officialClass: CLASS_OF.get(letters.charAt(0)) ?? "unchecked",
        originalClass: CLASS_OF.get(letters.charAt(1)) ?? "unchecked",
        origin: ORIGIN_OF.get(letters.charAt(2)) ?? "opening",
        reported: letters.charAt(3) === "r",
      };
    }),
    vanished: partsOf(vanished).map((token) => keyOfToken(token, agencies)),
  };
}

const STOCK = v.object({ units: v.string(), vanished: v.string() });
type StockWords = v.InferOutput<typeof STOCK>;
const COMPARISON = v.object({
  figures: v.nullable(v.pipe(v.array(v.number()), v.length(FIGURE_KEYS.length))),
  byOriginalDue: v.nullable(v.object({ onTime: v.number(), late: v.number() })),
});
const OUTSIDE_KEYS = [
  "recurring",
  "recurringMissed",
  "preparation",
  "unchased",
  "paused",
  "unchecked",
  "draft",
  "withoutAgency",
] as const;

const COUNT = v.number();
const PROJECT = v.object({
  name: v.string(),
  assessment: v.picklist(ASSESSMENTS.map(({ key }) => key)),
  assessedOn: v.nullable(DAY),
  source: v.string(),
  ...{ open: COUNT, overdue: COUNT, missedTarget: COUNT, inTime: COUNT, undated: COUNT },
  nextDue: v.nullable(DAY),
  oldest: v.nullable(v.object({ id: v.string(), days: v.number() })),
  hint: v.nullable(v.picklist(["met-yet-overdue", "behind-yet-nothing-overdue"])),
});

/** The stored form; a field that later versions add must be optional. */
const STORED = v.object({
  version: v.literal(1),
  period: v.object({
    kind: v.picklist(PERIOD_KINDS),
    from: DAY,
    to: DAY,
    number: v.number(),
    year: v.number(),
    cutOffDay: v.nullable(v.number()),
  }),
  scope: v.object({ kind: v.picklist(SCOPE_KINDS), name: v.string() }),
  asOf: DAY,
  madeOn: DAY,
  fourClasses: v.boolean(),
  agencies: v.array(v.string()),
  tasks: STOCK,
  assignments: STOCK,
  blocks: v.array(v.tuple([v.string(), v.array(v.string())])),
  changes: v.array(v.object({ key: v.picklist(CHANGE_KEYS), ids: v.string() })),
  dueNext: v.string(),
  spoken: v.string(),
  stale: v.string(),
  projects: v.array(PROJECT),
  outside: v.object(v.entriesFromList(OUTSIDE_KEYS, v.number())),
  previous: COMPARISON,
  lastYear: COMPARISON,
});
type Stored = v.InferOutput<typeof STORED>;

const figureList = (figures: Figures) => FIGURE_KEYS.map((key) => figures[key]);

function figuresOfList(list: readonly number[]): Figures {
  const figures = noFigures();
  FIGURE_KEYS.forEach((key, index) => {
    figures[key] = list[index] ?? 0;
  });
  return figures;
}

const comparisonWords = ({ figures, byOriginalDue }: Comparison): Stored["previous"] => {
  return { figures: figures && figureList(figures), byOriginalDue: byOriginalDue && { ...byOriginalDue } };
};
const comparisonOf = ({ figures, byOriginalDue }: Stored["previous"]): Comparison => {
  return { figures: figures && figuresOfList(figures), byOriginalDue };
};

/** The report as it is kept: one text, a few letters a directive. */
export function frozenText(report: FrozenReport): string {
  const { tasks, assignments } = report;
  const keys = [...assignments.units.map(({ key }) => key), ...assignments.vanished];
  const agencies = [...new Set(keys.map(agencyOfKey))];
  const places = new Map(agencies.map((name, place) => [name, place]));
  const stored: Stored = {
    version: 1,
    period: { ...report.period },
    scope: { ...report.scope },
    asOf: report.asOf,
    madeOn: report.madeOn,
    fourClasses: report.fourClasses,
    agencies,
    tasks: stockWords(tasks, places),
    assignments: stockWords(assignments, places),
    blocks: report.blocks.map(([block, names]) => [block, [...names]]),
    changes: report.changes.map(({ key, ids }) => ({ key, ids: idWords(ids) })),
    dueNext: idWords(report.dueNext),
    spoken: idWords(report.spoken),
    stale: idWords(report.stale),
    projects: report.projects.map((project) => ({ ...project })),
    outside: { ...report.outside },
    previous: comparisonWords(report.previous),
    lastYear: comparisonWords(report.lastYear),
  };
  return JSON.stringify(stored);
}

/** Reads what `frozenText` made; null for anything else. */
export function readFrozen(text: string): FrozenReport | null {
  const stored = storedIn(text);
  if (stored === null) return null;
  const { version: _, agencies, tasks, assignments, changes, dueNext, previous, lastYear, ...plain } = stored;
  const { spoken, stale, ...rest } = plain;
  return {
    ...rest,
    tasks: stockOf(tasks, agencies),
    assignments: stockOf(assignments, agencies),
    changes: changes.map(({ key, ids }) => {
      const list = idsOf(ids);
      return { key, count: list.length, ids: list };
    }),
    dueNext: idsOf(dueNext),
    spoken: idsOf(spoken),
    stale: idsOf(stale),
    previous: comparisonOf(previous),
    lastYear: comparisonOf(lastYear),
  };
}

function storedIn(text: string): Stored | null {
  try {
    const read = v.safeParse(STORED, JSON.parse(text));
    return read.success ? read.output : null;
  } catch {
    return null;
  }
}
