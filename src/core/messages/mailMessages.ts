import type { Wording } from "./wording.ts";

/** Wording of what is mailed; from the office's model letters. */
export const MAIL_MESSAGES = {
  "mail.greeting": { vi: "Kính gửi: {agency}", en: "To: {agency}" },
} as const satisfies Record<string, Wording>;
