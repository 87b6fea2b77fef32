import * as v from "valibot";
import { DAY } from "../../core/calendar/daySchema.ts";
import { LANGUAGE, mountDialog } from "../mountDialog.tsx";
import { ReportDialog } from "./ReportDialog.tsx";

const NAMES = v.array(v.string());

const START = v.object({
  language: LANGUAGE,
  today: DAY,
  signOff: v.string(),
  recipients: v.string(),
  cutOff: v.number(),
  scopes: v.object({ block: NAMES, agency: NAMES, leader: NAMES, project: NAMES, notice: NAMES }),
  missing: v.array(v.string()),
});

mountDialog("menu.report", START, ReportDialog);
