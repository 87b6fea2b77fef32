// On demand: Code.js only fetches it from Parts.js.
import type { Attachment } from "../../core/digest/attachments.ts";
import { type Brakes, brakesOf } from "../../core/digest/brakes.ts";
import { byUrgency } from "../../core/digest/byUrgency.ts";
import type { Digest, Unreachable } from "../../core/digest/composeDigest.ts";
import type { DigestLetter } from "../../core/digest/digestLetter.ts";
import { type MarkState, markOf } from "../../core/digest/mailMarks.ts";
import { shortMessage } from "../../core/digest/shortMessage.ts";
import type { Language } from "../../core/messages/say.ts";
import type { Book } from "../../core/register/book.ts";
import type { Settings } from "../../core/register/settings.ts";
import { isPageOn } from "../../core/reportBack/pageProperty.ts";
import { dateSpan } from "../../core/text/formatDate.ts";
import { renderDigestEmail } from "./digestEmail.tsx";
import { type MailStanding, needsQuota, standingOf } from "./mailStanding.ts";

/** What the ledger knows of a letter; null: it was never claimed. */
type Mark = MarkState | null;

export interface PreviewLetter {
  readonly key: string;
  readonly agency: string;
  readonly to: readonly string[];
  readonly subject: string;
  /** The whole mail as it would leave. */
  readonly html: string;
  /** The same as plain text. */
  readonly text: string;
  /** Files that go with it, where the office wants them. */
  readonly attachments: readonly Attachment[];
  /** The essence for a message by telephone; "" where there is none to send. */
  readonly short: string;
  /** Directives listed, and of those the agency leads the overdue ones. */
  readonly lines: number;
  readonly overdue: number;
  readonly standing: MailStanding;
}

/** What the dialog “Xem trước” starts with. */
export interface PreviewData {
  readonly language: Language;
  /** “19/10–25/10/2026”. */
  readonly week: string;
  /** In directory order. */
  readonly letters: readonly PreviewLetter[];
  readonly brakes: Brakes;
  /** Whose name the e-mails bear, and who gets the answers: for those sent from another mailbox. */
  readonly sender: { readonly name: string; readonly replyTo: string };
  readonly unreachable: readonly Unreachable[];
  readonly skippedAddresses: Digest["skippedAddresses"];
  readonly unticked: readonly string[];
  readonly silent: number;
  /** Recipients: those of letters still to be sent, and how many Google lets through today beside the reserve. */
  readonly quota: { readonly needed: number; readonly left: number };
}

/** What would become of each letter if sending began now, in the order in which it sends. */
function standingsOf(
  letters: readonly DigestLetter[],
  stateOf: (key: string) => Mark,
  quota: number,
): ReadonlyMap<string, MailStanding> {
  const standings = new Map<string, MailStanding>();
  let left = quota;
  for (const { key, to } of byUrgency(letters)) {
    const mark = stateOf(key);
    const isWaiting = mark !== "sent" && mark !== "sending";
    const isShort = isWaiting && left < to.length;
    if (isWaiting && !isShort) left -= to.length;
    standings.set(key, isShort ? "quota" : standingOf(mark === null || mark === "returned" ? "never" : mark));
  }
  return standings;
}

function overdueOf({ counts }: DigestLetter): number {
  return counts.reduce((sum, { standing, rows }) => (standing === "overdue" ? sum + rows : sum), 0);
}

/** In a preview the link leads to the page without naming an agency: a link that holds leaves only with its e-mail. */
function previewed(letter: DigestLetter, settings: Settings): DigestLetter {
  return isPageOn(settings) ? { ...letter, link: settings.webAddress.trim() } : letter;
}

/** What the preview shows of a composed digest. @param book with “Nhật ký”, “Diễn biến”, “Thư đã gửi” read @param quotaLeft recipients that Google still takes today, whatever the office keeps in reserve */
export function previewData(digest: Digest, book: Book, quotaLeft: number): PreviewData {
  const { settings, language, properties } = book;
  const left = Math.max(0, quotaLeft - settings.mailReserve);
  const all = [...digest.letters, ...digest.returned];
  const standings = standingsOf(digest.letters, (key) => markOf(properties, key)?.state ?? null, left);
  const letters = all.map((letter): PreviewLetter => {
    const { subject, html, text, attachments } = renderDigestEmail(previewed(letter, settings), settings, language);
    const { key, agency, to, lines } = letter;
    return {
      key,
      agency,
      to,
      subject,
      html,
      text,
      attachments,
      short: shortMessage(letter, settings, language),
      lines,
      overdue: overdueOf(letter),
      standing: standings.get(key) ?? "returned",
    };
  });
  const due = letters.filter(({ standing }) => needsQuota(standing));
  return {
    language,
    week: dateSpan(digest.week.from, digest.week.to),
    letters,
    brakes: brakesOf(digest.letters, book),
    sender: { name: settings.officeFull, replyTo: settings.replyTo },
    unreachable: digest.unreachable,
    skippedAddresses: digest.skippedAddresses,
    unticked: digest.unticked,
    silent: digest.silent.length,
    quota: { needed: due.reduce((sum, { to }) => sum + to.length, 0), left },
  };
}
