import { composeDigest } from "../digest/composeDigest.ts";
import { message } from "../messages/say.ts";
import { defineCommand } from "./command.ts";
import { afterDigest, digestNotes } from "./digestNotes.ts";
import { mailStop } from "./mailGate.ts";
import type { Plan } from "./plan.ts";
import { refreshedBook, refreshPlan } from "./refreshRegister.ts";
import { draftSheets } from "./wakeDrafts.ts";

export const sendWeeklyDigest = defineCommand({
  name: "sendWeeklyDigest",
  menu: { label: "menu.mail.send", under: "mail" },
  callers: ["editor", "trigger"],
  reads: ["register", "agencies", "events", "settings", "holidays"],
  readsToo: draftSheets,
  /** One e-mail an agency and ISO week, never twice; asks first when a person calls it. */
  decide: (book, _input, answers): Plan => {
    const stop = mailStop(book);
    if (stop) return stop;
    const refreshed = refreshPlan(book);
    const digest = composeDigest(refreshedBook(book, refreshed));
    if (digest.issues.length > 0) return { say: digestNotes(digest) };
    if (digest.letters.length === 0)
      return { next: afterDigest(book), say: [message("msg.noLetters"), ...digestNotes(digest)] };
    if (answers["send"] === undefined) {
      const text = message("ask.send", { letters: digest.letters.length, week: digest.week.key });
      return { ask: { name: "send", title: message("menu.mail.send"), text, kind: "yes-no" } };
    }
    if (answers["send"] !== "yes") return { say: [message("msg.nothingDone")] };
    return { ...refreshed, digest, next: afterDigest(book), say: digestNotes(digest) };
  },
});
