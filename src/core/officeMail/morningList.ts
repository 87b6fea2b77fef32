import type { IsoDate } from "../calendar/isoDate.ts";
import type { MessageKey } from "../messages/messages.ts";
import type { Directive } from "../register/registerColumns.ts";
import type { Judgement } from "../register/standings.ts";
import { keyOfLabel, STATES } from "../register/states.ts";
import type { Claim } from "../reportBack/claim.ts";

/** What decides whether a follower hears of a row this morning. */
export interface MorningFacts {
  readonly row: Directive;
  readonly judgement: Judgement;
  /** What an agency has sent by form and nobody has answered. */
  readonly sent: Claim | null;
  /** Days left at which the follower is reminded. */
  readonly steps: readonly number[];
  /** Days since the last working day: what fell between is told today. */
  readonly gap: number;
}

/** A row in the list. */
export interface MorningLine {
  readonly row: Directive;
  readonly judgement: Judgement;
  readonly sent: Claim | null;
}

interface MorningPart {
  readonly key: string;
  readonly title: MessageKey;
  /** Words after the count in the subject. */
  readonly figure: MessageKey;
  readonly holds: (facts: MorningFacts) => boolean;
}

const isRunning = ({ judgement }: MorningFacts) => judgement.standing === "dueSoon" || judgement.standing === "onTrack";
const daysLeft = ({ judgement }: MorningFacts) => judgement.daysLeft ?? 0;

/** Parts of the list, top to bottom; a row stands under the first that holds. */
export const MORNING_PARTS = [
  {
    key: "byForm",
    title: "morning.h.byForm",
    figure: "morning.f.byForm",
    holds: ({ sent }) => sent !== null,
  },
  {
    key: "newlyOverdue",
    title: "morning.h.newlyOverdue",
    figure: "morning.f.newlyOverdue",
    holds: (facts) =>
      (facts.judgement.standing === "overdue" || facts.judgement.standing === "missedTarget") &&
      -daysLeft(facts) <= facts.gap,
  },
  {
    key: "steps",
    title: "morning.h.steps",
    figure: "morning.f.steps",
    holds: (facts) =>
      isRunning(facts) &&
      facts.judgement.daysLeft !== null &&
      facts.steps.some((step) => daysLeft(facts) <= step && daysLeft(facts) + facts.gap > step),
  },
  {
    key: "claims",
    title: "morning.h.claims",
    figure: "morning.f.claims",
    holds: ({ row, judgement }) =>
      (judgement.standing === "claimedInTime" || judgement.standing === "claimedLate") &&
      keyOfLabel(STATES, row.state) === "claimed",
  },
  {
    key: "check",
    title: "morning.h.check",
    figure: "morning.f.check",
    holds: ({ judgement }) => judgement.standing === "unchecked",
  },
] as const satisfies readonly MorningPart[];

type MorningPartKey = (typeof MORNING_PARTS)[number]["key"];

/** One follower's e-mail of one morning. */
export interface MorningList {
  /** “morning|2026-10-19|an@…”: its name in the ledger. */
  readonly key: string;
  readonly follower: string;
  readonly to: readonly string[];
  readonly subject: string;
  readonly asOf: IsoDate;
  /** Never empty. */
  readonly parts: readonly { readonly key: MorningPartKey; readonly lines: readonly MorningLine[] }[];
  /** Address of the workbook; the e-mail stays inside the office. */
  readonly link: string;
}
