import * as v from "valibot";
import { DAY } from "../../core/calendar/daySchema.ts";
import { WORK_SECTIONS } from "../../core/progress/myWork.ts";
import { LANGUAGE, mountDialog } from "../mountDialog.tsx";
import { RECORDED_ROW } from "../progress/recordedRowSchema.ts";
import { MyWorkDialog } from "./MyWorkDialog.tsx";

const START = v.object({
  language: LANGUAGE,
  today: DAY,
  dueSoonDays: v.number(),
  rows: v.array(
    v.object({
      ...RECORDED_ROW.entries,
      follower: v.string(),
      sections: v.array(v.picklist(WORK_SECTIONS.map(({ key }) => key))),
      why: v.string(),
    }),
  ),
  left: v.number(),
  followers: v.array(v.string()),
  me: v.nullable(v.string()),
  leads: v.array(v.string()),
});

mountDialog("menu.myWork", START, MyWorkDialog);
