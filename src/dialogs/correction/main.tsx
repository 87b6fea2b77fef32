import * as v from "valibot";
import { LANGUAGE, mountDialog } from "../mountDialog.tsx";
import { CorrectionDialog } from "./CorrectionDialog.tsx";

const START = v.object({
  language: LANGUAGE,
  office: v.string(),
  officeFull: v.string(),
  letters: v.array(
    v.object({
      key: v.string(),
      agency: v.string(),
      date: v.string(),
      to: v.array(v.string()),
      subject: v.string(),
      lines: v.array(v.object({ id: v.string(), told: v.string(), right: v.string() })),
      number: v.number(),
    }),
  ),
});

mountDialog("menu.mail.correct", START, CorrectionDialog);
