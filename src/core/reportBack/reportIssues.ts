import type { Message } from "../messages/say.ts";

/** What the agency has to mend in its form. */
export interface ClaimIssue {
  /** Mã of the directive that it is about; null: the form as a whole. */
  readonly id: string | null;
  readonly text: Message;
}
