import { defineCommand } from "./command.ts";
import { planUndo } from "./planUndo.ts";

export const undoLast = defineCommand({
  name: "undoLast",
  menu: { label: "menu.undo", under: "admin" },
  callers: ["editor"],
  reads: ["journal", "register", "notices", "events", "agencies", "settings", "holidays", "reports"],
  /** Takes back the last command as far as the cells still hold what it wrote, and names those that do not. */
  decide: (book, _input, answers) => planUndo(book, answers),
});
