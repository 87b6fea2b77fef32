import * as v from "valibot";
import { LANGUAGE, mountDialog } from "../mountDialog.tsx";
import { PreviewDialog } from "./PreviewDialog.tsx";

const LETTER = v.object({
  key: v.string(),
  agency: v.string(),
  to: v.array(v.string()),
  subject: v.string(),
  html: v.string(),
  lines: v.number(),
  overdue: v.number(),
  standing: v.picklist(["toSend", "sent", "unclear", "failed", "quota", "returned"]),
});

const START = v.object({
  language: LANGUAGE,
  week: v.string(),
  letters: v.array(LETTER),
  unreachable: v.array(
    v.object({ agency: v.string(), reason: v.picklist(["no-address", "invalid-address", "returned"]) }),
  ),
  skippedAddresses: v.array(v.object({ agency: v.string(), address: v.string() })),
  unticked: v.array(v.string()),
  silent: v.number(),
  quota: v.object({ needed: v.number(), left: v.number() }),
});

mountDialog("menu.mail.preview", START, PreviewDialog);
