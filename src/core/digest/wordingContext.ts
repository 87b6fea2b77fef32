import { type Language, type Message, say } from "../messages/say.ts";
import type { Settings } from "../register/settings.ts";
import { oneLine, shorten } from "../text/cleanText.ts";
import type { DigestLetter } from "./digestLetter.ts";

/** What wording needs besides the line. */
export interface WordingContext {
  readonly letter: Pick<DigestLetter, "agency" | "asOf">;
  readonly settings: Settings;
  readonly language: Language;
  /** Longest text of a cell that is quoted whole. */
  readonly longest: number;
  /** Papers cited so far in the letter. */
  readonly seenPapers: Set<string>;
}

/** Text of a cell on one line, cut where it is too long. */
export function quoted(text: string, { longest }: Pick<WordingContext, "longest">): string {
  return shorten(oneLine(text), longest);
}

/** A sentence of a letter: one line, fit for mail whatever stands in directory, register and settings. */
export function sayLine(language: Language, sentence: Message): string {
  return oneLine(say(language, sentence));
}
