import { LETTER_MESSAGES } from "../messages/letterMessages.ts";
import { LIST_MESSAGES } from "../messages/listMessages.ts";
import { MEETING_MESSAGES } from "../messages/meetingMessages.ts";
import { REPORT_MESSAGES } from "../messages/reportMessages.ts";
import { type Fillings, fillWording } from "../messages/wording.ts";

const WORDS = { ...REPORT_MESSAGES, ...LETTER_MESSAGES, ...MEETING_MESSAGES, ...LIST_MESSAGES } as const;

export type DocumentKey = keyof typeof WORDS;

/** A sentence of a document: official papers are Vietnamese, whoever makes them. */
export function documentWords(key: DocumentKey, values: Fillings = {}): string {
  return fillWording(WORDS[key].vi, values);
}
