import type { Language } from "../core/messages/say.ts";

/** Interface language for a user's locale (“vi”, “vi_VN”, “en”, …): Vietnamese unless the user works in another language. */
export function languageOf(locale: string): Language {
  return locale === "" || locale.toLowerCase().startsWith("vi") ? "vi" : "en";
}
