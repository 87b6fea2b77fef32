import type { Question } from "../core/commands/plan.ts";
import { type Language, say } from "../core/messages/say.ts";
import type { Ui } from "./google.ts";

/** Puts a question and waits: "yes" or "no", or the text typed. Cancelling a text answers with “no text”, which the command reports. */
export function askPerson(ui: Ui, language: Language, question: Question): string {
  const title = say(language, question.title);
  const text = say(language, question.text);
  if (question.kind === "yes-no") return ui.alert(title, text, ui.ButtonSet.YES_NO) === ui.Button.YES ? "yes" : "no";
  const reply = ui.prompt(title, text, ui.ButtonSet.OK_CANCEL);
  return reply.getSelectedButton() === ui.Button.OK ? reply.getResponseText() : "cancel";
}
