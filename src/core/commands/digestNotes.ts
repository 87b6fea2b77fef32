import { isoWeekOf } from "../calendar/isoDate.ts";
import type { Digest, Unreachable } from "../digest/composeDigest.ts";
import type { MessageKey } from "../messages/messages.ts";
import { type Message, message } from "../messages/say.ts";
import type { Book } from "../register/book.ts";
import { PROPERTY } from "../register/propertyKeys.ts";
import { settingMissing } from "./missingSettings.ts";

const REASONS: Readonly<Record<Unreachable["reason"], MessageKey>> = {
  "no-address": "msg.noAddress",
  "invalid-address": "msg.invalidAddress",
  returned: "msg.returnedMailbox",
};

/** What follows the agencies' e-mails: the roll-up, where somebody is to get it and has not. */
export function afterDigest({
  settings,
  properties,
  today,
}: Pick<Book, "settings" | "properties" | "today">): readonly string[] {
  const isWanted = settings.managerEmail.trim() !== "" && properties[PROPERTY.rollUpWeek] !== isoWeekOf(today);
  return isWanted ? ["sendRollUp"] : [];
}

/** Why nothing can be sent, whom no letter reaches, and how many have nothing to be told. */
export function digestNotes(digest: Digest): readonly Message[] {
  return [
    ...digest.issues.map(({ setting }) => settingMissing(setting)),
    ...digest.unreachable.map(({ agency, reason }) => message(REASONS[reason], { agency })),
    ...(digest.unticked.length > 0 ? [message("msg.unticked", { agencies: digest.unticked.join(", ") })] : []),
    ...(digest.silent.length > 0 ? [message("msg.silentAgencies", { agencies: digest.silent.length })] : []),
  ];
}
