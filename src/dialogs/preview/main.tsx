import * as v from "valibot";
import { LANGUAGE, mountDialog } from "../mountDialog.tsx";
import { PreviewDialog } from "./PreviewDialog.tsx";

const LETTER = v.object({
  key: v.string(),
  agency: v.string(),
  to: v.array(v.string()),
  subject: v.string(),
  html: v.string(),
  text: v.string(),
  attachments: v.array(v.object({ name: v.string(), type: v.string(), text: v.string() })),
  short: v.string(),
  lines: v.number(),
  overdue: v.number(),
  standing: v.picklist(["toSend", "sent", "unclear", "failed", "quota", "returned"]),
});

const BRAKE_LINES = v.array(v.object({ id: v.string(), agency: v.string(), key: v.string(), what: v.string() }));

const START = v.object({
  language: LANGUAGE,
  week: v.string(),
  letters: v.array(LETTER),
  brakes: v.object({
    changed: BRAKE_LINES,
    answered: BRAKE_LINES,
    jump: v.nullable(v.object({ agency: v.string(), key: v.string(), before: v.number(), now: v.number() })),
  }),
  sender: v.object({ name: v.string(), replyTo: v.string() }),
  unreachable: v.array(
    v.object({ agency: v.string(), reason: v.picklist(["no-address", "invalid-address", "returned"]) }),
  ),
  skippedAddresses: v.array(v.object({ agency: v.string(), address: v.string() })),
  unticked: v.array(v.string()),
  silent: v.number(),
  quota: v.object({ needed: v.number(), left: v.number() }),
});

mountDialog("menu.mail.preview", START, PreviewDialog);
