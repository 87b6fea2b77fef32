import * as v from "valibot";
import { DAY } from "../../core/calendar/daySchema.ts";
import { LISTED_AGENCY } from "../listedAgency.ts";
import { LANGUAGE, mountDialog } from "../mountDialog.tsx";
import { TrackDialog } from "./TrackDialog.tsx";

const ROWS = v.array(
  v.object({
    line: v.number(),
    cells: v.array(v.nullable(v.union([v.string(), v.number(), v.boolean()]))),
  }),
);

const START = v.object({
  language: LANGUAGE,
  today: DAY,
  daysOff: v.array(DAY),
  workedDays: v.array(DAY),
  agencies: v.array(LISTED_AGENCY),
  sheet: v.string(),
  sheetId: v.number(),
  isFiltered: v.boolean(),
  isAdopted: v.boolean(),
  tracked: v.array(v.number()),
  above: ROWS,
  rows: ROWS,
  hidden: ROWS,
  merges: v.nullable(
    v.array(v.object({ line: v.number(), column: v.number(), lines: v.number(), columns: v.number() })),
  ),
  known: v.array(v.object({ text: v.string(), phrase: v.string() })),
});

mountDialog("menu.track", START, TrackDialog);
