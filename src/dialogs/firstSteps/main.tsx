import * as v from "valibot";
import { SHEET_LINES } from "../directory/agencyRowSchema.ts";
import { LANGUAGE, mountDialog } from "../mountDialog.tsx";
import { FirstStepsDialog } from "./FirstStepsDialog.tsx";

const START = v.object({
  language: LANGUAGE,
  user: v.string(),
  sheets: v.array(v.string()),
  values: v.record(v.string(), v.string()),
  agencies: SHEET_LINES,
});

mountDialog("menu.firstSteps", START, FirstStepsDialog);
