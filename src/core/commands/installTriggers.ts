import { message } from "../messages/say.ts";
import { pausedNotice } from "../register/automation.ts";
import { defineCommand } from "./command.ts";
import type { Plan } from "./plan.ts";

export const installTriggers = defineCommand({
  name: "installTriggers",
  menu: { label: "menu.mail.auto", under: "mail" },
  callers: ["editor"],
  reads: ["settings"],
  /** Makes the caller the owner of the hourly run; asks, because mail will leave from the caller's account. */
  decide: (book, _input, answers): Plan => {
    if (answers["install"] === undefined) {
      const text = message("ask.install", { user: book.user || "?" });
      return { ask: { name: "install", title: message("menu.mail.auto"), text, kind: "yes-no" } };
    }
    if (answers["install"] !== "yes") return { say: [message("msg.nothingDone")] };
    const off = book.settings.autoMail ? [] : [message("msg.autoMailOff")];
    return { triggers: "install", say: [message("msg.triggersInstalled"), ...off, ...pausedNotice(book.properties)] };
  },
});
