import type { Known } from "../../core/digest/settlements.ts";

/** What sending would do with a letter now; unclear: a run was cut off, a person must look; quota: not today. */
export type MailStanding = "toSend" | "sent" | "unclear" | "failed" | "quota" | "returned";

const BY_KNOWN: Readonly<Record<Known, MailStanding>> = {
  never: "toSend",
  sending: "unclear",
  sent: "sent",
  failed: "failed",
  returned: "returned",
  waiting: "toSend",
};

/** How a letter stands of which the ledger knows this. */
export function standingOf(known: Known): MailStanding {
  return BY_KNOWN[known];
}

/** What the ledger knows of a letter that stands so. */
export function knownOf(standing: MailStanding): Known {
  if (standing === "quota" || standing === "toSend") return "never";
  return standing === "unclear" ? "sending" : standing;
}

/** Does the letter still need quota? */
export function needsQuota(standing: MailStanding): boolean {
  return standing === "toSend" || standing === "quota" || standing === "failed";
}
