import { message } from "../messages/say.ts";
import { defineCommand } from "./command.ts";
import { correctionInput } from "./correctionInput.ts";
import type { Plan } from "./plan.ts";
import { correctionData, planCorrection } from "./planCorrection.ts";

export const sendCorrection = defineCommand({
  name: "sendCorrection",
  menu: { label: "menu.mail.correct", under: "mail" },
  callers: ["editor"],
  input: correctionInput,
  reads: ["register", "agencies", "mail", "settings", "holidays"],
  dialogReads: ["register", "agencies", "mail"],
  dialog: (book) => {
    const data = correctionData(book);
    return data === null ? null : { page: "Correction", title: message("menu.mail.correct"), data };
  },
  /** Without input there was no e-mail that a dialog could show. */
  decide: (book, input): Plan =>
    input === undefined ? { say: [message("msg.nothingToCorrect")] } : planCorrection(input, book),
});
