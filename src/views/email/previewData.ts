import { byUrgency } from "../../core/digest/byUrgency.ts";
import type { Digest, Unreachable } from "../../core/digest/composeDigest.ts";
import type { DigestLetter } from "../../core/digest/digestLetter.ts";
import type { MarkState } from "../../core/digest/mailMarks.ts";
import type { Language } from "../../core/messages/say.ts";
import type { Settings } from "../../core/register/settings.ts";
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
  markOf: (key: string) => Mark,
  quota: number,
): ReadonlyMap<string, MailStanding> {
  const standings = new Map<string, MailStanding>();
  let left = quota;
  for (const { key, to } of byUrgency(letters)) {
    const mark = markOf(key);
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

/** @param quotaLeft recipients that Google still takes today, whatever the office keeps in reserve. */
export function previewData(
  digest: Digest,
  settings: Settings,
  language: Language,
  markOf: (key: string) => Mark,
  quotaLeft: number,
): PreviewData {
  const left = Math.max(0, quotaLeft - settings.mailReserve);
  const standings = standingsOf(digest.letters, markOf, left);
  const letters = [...digest.letters, ...digest.returned].map((letter): PreviewLetter => {
    const { subject, html } = renderDigestEmail(letter, settings, language);
    const { key, agency, to, lines } = letter;
    return {
      key,
      agency,
      to,
      subject,
      html,
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
    unreachable: digest.unreachable,
    skippedAddresses: digest.skippedAddresses,
    unticked: digest.unticked,
    silent: digest.silent.length,
    quota: { needed: due.reduce((sum, { to }) => sum + to.length, 0), left },
  };
}
