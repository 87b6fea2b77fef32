import * as v from "valibot";
import { DAY } from "../../core/calendar/daySchema.ts";
import { LISTED_AGENCY } from "../listedAgency.ts";
import { LANGUAGE, mountDialog } from "../mountDialog.tsx";
import { ImportDialog } from "./ImportDialog.tsx";

const START = v.object({
  language: LANGUAGE,
  today: DAY,
  daysOff: v.array(DAY),
  workedDays: v.array(DAY),
  agencies: v.array(LISTED_AGENCY),
  ocr: v.boolean(),
});

mountDialog("menu.import", START, ImportDialog);
