import { type IsoDate, isoWeekOf } from "../calendar/isoDate.ts";
import { mailMarks } from "../digest/mailMarks.ts";
import { type Message, message } from "../messages/say.ts";
import { dayOfStamp } from "../register/automation.ts";
import { PROPERTY } from "../register/propertyKeys.ts";

/** One line on how automation and mail are: the last hourly run and whose it is, the week's e-mails and failures; null before anything ran. */
export function healthLine(properties: Readonly<Record<string, string>>, today: IsoDate): Message | null {
  const beat = properties[PROPERTY.heartbeat] ?? "";
  const marks = mailMarks(properties).filter(({ key }) => key.startsWith(`digest|${isoWeekOf(today)}|`));
  if (beat === "" && marks.length === 0) return null;
  const count = (state: string) => marks.filter((mark) => mark.state === state).length;
  const mails = message("menu.health.mails", {
    sent: count("sent"),
    failed: count("failed"),
    unclear: count("sending"),
  });
  if (beat === "") return mails;
  const at = `${beat.slice(11, 16)} ${dayOfStamp(beat).slice(0, 5)}`;
  return message("menu.health", { at, owner: properties[PROPERTY.triggerOwner] || "?", mails });
}
