// On demand: Code.js only fetches it from Parts.js.
import { MESSAGES, type MessageKey } from "./messages.ts";
import type { Wording } from "./wording.ts";

/** The sentence in each language; a function, so that the table is evaluated only where something is said. */
export function wordingOf(key: MessageKey): Wording {
  return MESSAGES[key];
}
