import { INTERFACE_MESSAGES } from "./interfaceMessages.ts";
import { MAIL_MESSAGES } from "./mailMessages.ts";
import { OFFICE_MAIL_MESSAGES } from "./officeMailMessages.ts";
import { PROGRESS_MESSAGES } from "./progressMessages.ts";
import { SHARED_MESSAGES } from "./sharedMessages.ts";
import { WEB_MESSAGES } from "./webMessages.ts";

/** Every sentence that people read outside dialogs and documents, in Vietnamese and English; {name} is filled by `say`. */
export const MESSAGES = {
  ...INTERFACE_MESSAGES,
  ...PROGRESS_MESSAGES,
  ...SHARED_MESSAGES,
  ...MAIL_MESSAGES,
  ...OFFICE_MAIL_MESSAGES,
  ...WEB_MESSAGES,
} as const;

export type MessageKey = keyof typeof MESSAGES;
