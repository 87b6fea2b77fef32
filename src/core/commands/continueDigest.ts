import { defineCommand } from "./command.ts";
import { planContinue } from "./planContinue.ts";
import { draftSheets } from "./wakeDrafts.ts";

export const continueDigest = defineCommand({
  name: "continueDigest",
  menu: { label: "menu.mail.continue", under: "mail" },
  callers: ["editor"],
  reads: ["register", "agencies", "events", "settings", "holidays"],
  readsToo: draftSheets,
  /** What this week's sending left, without asking again; says why when nothing is left. */
  decide: (book) => planContinue(book),
});
