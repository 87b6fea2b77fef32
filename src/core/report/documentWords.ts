import { REPORT_MESSAGES } from "../messages/reportMessages.ts";
import { type Fillings, fillWording } from "../messages/wording.ts";

export type DocumentKey = keyof typeof REPORT_MESSAGES;

/** A sentence of a document: official papers are Vietnamese, whoever makes them. */
export function documentWords(key: DocumentKey, values: Fillings = {}): string {
  return fillWording(REPORT_MESSAGES[key].vi, values);
}
