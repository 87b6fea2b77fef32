import * as v from "valibot";
import { DAY } from "../../core/calendar/daySchema.ts";
import type { PackedFacts, PackedRows } from "../../core/dashboard/packFacts.ts";
import { LANGUAGE, mountDialog } from "../mountDialog.tsx";
import { DashboardDialog } from "./DashboardDialog.tsx";

/** A list whose members all pass; thousands of numbers one by one would take a schema longer than all the charts. */
function listOf<Member>(isMember: (value: unknown) => value is Member) {
  return v.custom<readonly Member[]>((value) => Array.isArray(value) && value.every(isMember));
}

const isNumber = (value: unknown): value is number => typeof value === "number";
const isText = (value: unknown): value is string => typeof value === "string";
const orNone =
  <Member,>(isMember: (value: unknown) => value is Member) =>
  (value: unknown): value is Member | null =>
    value === null || isMember(value);

const NUMBERS = listOf(isNumber);
const NUMBERS_OR_NONE = listOf(orNone(isNumber));
const TEXTS_OR_NONE = listOf(orNone(isText));
const LISTS = listOf((value): value is readonly number[] => Array.isArray(value) && value.every(isNumber));

const ROWS: v.GenericSchema<unknown, PackedRows> = v.object({
  id: listOf(isText),
  root: TEXTS_OR_NONE,
  text: TEXTS_OR_NONE,
  population: NUMBERS,
  state: NUMBERS,
  standing: NUMBERS,
  officialClass: NUMBERS,
  originalClass: NUMBERS,
  given: NUMBERS_OR_NONE,
  due: NUMBERS_OR_NONE,
  leftOn: NUMBERS_OR_NONE,
  reported: NUMBERS,
  target: NUMBERS,
  past: NUMBERS,
  waiting: NUMBERS,
  agencies: LISTS,
  lead: NUMBERS,
  project: NUMBERS,
  leader: NUMBERS,
  paper: NUMBERS,
});

const FACTS: v.GenericSchema<unknown, PackedFacts> = v.object({
  today: DAY,
  agencies: v.array(v.object({ name: v.string(), block: v.string(), order: v.number() })),
  names: v.array(v.string()),
  rows: ROWS,
  months: v.array(v.object({ year: v.number(), number: v.number(), rows: ROWS })),
  daysOff: NUMBERS,
});

const START = v.object({
  language: LANGUAGE,
  madeAt: v.string(),
  office: v.string(),
  dueSoonDays: v.number(),
  facts: FACTS,
});

mountDialog("menu.dashboard", START, DashboardDialog);
