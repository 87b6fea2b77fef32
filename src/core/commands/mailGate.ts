import { composeDigest, type Digest } from "../digest/composeDigest.ts";
import { message } from "../messages/say.ts";
import { pausedNotice } from "../register/automation.ts";
import type { Book } from "../register/book.ts";
import { PROPERTY } from "../register/propertyKeys.ts";
import { digestNotes } from "./digestNotes.ts";
import type { Plan } from "./plan.ts";
import { afterRefresh } from "./refreshRegister.ts";

/** Why no e-mail may leave this workbook at all; null when it may. */
export function mailStop(book: Book): Plan | null {
  if (book.properties[PROPERTY.spreadsheet] !== book.spreadsheetId) {
    return { refused: true, say: [message("msg.disarmed")] };
  }
  const [paused] = pausedNotice(book.properties);
  return paused ? { refused: true, say: [paused] } : null;
}

/** The week's letters as they would leave now, or what keeps any from leaving. */
export function digestToSend(book: Book): { readonly digest: Digest } | { readonly stop: Plan } {
  const stop = mailStop(book);
  if (stop) return { stop };
  const digest = composeDigest(afterRefresh(book));
  return digest.issues.length > 0 ? { stop: { refused: true, say: digestNotes(digest) } } : { digest };
}
