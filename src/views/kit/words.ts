import { createContext } from "preact";
import { useContext } from "preact/hooks";
import { DIALOG_MESSAGES, type DialogMessageKey } from "../../core/messages/dialogMessages.ts";
import type { Language } from "../../core/messages/say.ts";
import { type Fillings, fillWording } from "../../core/messages/wording.ts";

/** Says a message in the person's language. */
export type Words = (key: DialogMessageKey, values?: Fillings) => string;

export function wordsIn(language: Language): Words {
  return (key, values = {}) => fillWording(DIALOG_MESSAGES[key][language], values);
}

/** Language of everything inside; Vietnamese where nobody says. */
export const LanguageContext = createContext<Language>("vi");

export function useWords(): Words {
  return wordsIn(useContext(LanguageContext));
}
