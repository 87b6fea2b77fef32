import * as v from "valibot";
import { DAY } from "../../core/calendar/daySchema.ts";
import { LANGUAGE, mountDialog } from "../mountDialog.tsx";
import { MeetingDialog } from "./MeetingDialog.tsx";

const START = v.object({
  language: LANGUAGE,
  today: DAY,
  on: DAY,
  papersOn: DAY,
  rows: v.array(
    v.object({
      id: v.string(),
      text: v.string(),
      agencies: v.array(v.string()),
      paper: v.string(),
      project: v.string(),
    }),
  ),
  chairs: v.array(v.string()),
  always: v.string(),
  signOff: v.string(),
  recipients: v.string(),
  missing: v.array(v.string()),
});

mountDialog("menu.meeting", START, MeetingDialog);
