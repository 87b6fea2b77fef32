import * as v from "valibot";
import { DAY } from "../../core/calendar/daySchema.ts";
import { LANGUAGE, mountDialog } from "../mountDialog.tsx";
import { ProgressDialog } from "./ProgressDialog.tsx";
import { RECORDED_ROW } from "./recordedRowSchema.ts";

const START = v.object({
  language: LANGUAGE,
  today: DAY,
  rows: v.array(RECORDED_ROW),
  leads: v.array(v.string()),
});

mountDialog("menu.progress", START, ProgressDialog);
