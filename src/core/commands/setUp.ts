import { message } from "../messages/say.ts";
import { defineCommand } from "./command.ts";
import { firstStepsCall, needsFirstSteps } from "./firstSteps.ts";
import type { Plan } from "./plan.ts";
import { planLayout } from "./planLayout.ts";
import { draftSheets } from "./wakeDrafts.ts";

export const setUp = defineCommand({
  name: "setUp",
  menu: { label: "menu.setUp", under: "admin" },
  callers: ["editor"],
  reads: ["register", "events", "settings", "holidays", "agencies"],
  readsToo: draftSheets,
  beforeSetUp: true,
  /** Makes sheets, columns, validation and colour rules; repeated, it adds what is missing and touches nothing typed. */
  decide: (book, _input, answers): Plan => {
    if (answers["setUp"] === undefined) {
      const text = message("ask.setUp");
      return { ask: { name: "setUp", title: message("menu.setUp"), text, kind: "yes-no" } };
    }
    if (answers["setUp"] !== "yes") return { say: [message("msg.nothingDone")] };
    return {
      ...planLayout(book),
      ...(needsFirstSteps(book.settings) ? { dialog: firstStepsCall(book) } : { say: [message("msg.setUpDone")] }),
    };
  },
});
