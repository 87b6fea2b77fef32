import type { AnswersRequest } from "../../core/commands/answersInput.ts";
import type { WaitingReport } from "../../core/reportBack/answersData.ts";

/** What becomes of a report: taken, settled or returned. */
export type How = AnswersRequest["answers"][number]["how"];

/** The report as its fields stand before it is taken. */
export type EditedReport = NonNullable<AnswersRequest["answers"][number]["edited"]>;

export const keyOf = ({ id, agency, receipt }: WaitingReport) => `${receipt} ${id} ${agency}`;

/** Fields filled with what the agency said. */
export function editedFrom({ content, obstacle, paperNumber, paperOn, newDue }: WaitingReport): EditedReport {
  return { content, obstacle, paperNumber, paperOn, newDue, allowedBy: "" };
}

/** What is sent: the same answer for every report. */
export function requestFor(
  reports: readonly WaitingReport[],
  how: How,
  { why = "", edited = null }: { readonly why?: string; readonly edited?: EditedReport | null } = {},
): AnswersRequest {
  return { answers: reports.map(({ id, agency, receipt }) => ({ id, agency, receipt, how, why, edited })) };
}
