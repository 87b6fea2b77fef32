import { byUrgency } from "../core/digest/byUrgency.ts";
import type { DigestLetter } from "../core/digest/digestLetter.ts";
import { urgedIds } from "../core/digest/urgedIds.ts";
import type { Book } from "../core/register/book.ts";
import { renderDigestEmail } from "../views/email/digestEmail.tsx";

/** An e-mail that may leave, whatever its kind; its words are made when it does. */
export interface Outgoing {
  /** “digest|2026-W43|Sở Công Thương”: its name in the ledger; whatever bears it leaves once. */
  readonly key: string;
  readonly to: readonly string[];
  readonly subject: string;
  readonly render: () => { readonly html: string; readonly text: string };
  /** Mã that the e-mail urges on, for “Diễn biến”. */
  readonly urges: readonly string[];
}

/** The week's letters, the most urgent first. */
export function weeklyMails(letters: readonly DigestLetter[], { settings, language }: Book): readonly Outgoing[] {
  return byUrgency(letters).map((letter) => ({
    key: letter.key,
    to: letter.to,
    subject: letter.subject,
    render: () => renderDigestEmail(letter, settings, language),
    urges: urgedIds(letter),
  }));
}
