import type { MessageKey } from "./messages.ts";
import { wordingOf } from "./wordingOf.ts";

export type Language = "vi" | "en";

/** A sentence to be worded when somebody reads it. */
export interface Message {
  readonly key: MessageKey;
  readonly with?: MessageValues;
}

/** What fills a sentence's {placeholders}; a message among them is worded in the same language. */
type MessageValues = Readonly<{ [name: string]: string | number | Message }>;

export function message(key: MessageKey, values: MessageValues = {}): Message {
  return { key, with: values };
}

/** The sentence with its {placeholders} filled; a placeholder without a value is a defect and throws. */
export function say(language: Language, { key, with: values = {} }: Message): string {
  return wordingOf(key)[language].replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`Message ${key} needs {${name}}`);
    return typeof value === "object" ? say(language, value) : String(value);
  });
}
