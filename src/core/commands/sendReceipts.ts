import { expiredUses } from "../reportBack/linkUpkeep.ts";
import { composeReceipts } from "../reportBack/receipts.ts";
import { defineCommand } from "./command.ts";
import { mailStop } from "./mailGate.ts";
import { missingSettings } from "./missingSettings.ts";
import type { Plan } from "./plan.ts";

export const sendReceipts = defineCommand({
  name: "sendReceipts",
  menu: null,
  callers: ["trigger"],
  reads: ["agencies", "settings"],
  /** Tells agencies that what they sent by form has arrived, so that a stranger's report is noticed; within the reserve. */
  decide: (book): Plan => {
    const { properties, settings } = book;
    if (mailStop(book) !== null || missingSettings(settings, ["office", "officeFull", "replyTo"]).length > 0) return {};
    const receipts = composeReceipts(book);
    const forget = expiredUses(properties, book.today);
    if (receipts.letters.length === 0) return { forget };
    return { forget, properties: receipts.properties, officeMail: { kind: "receipts", letters: receipts.letters } };
  },
});
