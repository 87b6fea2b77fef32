import { isWorkingDay } from "../calendar/workingDays.ts";
import type { MeetingInput } from "../commands/meetingInput.ts";
import { missingSettings } from "../commands/missingSettings.ts";
import type { Plan } from "../commands/plan.ts";
import { paperCiter } from "../letters/citePaperInFull.ts";
import { PAPER_NEEDS } from "../letters/paperNeeds.ts";
import { type Message, message } from "../messages/say.ts";
import type { Book } from "../register/book.ts";
import { check } from "../register/checks.ts";
import { lastNumber } from "../register/identity.ts";
import { newRows, type Proposal } from "../register/newRows.ts";
import { citePaper, NOTICE_KIND_WORDS } from "../register/paper.ts";
import { PROPERTY } from "../register/propertyKeys.ts";
import { PAPER_STATES } from "../register/sheets.ts";
import { directoryOrder } from "../report/directoryOrder.ts";
import { documentWords } from "../report/documentWords.ts";
import { officeNames } from "../report/officeNames.ts";
import { cellEntries, oneLine, withoutFullStop } from "../text/cleanText.ts";
import { documentDate, weekdayWords } from "../text/formatDate.ts";
import { weekdayFaults } from "../text/weekdayFaults.ts";
import { type Discussed, discussedRows } from "./discussedRows.ts";
import { invitedLines } from "./invitedLines.ts";
import type { MeetingNotice } from "./meetingNotice.ts";
import { preparationsOf } from "./preparations.ts";

const TYPED = ["subject", "basis", "agenda", "press", "place", "invitees"] as const;

const hourWords = (hour: string) => hour.replace(":", " giờ ");

function issuesOf(input: MeetingInput, discussed: readonly Discussed[], { today, settings }: Book): readonly Message[] {
  const found = new Set(discussed.map(({ row }) => row.id));
  const papersLate = input.papersOn !== null && `${input.papersOn} ${input.papersAt}` >= `${input.on} ${input.at}`;
  return [
    ...missingSettings(settings, PAPER_NEEDS),
    ...(input.on < today ? [message("msg.meetingPast")] : []),
    ...(papersLate ? [message("msg.papersAfterMeeting")] : []),
    ...TYPED.flatMap((field) => weekdayFaults(input[field])).map(({ text, right, date }) =>
      message("msg.weekdayWrong", { text, right, date }),
    ),
    ...input.ids.filter((id) => !found.has(id)).map((id) => message("msg.meetingGone", { id })),
  ];
}

/** What the meeting looks at: what was typed, what the papers ordered, and what stands in the way. */
function contentOf(agenda: string, discussed: readonly Discussed[], book: Book): string {
  const cite = paperCiter(book.tables.notices);
  const papers = [...new Set(discussed.map(({ row }) => oneLine(row.paper)).filter((paper) => paper !== ""))];
  const typed = withoutFullStop(oneLine(agenda));
  const results =
    papers.length === 0
      ? ""
      : documentWords("meeting.results", { papers: papers.map((paper) => cite("", paper)).join("; ") });
  return [typed, results, documentWords("meeting.obstacles")].filter((part) => part !== "").join("; ");
}

function noticeFor(input: MeetingInput, discussed: readonly Discussed[], book: Book): MeetingNotice {
  const { settings } = book;
  const { signOff, recipients, subject, basis, on, at, place, press, papersOn, papersAt } = input;
  const named = new Set(discussed.flatMap(({ agencies }) => agencies.map(({ name }) => name)));
  const agencies = directoryOrder(book.directory.agencies).filter(({ name }) => named.has(name));
  const further = [settings.meetingInvitees, input.invitees].flatMap(cellEntries).map(withoutFullStop);
  return {
    names: officeNames(settings, { symbol: settings.meetingSymbol, signOff, recipients }),
    madeOn: book.today,
    subject: withoutFullStop(oneLine(subject)),
    basis: withoutFullStop(oneLine(basis)),
    chair: oneLine(input.chair).replace(/^đồng chí\s+/iu, ""),
    invited: [
      ...invitedLines(agencies),
      ...new Set(further),
      documentWords("meeting.ownHeads", { office: oneLine(settings.office) }),
    ],
    on,
    at: hourWords(at),
    place: withoutFullStop(oneLine(place)),
    content: contentOf(input.agenda, discussed, book),
    preparations: preparationsOf(agencies, discussed),
    papersBy:
      papersOn === null ? null : documentWords("meeting.by", { at: hourWords(papersAt), date: documentDate(papersOn) }),
    press: withoutFullStop(oneLine(press)),
  };
}

const capitalised = (text: string) => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;

/** The preparation as rows of a paper that is still a draft: they count nowhere, and wake when its number is typed. */
function tracking(notice: MeetingNotice, input: MeetingInput, book: Book): Plan {
  const kind = "meeting-notice";
  const paper = citePaper({ kind, number: null, issuedOn: null, meetingOn: input.on });
  const isKnown = book.tables.notices.rows.some(({ values }) => {
    return values.paper === paper && values.subject === notice.subject;
  });
  if (isKnown) return { say: [message("msg.meetingTracked", { paper })] };
  const proposals = notice.preparations.map(({ agency, text }): Proposal => {
    return {
      text: capitalised(text),
      leads: [{ name: agency, kind: "agency" }],
      support: [],
      paper,
      item: documentWords("meeting.h.preparation.place"),
      given: null,
      orderedBy: notice.chair,
      due: input.papersOn ?? input.on,
      deadlineKind: "preparation",
      phrase: notice.papersBy ?? "",
      basis: documentWords("meeting.basis"),
      chase: false,
      room: "",
      follower: "",
      result: "",
      note: "",
      doubts: [check("draft")],
    };
  });
  const { rows, last } = newRows(proposals, lastNumber(book.tables.register, book.properties), book);
  const row = {
    paper,
    kind: NOTICE_KIND_WORDS[kind],
    issuer: notice.names.office,
    subject: notice.subject,
    chair: notice.chair,
    meetingOn: input.on,
    issued: PAPER_STATES.draft,
    importedBy: book.user,
    importedOn: book.today,
  };
  return {
    append: { register: rows, notices: [row] },
    properties: { [PROPERTY.lastNumber]: String(last), [PROPERTY.drafts]: "yes" },
    say: [message("msg.preparationTracked", { rows: rows.length, paper })],
  };
}

/** A meeting notice as a draft: who leads the chosen directives is invited and reports on them. */
export function planMeeting(input: MeetingInput, book: Book): Plan {
  const wanted = new Set(input.ids);
  const discussed = discussedRows(book).filter(({ row }) => wanted.has(row.id));
  const issues = issuesOf(input, discussed, book);
  if (issues.length > 0) return { refused: true, say: issues };
  const meetingNotice = noticeFor(input, discussed, book);
  const tracked = input.track && meetingNotice.preparations.length > 0 ? tracking(meetingNotice, input, book) : {};
  const dayOff = isWorkingDay(input.on, book.calendar)
    ? []
    : [message("msg.meetingDayOff", { day: `${weekdayWords(input.on, "vi")}, ${documentDate(input.on)}` })];
  return { ...tracked, meetingNotice, deliver: input.deliver, say: [...dayOff, ...(tracked.say ?? [])] };
}
