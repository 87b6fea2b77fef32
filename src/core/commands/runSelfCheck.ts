import { defineCommand } from "./command.ts";
import type { Plan } from "./plan.ts";
import { planSelfCheck, selfCheckCall } from "./planSelfCheck.ts";
import { selfCheckInput } from "./selfCheckInput.ts";

export const runSelfCheck = defineCommand({
  name: "runSelfCheck",
  menu: { label: "menu.selfCheck", under: "admin" },
  callers: ["editor"],
  input: selfCheckInput,
  reads: ["register", "events", "agencies", "holidays", "settings"],
  beforeSetUp: true,
  readsHealth: true,
  dialogReads: ["register", "agencies"],
  dialog: (book) => selfCheckCall(book),
  /** Says what is wrong with the workbook and mends what can be mended; writes only what a button asked for. */
  decide: (book, input): Plan => planSelfCheck(book, input),
});
