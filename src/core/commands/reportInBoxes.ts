import { defineCommand } from "./command.ts";
import { generateReport } from "./generateReport.ts";

export const reportInBoxes = defineCommand({
  name: "reportInBoxes",
  menu: { label: "menu.report", under: "boxes" },
  callers: ["editor"],
  reads: generateReport.reads,
  readsYears: (_input, answers, today) => generateReport.readsYears?.(undefined, answers, today) ?? [],
  /** The period is asked for in a box; sign-off and recipients are those of the settings, the file goes to Drive. */
  decide: (book, _input, answers) => generateReport.decide(book, undefined, answers),
});
