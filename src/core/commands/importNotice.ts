import { message } from "../messages/say.ts";
import type { Book } from "../register/book.ts";
import { check } from "../register/checks.ts";
import { lastNumber } from "../register/identity.ts";
import { newRows, type Proposal } from "../register/newRows.ts";
import { citePaper, NOTICE_KIND_WORDS } from "../register/paper.ts";
import { PROPERTY } from "../register/propertyKeys.ts";
import { defineCommand } from "./command.ts";
import { IMPORT_INPUT, type ImportInput } from "./importInput.ts";
import type { Plan } from "./plan.ts";

type Asked = ImportInput["directives"][number];

function doubtsOf(asked: Asked, input: ImportInput, book: Book): string[] {
  const pastDue = asked.due !== null && asked.due < book.today && asked.deadlineKind !== "preparation";
  return [
    ...asked.doubts,
    ...(input.issued ? [] : [check("draft")]),
    ...(pastDue && input.pastDue === "keep" ? [check("pastDue")] : []),
  ];
}

function proposalFrom(asked: Asked, input: ImportInput, book: Book): Proposal {
  const { header } = input;
  return {
    ...asked,
    paper: citePaper(header),
    given: header.issuedOn ?? header.meetingOn,
    orderedBy: header.chair ?? "",
    room: header.section ?? "",
    follower: header.follower ?? "",
    result: "",
    note: "",
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
    issued: input.issued ? "Đã phát hành" : "Dự thảo",
    urgency: header.urgency ?? "",
    importedBy: book.user,
    importedOn: book.today,
  };
}

export const importNotice = defineCommand({
  name: "importNotice",
  menu: { label: "menu.import", under: "root" },
  callers: ["editor"],
  input: IMPORT_INPUT,
  reads: ["register", "notices", "agencies", "settings", "holidays"],
  dialog: (book) => ({
    page: "Import",
    title: message("menu.import"),
    data: {
      language: book.language,
      today: book.today,
      daysOff: [...book.calendar.daysOff],
      workedDays: [...book.calendar.workedDays],
    },
  }),
  /** Appends the confirmed directives and their paper; nothing of a secret paper is kept. */
  decide: (book, input): Plan => {
    if (!input.notSecret || input.header.secrecy !== null) return { say: [message("msg.secretRefused")] };
    if (alreadyImported(input, book)) {
      return { say: [message("msg.alreadyImported", { paper: citePaper(input.header) })] };
    }
    const proposals = input.directives.map((asked) => proposalFrom(asked, input, book));
    const { rows, last } = newRows(proposals, lastNumber(book.tables.register, book.properties), book);
    const doubtful = rows.filter(({ check: doubts }) => doubts !== "").length;
    return {
      append: { register: rows, notices: [noticeRow(input, book)] },
      properties: { [PROPERTY.lastNumber]: String(last), ...(input.issued ? {} : { [PROPERTY.drafts]: "yes" }) },
      say: [
        message("msg.imported", { directives: proposals.length, paper: citePaper(input.header) }),
        ...(doubtful > 0 ? [message("msg.importedDoubtful", { rows: doubtful })] : []),
      ],
    };
  },
});
