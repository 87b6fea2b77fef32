import { defineCommand } from "./command.ts";
import { firstStepsCall } from "./firstSteps.ts";
import type { Plan } from "./plan.ts";

export const openFirstSteps = defineCommand({
  name: "openFirstSteps",
  menu: { label: "menu.firstSteps", under: "admin" },
  callers: ["editor"],
  reads: [],
  dialogReads: ["agencies"],
  dialog: firstStepsCall,
  /** Its steps are saved by the commands of settings and directory. */
  decide: (): Plan => ({}),
});
