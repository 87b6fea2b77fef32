import { message } from "../messages/say.ts";
import { defineCommand } from "./command.ts";
import type { Plan } from "./plan.ts";
import { scanInput } from "./scanInput.ts";

export const recogniseScan = defineCommand({
  name: "recogniseScan",
  menu: null,
  callers: ["editor"],
  input: scanInput,
  reads: ["settings"],
  /** Writes nothing in the workbook; a paper that may be secret never reaches Drive. */
  decide: ({ settings }, { notSecret, type, base64 }): Plan => {
    if (!settings.ocr) return { refused: true, say: [message("msg.ocrOff")] };
    if (!notSecret) return { refused: true, say: [message("msg.secretRefused")] };
    return { recognise: { type, base64 } };
  },
});
