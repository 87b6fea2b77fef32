import { planProgress } from "../progress/planProgress.ts";
import { defineCommand } from "./command.ts";
import type { Plan } from "./plan.ts";
import { PROGRESS_INPUT } from "./progressInput.ts";

export const recordProgress = defineCommand({
  name: "recordProgress",
  menu: null,
  callers: ["editor"],
  input: PROGRESS_INPUT,
  reads: ["register", "agencies", "settings", "holidays"],
  decide: (book, input): Plan => planProgress(input, book),
});
