import * as v from "valibot";
import { DAY } from "../../core/calendar/daySchema.ts";
import type { PackedFacts, PackedRows } from "../../core/dashboard/packFacts.ts";
import { LANGUAGE, mountDialog } from "../mountDialog.tsx";
import { DashboardDialog } from "./DashboardDialog.tsx";

const NUMBERS = v.array(v.number());
const NUMBERS_OR_NONE = v.array(v.nullable(v.number()));
const LISTS = v.array(NUMBERS);

const ROWS: v.GenericSchema<unknown, PackedRows> = v.object({
  id: v.array(v.string()),
  root: v.array(v.nullable(v.string())),
  text: v.array(v.nullable(v.string())),
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
