import * as v from "valibot";
import { DAY } from "../../core/calendar/daySchema.ts";
import { LANGUAGE, mountDialog } from "../mountDialog.tsx";
import { HandOverDialog } from "./HandOverDialog.tsx";

const START = v.object({
  language: LANGUAGE,
  today: DAY,
  left: v.number(),
  rows: v.array(
    v.object({
      id: v.string(),
      text: v.string(),
      lead: v.string(),
      due: v.nullable(DAY),
      extended: v.nullable(DAY),
      standing: v.string(),
      follower: v.string(),
      inCharge: v.string(),
      field: v.string(),
      project: v.string(),
    }),
  ),
  leaders: v.array(v.string()),
  user: v.string(),
  owner: v.string(),
});

mountDialog("menu.handOver", START, HandOverDialog);
