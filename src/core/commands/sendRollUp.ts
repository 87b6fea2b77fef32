import { markOf } from "../digest/mailMarks.ts";
import { composeRollUp } from "../officeMail/composeRollUp.ts";
import { PROPERTY } from "../register/propertyKeys.ts";
import { defineCommand } from "./command.ts";
import { mailStop } from "./mailGate.ts";
import { missingSettings } from "./missingSettings.ts";
import type { Plan } from "./plan.ts";
import { afterRefresh } from "./refreshRegister.ts";
import { draftSheets } from "./wakeDrafts.ts";

export const sendRollUp = defineCommand({
  name: "sendRollUp",
  menu: null,
  callers: ["trigger"],
  reads: ["register", "agencies", "events", "settings", "holidays"],
  readsToo: draftSheets,
  /** The week's roll-up to the office's leaders, once, after the agencies' e-mails; nothing where it is not wanted, or not yet due. */
  decide: (book): Plan => {
    const { properties, settings } = book;
    if (mailStop(book) !== null || missingSettings(settings, ["replyTo", "officeFull"]).length > 0) return {};
    const { rollUp, remember } = composeRollUp(afterRefresh(book));
    if (rollUp.to.length === 0 || markOf(properties, rollUp.key)?.state === "sent") return {};
    // Its figures on what was sent are those of a week that is settled.
    if (rollUp.mails.waiting > 0 && properties[PROPERTY.digestWeek] !== rollUp.week.key) return {};
    return { officeMail: { kind: "rollUp", rollUp }, properties: { [PROPERTY.rollUpFigures]: remember } };
  },
});
