import { type IsoDate, isoDate } from "../calendar/isoDate.ts";
import { joined, told } from "../progress/entryWords.ts";
import { paperWords, SOURCES, UNSAID, wordsOf } from "../progress/progressEntry.ts";
import { NO_PAPER } from "../register/resultPaper.ts";
import type { SheetRow } from "../register/sheets.ts";
import { oneLine } from "../text/cleanText.ts";
import { documentDate } from "../text/formatDate.ts";
import type { Claim, Report, Reporter } from "./claim.ts";
import { type ClaimKey, claimWords, readClaimWords } from "./claimKinds.ts";

type Line = SheetRow<"events">;

const FORM = wordsOf(SOURCES, "form");
const DONE = "báo đã hoàn thành";
const UNTIL = "đề nghị gia hạn đến ";
const OBSTACLE = "; khó khăn, vướng mắc: ";
const ONLY_OBSTACLE = "khó khăn, vướng mắc: ";
const RETURNED = "\nVăn phòng trả lại: ";
const ANSWERED = { taken: "ghi nhận", returned: "trả lại" } as const;

/** In “Người ghi” brackets and “·” are ours. */
const plain = (text: string) => oneLine(text.replace(/[()·]/g, " "));

/** “Nguyễn Văn An, Phó Trưởng phòng, 0912 345 678”. */
function reporterWords({ name, position, phone }: Reporter): string {
  return [name, position, phone]
    .map(plain)
    .filter((part) => part !== "")
    .join(", ");
}

/** Is it a completion that no paper shows? It is taken as progress. */
export function isWeak(report: Report): boolean {
  return report.kind === "completion" && paperWords(entryOf(report)) === "";
}

function weighed(report: Report): Report {
  if (!isWeak(report)) return report;
  return { ...report, kind: "progress", content: joined(DONE, report.content), paperNumber: "", paperOn: null };
}

const entryOf = (report: Report) => ({ ...UNSAID, ...report, source: "form" as const, on: report.paperOn ?? NO_DAY });
/** Words of papers do not look at the day of the entry. */
const NO_DAY = "1970-01-01" as IsoDate;

function contentWords(report: Report): string {
  const words = told(entryOf(report));
  return report.newDue === null ? words : joined(UNTIL + documentDate(report.newDue), words);
}

/** The line of “Diễn biến” for what an agency has just sent: it waits for the office, and until then no reader of events sees it. */
export function pendingLine(
  sent: Report,
  from: { readonly agency: string; readonly reporter: Reporter; readonly receipt: string; readonly on: IsoDate },
): Line {
  const report = weighed(sent);
  return {
    id: report.id,
    date: from.on,
    kind: claimWords(report.kind, "pending"),
    source: FORM,
    paper: paperWords(entryOf(report)) || NO_PAPER,
    content: contentWords(report),
    by: `${reporterWords(from.reporter)} (${oneLine(from.agency)}; mã ${from.receipt})`,
  };
}

function readDay(text: string): IsoDate | null {
  const [day, month, year] = text.split("/").map(Number);
  return isoDate(year ?? 0, month ?? 0, day ?? 0);
}

const BY = /^([^(]*) \((.*); mã ([0-9A-F]{8})\)(?: · (?:ghi nhận|trả lại) ([\d/]+))?$/;

function readPaper(words: string): Pick<Claim, "paperNumber" | "paperOn"> {
  const match = /^(?:Công văn số (?=\d))?([\s\S]+) ngày ([\d/]+)$/.exec(words);
  const paperOn = match === null ? null : readDay(match[2] ?? "");
  return paperOn === null ? { paperNumber: "", paperOn } : { paperNumber: match?.[1] ?? "", paperOn };
}

function readContent(words: string, kind: ClaimKey): Pick<Claim, "content" | "obstacle" | "newDue" | "answer"> {
  const [said = "", ...answer] = words.split(RETURNED);
  const asked =
    kind === "extension" && said.startsWith(UNTIL) ? /^([\d/]+)(?:; )?([\s\S]*)$/.exec(said.slice(UNTIL.length)) : null;
  const newDue = asked === null ? null : readDay(asked[1] ?? "");
  const rest = newDue === null ? said : (asked?.[2] ?? "");
  const only = rest.startsWith(ONLY_OBSTACLE);
  const at = rest.indexOf(OBSTACLE);
  const content = only ? "" : at < 0 ? rest : rest.slice(0, at);
  const obstacle = only ? rest.slice(ONLY_OBSTACLE.length) : at < 0 ? "" : rest.slice(at + OBSTACLE.length);
  return { content, obstacle, newDue, answer: answer.join(RETURNED) };
}

/** The report that a line of “Diễn biến” holds; null for lines of any other kind. */
export function readClaim(line: Line): Claim | null {
  const kind = readClaimWords(line.kind);
  const by = BY.exec(line.by);
  if (kind === null || by === null || line.date === null || line.source.normalize("NFC").trim() !== FORM) return null;
  const [, reporter = "", agency = "", receipt = "", answered = ""] = by;
  return {
    ...kind,
    ...readPaper(line.paper),
    ...readContent(line.content, kind.kind),
    id: line.id.trim(),
    on: line.date,
    answeredOn: answered === "" ? null : readDay(answered),
    ...{ reporter, agency, receipt },
  };
}

/** What an answer of the office makes of a report's line. @param answer why it is returned; "" when it is taken */
export function answeredLine(
  line: Line,
  claim: Claim,
  answer: { readonly state: "taken" | "returned"; readonly on: IsoDate; readonly why: string },
): Partial<Line> {
  const note = ` · ${ANSWERED[answer.state]} ${documentDate(answer.on)}`;
  return {
    kind: claimWords(claim.kind, answer.state),
    by: line.by + note,
    ...(answer.state === "returned" ? { content: line.content + RETURNED + answer.why } : {}),
  };
}
