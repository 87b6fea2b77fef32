import { defineCommand } from "./command.ts";
import type { Plan } from "./plan.ts";

/** What the hourly run does when nothing else is due: edits by hand are told in the journal. */
export const noteEdits = defineCommand({
  name: "noteEdits",
  menu: null,
  callers: ["trigger"],
  reads: ["register"],
  decide: (): Plan => ({ noteEdits: true }),
});
