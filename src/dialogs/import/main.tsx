import * as v from "valibot";
import { DAY } from "../day.ts";
import { LANGUAGE, mountDialog } from "../mountDialog.tsx";
import { ImportDialog } from "./ImportDialog.tsx";

const AGENCY = v.object({
  name: v.string(),
  shortNames: v.array(v.string()),
  kind: v.picklist(["agency", "group", "leader", "own", "other"]),
  block: v.string(),
  order: v.number(),
  validFrom: v.nullable(DAY),
  validTo: v.nullable(DAY),
  successors: v.array(v.string()),
});

const START = v.object({
  language: LANGUAGE,
  today: DAY,
  daysOff: v.array(DAY),
  workedDays: v.array(DAY),
  agencies: v.array(AGENCY),
});

mountDialog("menu.import", START, ImportDialog);
