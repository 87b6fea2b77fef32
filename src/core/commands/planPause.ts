import { type Message, message } from "../messages/say.ts";
import { dayOfStamp, type Pause, pauseMark, pauseOf } from "../register/automation.ts";
import type { Book } from "../register/book.ts";
import { PROPERTY } from "../register/propertyKeys.ts";
import type { Answers, Plan } from "./plan.ts";

const ask = (name: string, text: Message): Plan => {
  return { ask: { name, title: message("menu.pause"), text, kind: "yes-no" } };
};

function pausePlan(book: Book, answers: Answers): Plan {
  if (answers["pause"] === undefined) return ask("pause", message("ask.pause"));
  if (answers["pause"] !== "yes") return { say: [message("msg.nothingDone")] };
  if (answers["remove"] === undefined) return ask("remove", message("ask.pauseRemove", { user: book.user || "?" }));
  const paused = { [PROPERTY.paused]: pauseMark({ at: book.now, by: book.user }) };
  if (answers["remove"] !== "yes") return { properties: paused, say: [message("msg.paused")] };
  const owner = book.properties[PROPERTY.triggerOwner] ?? "";
  const others = owner !== "" && owner !== book.user ? [message("msg.pauseOthersTrigger", { owner })] : [];
  return {
    properties: { ...paused, [PROPERTY.rules]: "off" },
    triggers: "remove",
    rules: "remove",
    say: [message("msg.paused"), message("msg.pausedRemoved"), ...others],
  };
}

function resumePlan(book: Book, { at, by }: Pause, answers: Answers): Plan {
  const since = { date: dayOfStamp(at), by: by || "?" };
  if (answers["resume"] === undefined) return ask("resume", message("ask.resume", since));
  if (answers["resume"] !== "yes") return { say: [message("msg.stillPaused", since)] };
  const isGone = !book.properties[PROPERTY.triggerId];
  if (isGone && answers["install"] === undefined) {
    return ask("install", message("ask.install", { user: book.user || "?" }));
  }
  const install = isGone && answers["install"] === "yes";
  return {
    // Without a day the next hour, or the next opening, computes the register afresh.
    properties: { [PROPERTY.paused]: "", [PROPERTY.rules]: "", [PROPERTY.asOf]: "" },
    ...(book.properties[PROPERTY.rules] === "off" ? { rules: "apply" as const } : {}),
    ...(install ? { triggers: "install" as const } : {}),
    say: [message("msg.resumed"), message(isGone && !install ? "msg.automationOff" : "msg.automationOn")],
  };
}

/** Stops all that happens by itself, or lets it begin again where it stands still. */
export function planPause(book: Book, answers: Answers): Plan {
  const pause = pauseOf(book.properties);
  return pause === null ? pausePlan(book, answers) : resumePlan(book, pause, answers);
}
