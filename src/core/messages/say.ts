import { MESSAGES, type MessageKey } from "./messages.ts";

export type Language = "vi" | "en";

/** A sentence to be worded when somebody reads it. */
export interface Message {
  readonly key: MessageKey;
  readonly with?: Readonly<Record<string, string | number>>;
}

export function message(key: MessageKey, values: Readonly<Record<string, string | number>> = {}): Message {
  return { key, with: values };
}

/** The sentence with its {placeholders} filled; a placeholder without a value is a defect and throws. */
export function say(language: Language, { key, with: values = {} }: Message): string {
  return MESSAGES[key][language].replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`Message ${key} needs {${name}}`);
    return String(value);
  });
}
