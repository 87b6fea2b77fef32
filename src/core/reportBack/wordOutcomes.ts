import type { DigestLetter } from "../digest/digestLetter.ts";
import { type Language, type Message, message, say } from "../messages/say.ts";
import { keyOfLabel, STATES } from "../register/states.ts";
import { oneLine, shorten, withoutFullStop } from "../text/cleanText.ts";
import { documentDate } from "../text/formatDate.ts";
import { takenWords } from "./claimKinds.ts";
import type { ReportOutcome } from "./outcomes.ts";

/** Reasons are told whole, within a letter's measure. */
const LONGEST_REASON = 600;

function answerMessage({ claim, state, isGranted }: ReportOutcome, office: string): Message {
  if (claim.state === "pending") return message("mail.report.pending", { office });
  const date = claim.answeredOn === null ? "–" : documentDate(claim.answeredOn);
  if (claim.state === "returned") {
    const why = shorten(withoutFullStop(oneLine(claim.answer)), LONGEST_REASON);
    return message("mail.report.returned", { date, why: why === "" ? "–" : why });
  }
  if (isGranted && claim.newDue !== null) {
    return message("mail.report.granted", { date, until: documentDate(claim.newDue) });
  }
  const isDone = claim.kind === "completion" && keyOfLabel(STATES, state) === "done";
  return message(isDone ? "mail.report.confirmed" : "mail.report.taken", { date });
}

/** One line a report: what was sent when, and what the office answered. */
export function outcomeLines(
  { answers = [] }: Pick<DigestLetter, "answers">,
  office: string,
  language: Language,
): readonly string[] {
  return answers.map((outcome) => {
    const { id, kind, on, receipt } = outcome.claim;
    const answer = answerMessage(outcome, office);
    return oneLine(
      say(language, message("mail.report", { id, kind: takenWords(kind), date: documentDate(on), receipt, answer })),
    );
  });
}
