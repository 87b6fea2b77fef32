import { agencyCells, checkAdded, newAgencies } from "../agency/addAgencies.ts";
import { describeDirectoryIssue } from "../agency/checkDirectory.ts";
import { indexDirectory } from "../agency/indexDirectory.ts";
import { uncoveredYears } from "../calendar/uncoveredYears.ts";
import { message } from "../messages/say.ts";
import { holidayNotice } from "../register/automation.ts";
import type { Book } from "../register/book.ts";
import { check } from "../register/checks.ts";
import { lastNumber, parentOf } from "../register/identity.ts";
import { linkKind } from "../register/linkKinds.ts";
import { newRows, type Proposal } from "../register/newRows.ts";
import { allOwnValues } from "../register/ownValues.ts";
import { citePaper, NOTICE_KIND_WORDS } from "../register/paper.ts";
import { PROPERTY } from "../register/propertyKeys.ts";
import { PAPER_STATES } from "../register/sheets.ts";
import { labelOf, STATES } from "../register/states.ts";
import { withCells } from "../register/withCells.ts";
import type { ImportInput } from "./importInput.ts";
import type { Plan } from "./plan.ts";
import { dropGone, takeOverAll } from "./takeOver.ts";

type Asked = ImportInput["directives"][number];

function doubtsOf(asked: Asked, input: ImportInput, book: Book): string[] {
  const pastDue = asked.due !== null && asked.due < book.today && asked.deadlineKind !== "preparation";
  const isSilent = input.pastDue === "keep" || (input.pastDue === "update" && asked.outcome === null);
  return [
    ...asked.doubts,
    ...(input.issued ? [] : [check("draft")]),
    ...(pastDue && isSilent ? [check("pastDue")] : []),
  ];
}

function keptOf({ outcome }: Asked): Pick<Proposal, "kept" | "result"> {
  if (outcome === null) return { result: "" };
  const { state, doneOn, paper, result } = outcome;
  return { result, kept: { state: labelOf(STATES, state), doneOn, resultPaper: paper } };
}

function proposalFrom(asked: Asked, input: ImportInput, book: Book): Proposal {
  const { header } = input;
  return {
    ...asked,
    ...keptOf(asked),
    paper: citePaper(header),
    given: header.issuedOn ?? header.meetingOn,
    orderedBy: header.chair ?? "",
    room: header.section ?? "",
    follower: header.follower ?? "",
    doubts: doubtsOf(asked, input, book),
  };
}

/** The same paper a second time: by number and date; one without a number by its meeting and subject. */
function alreadyImported({ header }: ImportInput, book: Book): boolean {
  const paper = citePaper(header);
  return book.tables.notices.rows.some(({ values }) => {
    return values.paper === paper && (header.number !== null || values.subject === (header.subject ?? ""));
  });
}

function noticeRow(input: ImportInput, book: Book) {
  const { header } = input;
  return {
    paper: citePaper(header),
    number: header.number ?? "",
    issuedOn: header.issuedOn,
    kind: NOTICE_KIND_WORDS[header.kind],
    issuer: header.issuer ?? "",
    subject: header.subject ?? "",
    chair: header.chair ?? "",
    meetingOn: header.meetingOn,
    issued: PAPER_STATES[input.issued ? "issued" : "draft"],
    urgency: header.urgency ?? "",
    importedBy: book.user,
    importedOn: book.today,
  };
}

/** A directive gets a row unless it only repeats, extends or corrects one that is there. */
function hasOwnRow({ links }: Asked): boolean {
  return links.every(({ how }) => linkKind(how).row === "own");
}

/** A draft may still be changed: it must not touch what the register says of issued papers. */
function draftIssue({ issued, directives, gone }: ImportInput) {
  const touches = gone.length > 0 || directives.some(({ links }) => links.length > 0);
  return issued || !touches ? [] : [message("msg.linkDraft")];
}

/** Rows for directives that get their own, and what the others, and some of these, mean for earlier ones. */
function rowsAndLinks(proposals: readonly Proposal[], { directives }: ImportInput, book: Book) {
  const fresh = proposals.filter((_, index) => {
    const asked = directives[index];
    return asked !== undefined && hasOwnRow(asked);
  });
  const { rows, last } = newRows(fresh, lastNumber(book.tables.register, book.properties), book);
  const heads = rows.filter(({ id }) => parentOf(id) === null);
  const ids = new Map(fresh.map((proposal, index) => [proposal, heads[index]?.id ?? ""]));
  const links = directives.flatMap((asked, index) => {
    const proposal = proposals[index];
    if (proposal === undefined) return [];
    return asked.links.map((link) => ({ ...link, proposal, newId: ids.get(proposal) ?? "" }));
  });
  return { fresh, rows, last, links };
}

/** Appends the confirmed directives and their paper, and what they mean for earlier ones; nothing of a secret paper is kept. */
export function planImport(book: Book, input: ImportInput): Plan {
  const paper = citePaper(input.header);
  if (!input.notSecret || input.header.secrecy !== null) return { refused: true, say: [message("msg.secretRefused")] };
  const isKnown = alreadyImported(input, book);
  if (isKnown && !input.again) return { refused: true, say: [message("msg.alreadyImported", { paper })] };
  const added = newAgencies(input.agencies, book.directory.agencies);
  const wrong = checkAdded(added, book.directory.agencies).map(describeDirectoryIssue);
  const directory = added.length === 0 ? book.directory : indexDirectory([...book.directory.agencies, ...added]);
  const wider: Book = { ...book, directory };
  const proposals = input.directives.map((asked) => proposalFrom(asked, input, book));
  const { fresh, rows, last, links } = rowsAndLinks(proposals, input, wider);
  const taken = takeOverAll(links, wider);
  const gone = dropGone(input.gone, paper, wider);
  const issues = [
    ...wrong.map((text) => message("msg.agencyRefused", { text })),
    ...draftIssue(input),
    ...taken.issues,
    ...gone.issues,
  ];
  if (issues.length > 0) return { refused: true, say: issues };

  const doubtful = rows.filter(({ check: doubts }) => doubts !== "").length;
  const dues = fresh.map(({ due }) => due);
  const gap = uncoveredYears(dues, book.calendar, book.today).join(" ");
  const cells = [...taken.cells, ...gone.cells];
  const events = [...taken.events, ...gone.events];
  return {
    ...(cells.length === 0
      ? {}
      : { cells, own: allOwnValues(withCells("register", book.tables.register, cells), wider) }),
    append: {
      register: [...taken.rows, ...rows],
      notices: isKnown ? [] : [noticeRow(input, book)],
      ...(added.length === 0 ? {} : { agencies: added.map(agencyCells) }),
      ...(events.length === 0 ? {} : { events }),
    },
    properties: {
      [PROPERTY.lastNumber]: String(last),
      ...(input.issued && input.header.kind === "conclusion" ? {} : { [PROPERTY.drafts]: "yes" }),
    },
    say: [
      message("msg.imported", { directives: fresh.length, paper }),
      ...(links.length + input.gone.length > 0
        ? [message("msg.importedLinks", { rows: new Set(events.map(({ id }) => id)).size })]
        : []),
      ...(added.length > 0 ? [message("msg.importedAgencies", { agencies: added.length })] : []),
      ...(doubtful > 0 ? [message("msg.importedDoubtful", { rows: doubtful })] : []),
      ...holidayNotice({ [PROPERTY.holidayGap]: gap }),
    ],
  };
}
