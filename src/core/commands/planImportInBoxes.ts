import { parseIsoDate } from "../calendar/isoDate.ts";
import { cellText, type GridRow } from "../layout/grid.ts";
import { type Message, message } from "../messages/say.ts";
import { correctedNumber } from "../notice/correctedNumber.ts";
import type { Notice } from "../notice/notice.ts";
import { readNotice } from "../notice/readNotice.ts";
import type { Book, Selection } from "../register/book.ts";
import { check } from "../register/checks.ts";
import { citePaper } from "../register/paper.ts";
import { SHEETS } from "../register/sheets.ts";
import { registerDate } from "../text/formatDate.ts";
import { shortList } from "../text/shortList.ts";
import type { ImportInput } from "./importInput.ts";
import { requestedDirective, requestHeader, SURE_READING } from "./importRequest.ts";
import { lookUp } from "./lookUp.ts";
import type { Answers, Plan, Question } from "./plan.ts";
import { planImport } from "./planImport.ts";

/** A cell that the spreadsheet took for a formula it cannot compute: “- Sở Tài chính …” typed or pasted line by line. */
const BROKEN = /^#(?:ERROR!|NAME\?|REF!|VALUE!|N\/A|DIV\/0!|NUM!|NULL!)$/;
const LINES_NAMED = 10;
/** More rows than that do not fit into a box. */
const ROWS_SHOWN = 15;
const TEXT_SHOWN = 60;

/** Pasted line by line a bare date became a day cell. */
function wordsOf(row: GridRow): string {
  const cells = row.cells.map((_, column) => {
    const text = cellText(row, column);
    const day = parseIsoDate(text);
    return day === null ? text : registerDate(day);
  });
  return cells.join("\t").trim();
}

/** Every selected line, hidden ones too: a notice is read whole. */
function linesOf({ rows, hidden }: Selection): readonly GridRow[] {
  return [...rows, ...hidden].sort((a, b) => a.line - b.line);
}

/** The text of the selected cells; or why there is none. */
function selectedText({ selection }: Book): string | { readonly issue: Message } {
  const isOurs = SHEETS.some(({ vi }) => vi === selection?.sheet);
  if (selection === null || isOurs) return { issue: message("msg.selectNotice") };
  const lines = linesOf(selection);
  const broken = lines.filter((row) => row.cells.some((_, column) => BROKEN.test(cellText(row, column))));
  if (broken.length > 0) {
    const named = broken.slice(0, LINES_NAMED).map(({ line }) => line);
    return { issue: message("msg.brokenCells", { lines: named.join(", ") }) };
  }
  const text = lines.map(wordsOf).join("\n");
  return text.trim() === "" ? { issue: message("msg.selectNotice") } : text;
}

interface Proposed {
  readonly rows: ImportInput["directives"];
  /** The paper is in the register already. */
  readonly isKnown: boolean;
}

/** Directives as they are sent: nobody has compared them with the paper, so what is not certain waits to be checked. */
function proposedRows(notice: Notice, text: string, book: Book): Proposed {
  const asked = notice.directives.map((directive) => requestedDirective(directive, notice));
  const { kind, number, issuedOn, meetingOn, subject } = notice.document;
  const found = lookUp(book, {
    ...{ kind, number, issuedOn, meetingOn, subject },
    corrects: correctedNumber(text, number),
    directives: asked.map((row) => ({ ...row, leads: row.leads.map(({ name }) => name) })),
  });
  const corrected = found.known !== null && !found.known.isSame ? [found.known.paper] : [];
  const rows = asked.map((row, index) => {
    const earlier = [...corrected, ...(found.links[index] ?? []).map(({ id }) => id)];
    const isSure = (notice.directives[index]?.confidence ?? 0) >= SURE_READING;
    const doubts = [
      ...row.doubts,
      ...(isSure ? [] : [check("wording")]),
      ...(earlier.length === 0 ? [] : [check("perhapsKnown", { text: earlier.join(", ") })]),
    ];
    return { ...row, doubts: [...new Set(doubts)], note: "", links: [], outcome: null };
  });
  return { rows, isKnown: found.known?.isSame === true };
}

type Asked = ImportInput["directives"][number];

function rowWords({ text, leads, due, doubts }: Asked, number: number): string {
  const short = text.length > TEXT_SHOWN ? `${text.slice(0, TEXT_SHOWN).trim()}…` : text;
  const names = leads.map(({ name }) => name).join("; ") || "chưa rõ cơ quan";
  const facts = [names, ...(due === null ? [] : [registerDate(due)])].join(", ");
  return `${number}.${doubts.length > 0 ? " (?)" : ""} ${facts}: ${short}`;
}

function listWords(rows: readonly Asked[]): string {
  return shortList(
    rows.map((row, index) => rowWords(row, index + 1)),
    ROWS_SHOWN,
    "\n",
  );
}

/** The questions that this paper raises, in the order in which they are put; those of a secret paper come first. */
function questions(input: ImportInput, book: Book): readonly Omit<Question, "title" | "kind">[] {
  const { directives, header } = input;
  const paper = citePaper(header);
  const isPreparation = header.kind === "meeting-notice";
  const late = directives.filter(({ due }) => !isPreparation && due !== null && due < book.today).length;
  return [
    { name: "secret", text: message("ask.notSecret") },
    { name: "issued", text: message("ask.issued", { paper }) },
    ...(isPreparation ? [{ name: "preparation", text: message("ask.preparation", { n: directives.length }) }] : []),
    ...(late > 0 ? [{ name: "pastDue", text: message("ask.pastDue", { n: late }) }] : []),
    { name: "import", text: message("ask.import", { n: directives.length, paper, rows: listWords(directives) }) },
  ];
}

function inputOf(notice: Notice, rows: ImportInput["directives"], answers: Answers): ImportInput {
  const isPreparation = notice.document.kind === "meeting-notice";
  const chased = !isPreparation || answers["preparation"] === "yes";
  return {
    notSecret: answers["secret"] === "yes",
    issued: answers["issued"] === "yes",
    pastDue: answers["pastDue"] === "yes" ? "chase" : "keep",
    again: false,
    gone: [],
    agencies: [],
    header: requestHeader(notice.document),
    directives: rows.map((row) => ({ ...row, chase: row.chase && chased })),
  };
}

/** Imports the notice that stands in the selected cells, asking in boxes what the dialog asks. */
export function planImportInBoxes(book: Book, answers: Answers): Plan {
  const text = selectedText(book);
  if (typeof text !== "string") return { refused: true, say: [text.issue] };
  const sheet = book.selection?.sheet ?? "";
  const secret: Plan = {
    refused: true,
    say: [message("msg.secretRefused"), message("msg.secretInSheet", { sheet })],
  };
  const notice = readNotice(text, { calendar: book.calendar });
  if (notice.document.secrecy !== null || answers["secret"] === "no") return secret;
  if (notice.directives.length === 0) return { refused: true, say: [message("import.nothing")] };
  const { rows, isKnown } = proposedRows(notice, text, book);
  const input = inputOf(notice, rows, answers);
  if (isKnown) return { refused: true, say: [message("msg.alreadyImported", { paper: citePaper(input.header) })] };
  const open = questions(input, book).find(({ name }) => answers[name] === undefined);
  if (open !== undefined) return { ask: { ...open, title: message("menu.boxes.import"), kind: "yes-no" } };
  if (answers["import"] !== "yes") return { say: [message("msg.nothingDone")] };
  return planImport(book, input);
}
