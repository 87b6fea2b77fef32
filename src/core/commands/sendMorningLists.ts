import { composeMorning } from "../officeMail/composeMorning.ts";
import { PROPERTY } from "../register/propertyKeys.ts";
import { defineCommand } from "./command.ts";
import { mailStop } from "./mailGate.ts";
import { missingSettings } from "./missingSettings.ts";
import type { Plan } from "./plan.ts";
import { afterRefresh } from "./refreshRegister.ts";
import { draftSheets } from "./wakeDrafts.ts";

export const sendMorningLists = defineCommand({
  name: "sendMorningLists",
  menu: null,
  callers: ["trigger"],
  reads: ["register", "events", "settings", "holidays"],
  readsToo: draftSheets,
  /** One e-mail to each follower whose address is set and for whom there is something today. */
  decide: (book): Plan => {
    const { settings } = book;
    if (mailStop(book) !== null || !settings.morningList) return {};
    if (missingSettings(settings, ["replyTo", "officeFull"]).length > 0) return {};
    const lists = composeMorning(afterRefresh(book));
    if (lists.length === 0) return { properties: { [PROPERTY.morningDay]: book.today } };
    return { officeMail: { kind: "morning", lists } };
  },
});
