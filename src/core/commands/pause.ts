import { defineCommand } from "./command.ts";
import type { Plan } from "./plan.ts";
import { planPause } from "./planPause.ts";

export const pause = defineCommand({
  name: "pause",
  menu: { label: "menu.pause", under: "admin" },
  callers: ["editor"],
  reads: ["register", "settings"],
  /** Stops mail and automation; called again, offers to go on. */
  decide: (book, _input, answers): Plan => planPause(book, answers),
});
