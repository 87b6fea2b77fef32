import * as v from "valibot";
import { DAY } from "../day.ts";
import { LANGUAGE, mountDialog } from "../mountDialog.tsx";
import { ReportDialog } from "./ReportDialog.tsx";

const START = v.object({
  language: LANGUAGE,
  today: DAY,
  signOff: v.string(),
  recipients: v.string(),
  missing: v.array(v.string()),
});

mountDialog("menu.report", START, ReportDialog);
