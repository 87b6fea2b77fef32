import type { IsoDate } from "../calendar/isoDate.ts";
import type { Deadline } from "../deadline/deadline.ts";
import type { Doubt, Notice, NoticeHeader, ReadDirective } from "../notice/notice.ts";
import { check } from "../register/checks.ts";
import type { DeadlineKindKey } from "../register/states.ts";
import type { ImportInput, ImportRequest } from "./importInput.ts";

/** Below it the reader is more often wrong than a person likes to see. Measured on annotated notices. */
export const SURE_READING = 0.9;

/** What the person answers beside the text of the notice. */
export interface ImportAnswers {
  readonly notSecret: boolean;
  readonly issued: boolean;
  readonly pastDue: ImportRequest["pastDue"];
}

function kindOf(deadline: Deadline, notice: Notice): DeadlineKindKey {
  if (notice.document.kind === "meeting-notice") return "preparation";
  if (deadline.kind === "date") return deadline.soft ? "target" : "date";
  return deadline.kind;
}

/** A doubt of the reader as a reason in “Cần kiểm tra”; groups and unknown names are found against the directory. */
const REASONS: Readonly<Record<Doubt, (directive: ReadDirective) => string | null>> = {
  lead: () => check("leadUnclear"),
  group: () => null,
  deadline: ({ deadline }) => check("deadline", { text: deadline.phrase || deadline.basis }),
  wording: () => check("wording"),
};

/** What is unsure about a directive as it was read, and in which part of it. */
export function readDoubts(directive: ReadDirective): readonly { readonly about: Doubt; readonly text: string }[] {
  return directive.doubts.flatMap((about) => {
    const text = REASONS[about](directive);
    return text === null ? [] : [{ about, text }];
  });
}

/** A directive as it is sent when nobody changes it. */
export function requestedDirective(
  directive: ReadDirective,
  notice: Notice,
): ImportRequest["directives"][number] & { readonly due: IsoDate | null } {
  const { deadline } = directive;
  return {
    text: directive.text,
    leads: directive.lead.map(({ name, kind }) => ({ name, kind })),
    support: [...directive.support],
    item: directive.item,
    due: deadline.date,
    deadlineKind: kindOf(deadline, notice),
    phrase: deadline.phrase,
    basis: deadline.basis,
    chase: directive.chase,
    doubts: readDoubts(directive).map(({ text }) => text),
  };
}

/** What is kept of the paper itself. */
export function requestHeader(document: NoticeHeader): ImportInput["header"] {
  return {
    kind: document.kind,
    number: document.number,
    issuer: document.issuer,
    issuedOn: document.issuedOn,
    meetingOn: document.meetingOn,
    chair: document.chair,
    subject: document.subject,
    urgency: document.urgency,
    secrecy: document.secrecy,
    section: document.filing.section,
    follower: document.filing.follower,
  };
}

/** What the import sends when every proposed row is taken as it was read. */
export function importRequest(notice: Notice, answers: ImportAnswers): ImportRequest {
  return {
    ...answers,
    header: requestHeader(notice.document),
    directives: notice.directives.map((directive) => requestedDirective(directive, notice)),
  };
}
