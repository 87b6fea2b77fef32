import { defineCommand } from "./command.ts";
import type { Plan } from "./plan.ts";
import { planCloseYear } from "./planCloseYear.ts";

export const closeYear = defineCommand({
  name: "closeYear",
  menu: { label: "menu.closeYear", under: "admin" },
  callers: ["editor"],
  reads: ["register", "events"],
  asks: true,
  /** Moves finished rows to “Nhiệm vụ {year}”; open ones stay, and those in sheets of people's own. */
  decide: (book, _input, answers): Plan => planCloseYear(book, answers),
});
