import type { Attachment } from "../core/digest/attachments.ts";
import { byUrgency } from "../core/digest/byUrgency.ts";
import type { CorrectionLetter } from "../core/digest/correction.ts";
import type { DigestLetter } from "../core/digest/digestLetter.ts";
import { toldText } from "../core/digest/toldText.ts";
import { urgedIds } from "../core/digest/urgedIds.ts";
import { message, say } from "../core/messages/say.ts";
import type { OfficeMail } from "../core/officeMail/officeMail.ts";
import type { Book } from "../core/register/book.ts";
import { renderCorrection } from "../views/email/correctionEmail.tsx";
import { renderDigestEmail } from "../views/email/digestEmail.tsx";
import { renderMorning, renderRollUp } from "../views/email/officeEmail.tsx";

/** An e-mail that may leave, whatever its kind; its words are made when it does. */
export interface Outgoing {
  /** “digest|2026-W43|Sở Công Thương”: its name in the ledger; whatever bears it leaves once. */
  readonly key: string;
  readonly to: readonly string[];
  readonly subject: string;
  readonly render: () => {
    readonly html: string;
    readonly text: string;
    readonly attachments?: readonly Attachment[];
  };
  /** What it says of each directive, for “Thư đã gửi”. */
  readonly told: string;
  /** Mã that the e-mail urges on, for “Diễn biến”. */
  readonly urges: readonly string[];
}

/** Address of an agency's own page, asked for when an e-mail leaves; null while the office has none. */
export type LinkOf = (letter: DigestLetter) => string | null;

/** The week's letters, the most urgent first. */
export function weeklyMails(
  letters: readonly DigestLetter[],
  { settings, language }: Book,
  linkOf: LinkOf,
): readonly Outgoing[] {
  return byUrgency(letters).map((letter) => ({
    key: letter.key,
    to: letter.to,
    subject: letter.subject,
    render: () => renderDigestEmail({ ...letter, link: linkOf(letter) }, settings, language),
    told: toldText(letter, language),
    urges: urgedIds(letter),
  }));
}

/** The letters to whoever asks instead of their agencies, marked as tests; each asking is an e-mail of its own. */
export function testMails(letters: readonly DigestLetter[], book: Book, linkOf: LinkOf): readonly Outgoing[] {
  return weeklyMails(letters, book, linkOf).map((mail) => ({
    ...mail,
    key: `test|${book.now}|${book.user}`,
    to: [book.user],
    subject: `[${say(book.language, message("mail.test"))}] ${mail.subject}`,
    told: "",
    urges: [],
  }));
}

/** The correction as it leaves. */
export function correctionMail(letter: CorrectionLetter, { language }: Book): Outgoing {
  const { key, to, subject, told, attachments } = letter;
  const render = () => ({ ...renderCorrection(letter, language), attachments });
  return { key, to, subject, told, urges: [], render };
}

/** E-mails that stay inside the office, and receipts; they urge nobody. */
export function officeMails(mail: OfficeMail, book: Book): readonly Outgoing[] {
  const { settings, language } = book;
  if (mail.kind === "rollUp") {
    const { rollUp } = mail;
    const { key, to, subject } = rollUp;
    return [{ key, to, subject, render: () => renderRollUp(rollUp, settings, language), told: "", urges: [] }];
  }
  if (mail.kind === "receipts") return mail.letters.map((letter) => correctionMail(letter, book));
  return mail.lists.map((list) => {
    const { key, to, subject } = list;
    return { key, to, subject, render: () => renderMorning(list, language), told: "", urges: [] };
  });
}
