import { composeDigest } from "../digest/composeDigest.ts";
import { message } from "../messages/say.ts";
import { PROPERTY } from "../register/propertyKeys.ts";
import { defineCommand } from "./command.ts";
import { digestNotes } from "./digestNotes.ts";
import type { Plan } from "./plan.ts";
import { afterRefresh } from "./refreshRegister.ts";

export const previewDigest = defineCommand({
  name: "previewDigest",
  menu: { label: "menu.mail.preview", under: "mail" },
  callers: ["editor"],
  reads: ["register", "agencies", "mail", "events", "journal", "settings", "holidays"],
  /** Shows each letter of this week as it would be sent; sends nothing. */
  decide: (book): Plan => {
    const digest = composeDigest(afterRefresh(book));
    if (digest.issues.length > 0) return { say: digestNotes(digest) };
    if (digest.letters.length + digest.returned.length === 0)
      return { say: [message("msg.noLetters"), ...digestNotes(digest)] };
    return {
      preview: digest,
      properties: { [PROPERTY.previewed]: book.now },
    };
  },
});
