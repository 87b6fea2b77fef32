import { singleSpaced } from "./singleSpaced.ts";

/** Words as they are compared: composed letters, lower case, single spaces, none around. */
export function foldWords(text: string): string {
  return singleSpaced(text.normalize("NFC").toLowerCase()).trim();
}
