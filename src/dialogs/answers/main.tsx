import * as v from "valibot";
import { DAY } from "../../core/calendar/daySchema.ts";
import { CLAIM_KINDS } from "../../core/reportBack/claimKinds.ts";
import { LANGUAGE, mountDialog } from "../mountDialog.tsx";
import { AnswersDialog } from "./AnswersDialog.tsx";

const START = v.object({
  language: LANGUAGE,
  reports: v.array(
    v.object({
      id: v.string(),
      agency: v.string(),
      receipt: v.string(),
      kind: v.picklist(CLAIM_KINDS.map(({ key }) => key)),
      on: DAY,
      reporter: v.string(),
      content: v.string(),
      obstacle: v.string(),
      paperNumber: v.string(),
      paperOn: v.nullable(DAY),
      newDue: v.nullable(DAY),
      text: v.string(),
      due: v.nullable(DAY),
      state: v.string(),
      settles: v.nullable(v.picklist(["confirmed", "extended"])),
    }),
  ),
  left: v.number(),
});

mountDialog("menu.answers", START, AnswersDialog);
