import * as v from "valibot";
import { DAY } from "../../core/calendar/daySchema.ts";
import { LISTED_AGENCY } from "../listedAgency.ts";
import { LANGUAGE, mountDialog } from "../mountDialog.tsx";
import { CheckDialog } from "./CheckDialog.tsx";

const START = v.object({
  language: LANGUAGE,
  today: DAY,
  waiting: v.number(),
  rows: v.array(
    v.object({
      id: v.string(),
      text: v.string(),
      lead: v.string(),
      due: v.nullable(DAY),
      phrase: v.string(),
      reasons: v.array(v.string()),
    }),
  ),
  agencies: v.array(LISTED_AGENCY),
});

mountDialog("menu.confirmChecked", START, CheckDialog);
