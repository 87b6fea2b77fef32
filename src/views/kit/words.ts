import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { MessageKey } from "../../core/messages/messages.ts";
import { type Language, message, say } from "../../core/messages/say.ts";

/** Says a message in the person's language. */
export type Words = (key: MessageKey, values?: Readonly<Record<string, string | number>>) => string;

export function wordsIn(language: Language): Words {
  return (key, values) => say(language, message(key, values));
}

/** Language of everything inside; Vietnamese where nobody says. */
export const LanguageContext = createContext<Language>("vi");

export function useWords(): Words {
  return wordsIn(useContext(LanguageContext));
}
