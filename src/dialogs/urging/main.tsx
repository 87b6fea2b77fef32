import * as v from "valibot";
import { DAY } from "../../core/calendar/daySchema.ts";
import { LANGUAGE, mountDialog } from "../mountDialog.tsx";
import { UrgingDialog } from "./UrgingDialog.tsx";

const START = v.object({
  language: LANGUAGE,
  today: DAY,
  rows: v.array(
    v.object({
      agency: v.string(),
      id: v.string(),
      text: v.string(),
      paper: v.string(),
      due: v.nullable(DAY),
      daysPast: v.number(),
      ownDaysPast: v.number(),
      letters: v.number(),
      dispute: v.nullable(v.string()),
      heard: v.nullable(DAY),
      fresh: v.boolean(),
    }),
  ),
  left: v.number(),
  requested: v.array(v.string()),
  days: v.number(),
  answerBy: DAY,
  authority: v.string(),
  office: v.string(),
  signOff: v.string(),
  recipients: v.string(),
  missing: v.array(v.string()),
});

mountDialog("menu.urging", START, UrgingDialog);
