import { message } from "../messages/say.ts";
import { answersData } from "../reportBack/answersData.ts";
import { planAnswers } from "../reportBack/planAnswers.ts";
import { answersInput } from "./answersInput.ts";
import { defineCommand } from "./command.ts";
import type { Plan } from "./plan.ts";

export const answerReports = defineCommand({
  name: "answerReports",
  menu: { label: "menu.answers", under: "root" },
  callers: ["editor"],
  input: answersInput,
  reads: ["register", "events", "agencies", "settings", "holidays"],
  dialogReads: ["register", "events"],
  dialog: (book) => ({ page: "Answers", title: message("menu.answers"), data: answersData(book) }),
  /** Each report of an agency that waits is taken, changed and taken, or returned; all answers or none. */
  decide: (book, input): Plan => (input === undefined ? {} : planAnswers(input, book)),
});
