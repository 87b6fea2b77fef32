import { type IsoDate, isoDate, yearOf } from "../calendar/isoDate.ts";
import { chairOf } from "./chair.ts";
import { firstMatch, issuerOf, type Office, officeOf, PLACE_AND_DAY } from "./issuer.ts";
import type { Line } from "./lines.ts";
import { isPageNoise } from "./noise.ts";
import type { NoticeHeader, NoticeKind } from "./notice.ts";
import type { Zones } from "./zones.ts";

const NUMBER = /(?:^|\s)Số\s*:?\s*(\d{1,5}[a-zA-Z]?)\s*\/\s*(\p{Lu}[\p{Lu}\d.&-]*(?:-\p{L}[\p{L}\d.&]*)?)/u;
const PARTY_NUMBER = /(?:^|\s)Số\s*:?\s*(\d{1,5}-\p{Lu}{2,5})\s*\/\s*(\p{Lu}[\p{Lu}\d.&-]*)/u;
const SYMBOL = /(?:^|\s)Số\s*:?[\s.…_]*\/\s*(\p{Lu}[\p{L}\d&-]*)/u;
const DAY_WORDS =
  /(?:ngày|hôm|sáng|chiều|tối)\s+(\d{1,2})\s*(?:[/.-]\s*(\d{1,2})(?:\s*[/.-]\s*(\d{4}))?|tháng\s+(\d{1,2})(?:\s+năm\s+(\d{4}))?)/giu;
const TIME = /(\d{1,2})\s*(?:giờ|h|g)\s*(\d{2})?/i;
const MEETING = /(?:cuộc )?họp|hội nghị|buổi làm việc|phiên họp|giao ban|kiểm tra|chủ trì|làm việc/i;

/** Marks that stand on a line of their own; the second column names the field. */
const MARKS: readonly (readonly [pattern: RegExp, field: MarkField])[] = [
  [/^[[(|\s]*(HỎA TỐC|HOẢ TỐC|THƯỢNG KHẨN|KHẨN)(?: HẸN GIỜ)?[\])|!.\s]*$/iu, "urgency"],
  [/^(?:Độ khẩn|Mức độ khẩn)\s*:\s*(hỏa tốc|hoả tốc|thượng khẩn|khẩn)\s*\.?$/iu, "urgency"],
  [/^[[(|\s]*(TUYỆT MẬT|TỐI MẬT|MẬT)[\])|!.\s]*$/iu, "secrecy"],
  [/^(?:Độ mật|Mức độ mật|Dấu mật)\s*:\s*(tuyệt mật|tối mật|mật)\s*\.?$/iu, "secrecy"],
  [/^[[(|\s]*(LƯU HÀNH NỘI BỘ|XEM XONG TRẢ LẠI|KHÔNG PHỔ BIẾN)[\])|!.\s]*$/iu, "handlingMark"],
];

/** One of these is in every mark: spares cutting most lines into cells. */
const MAY_BE_MARK = /tốc|khẩn|mật|lưu hành|xem xong|không phổ/iu;

export interface HeaderFacts extends NoticeHeader {
  /** Level and place of the issuing office, for telling its own leaders: “tỉnh”, “Lào Cai”. */
  readonly office: Office;
  /** Calls people to a meeting (“Giấy mời”, “triệu tập”): what is to be prepared is due there. */
  readonly invites: boolean;
}

/** @param opening text between the subject and the conclusions @param body the rest, for the agenda of a meeting notice */
export function readHeader(lines: readonly Line[], zones: Zones, opening: string, body: string): HeaderFacts {
  const head = lines.slice(0, zones.title > 0 ? zones.title : Math.min(12, zones.body));
  const tail = lines.slice(zones.tail, zones.appendix);
  const subject = subjectOf(lines, zones);
  const kind = kindOf(subject ?? "", lines[zones.title]?.text ?? "", `${opening}\n${body}`);
  const symbol = firstMatch(head, NUMBER) ?? firstMatch(head, PARTY_NUMBER);
  const issuedOn = issueDate(head);
  const year = issuedOn ? yearOf(issuedOn) : null;
  const isSigned = tail.some(({ text }) => /^TL\./.test(text));
  const office = officeOf(head, tail, `${subject ?? ""} ${opening}`);
  const meeting = meetingOf(kind, subject ?? "", opening, body, year);
  const number = symbol ? `${symbol[1]}/${symbol[2]}` : null;
  const marks = marksOf(lines);
  return {
    kind,
    number,
    issuer: issuerOf(head, office, symbol?.[2] ?? firstMatch(head, SYMBOL)?.[1] ?? null, isSigned, kind, tail),
    issuedOn,
    ...meeting,
    chair: chairOf(kind, subject ?? "", opening, body, office.place),
    subject,
    issued: number !== null && issuedOn !== null,
    ...marks,
    filing: filingOf(tail),
    office,
    invites: /GIẤY MỜI/.test(lines[zones.title]?.text ?? "") || CALLS.test(opening),
  };
}

const CALLS = /triệu tập|kính mời|trân trọng mời/iu;

function issueDate(head: readonly Line[]): IsoDate | null {
  const match = firstMatch(head, PLACE_AND_DAY);
  return match ? dateOf(match[2], match[3], match[4], null) : null;
}

function dateOf(
  day: string | undefined,
  month: string | undefined,
  year: string | undefined,
  fallback: number | null,
): IsoDate | null {
  const known = year ? Number(year) : fallback;
  return day && month && known ? isoDate(known, Number(month), Number(day)) : null;
}

function subjectOf(lines: readonly Line[], zones: Zones): string | null {
  if (zones.title < 0) return letterSubject(lines);
  const own = (lines[zones.title]?.text ?? "").replace(
    /^(?:THÔNG BÁO|Thông báo|KẾT LUẬN|GIẤY MỜI|TB|CHỈ THỊ|CÔNG ĐIỆN|BIÊN BẢN|KẾ HOẠCH|QUYẾT ĐỊNH|CHƯƠNG TRÌNH|PHƯƠNG ÁN|BÁO CÁO|NGHỊ QUYẾT)\b[:\s]*/u,
    "",
  );
  const rest = lines
    .slice(zones.title + 1, zones.body)
    .filter((line) => !isPageNoise(line) && !/^(?:KẾT LUẬN|THÔNG BÁO)$/.test(line.text));
  const subject = [own, ...rest.map(({ text }) => text)].join(" ").replace(/\s+/g, " ").trim();
  return subject === "" ? null : subject;
}

/** “V/v …” of a letter, up to the addressees or an empty line. */
function letterSubject(lines: readonly Line[]): string | null {
  const from = lines.slice(0, 20).findIndex(({ text }) => /^(?:V\/v|Về việc)(?![\p{L}])/u.test(text));
  if (from < 0) return null;
  const to = lines.findIndex((line, i) => i > from && (line.afterBlank || /^Kính gửi/.test(line.text)));
  return lines
    .slice(from, Math.max(from + 1, Math.min(to, from + 5)))
    .map(({ text }) => text)
    .join(" ")
    .replace(/\s+/g, " ");
}

const CONCLUDES = /kết luận|ý kiến (?:chỉ đạo|kết luận)|nội dung (?:chỉ đạo|làm việc)/i;
const INVITES =
  /^(?:v\/v|về việc)?\s*(?:tổ chức|triệu tập|mời|thay đổi|lịch)?\s*(?:dự\s+)?(?:cuộc |phiên |buổi )?(?:họp|hội nghị|làm việc|giao ban)/i;
const INVITATION_TEXT = /thay (?:cho )?giấy mời|kính mời|triệu tập (?:cuộc )?họp|phân công chuẩn bị/i;

function kindOf(subject: string, title: string, text: string): NoticeKind {
  if (/GIẤY MỜI/.test(title)) return "meeting-notice";
  if (CONCLUDES.test(subject) || /KẾT LUẬN/.test(title)) return "conclusion";
  return INVITES.test(subject) || INVITATION_TEXT.test(text) ? "meeting-notice" : "conclusion";
}

/** A first paragraph that reports the meeting, where nothing announces the conclusions. */
const MEETS = /^(?:Ngày|Hôm|Sáng|Chiều|Tối)[^\n]{0,500}/u;

const AGENDA = /(?:Thời gian|vào hồi|Vào hồi|bắt đầu từ|THỜI GIAN|vào lúc|Vào lúc)[^\n]{0,200}(?:\n[^\n]{0,200})?/gu;

interface Meeting {
  readonly meetingOn: IsoDate | null;
  readonly meetingTime: string | null;
}

function meetingOf(kind: NoticeKind, subject: string, opening: string, body: string, year: number | null): Meeting {
  if (kind === "meeting-notice") {
    for (const [agenda] of `${opening}\n${body}`.matchAll(AGENDA)) {
      const found = firstDay(agenda, year);
      if (found) return { meetingOn: found, meetingTime: timeOf(agenda) };
    }
  }
  for (const text of [opening.slice(0, 2000), subject, MEETS.exec(body)?.[0] ?? ""]) {
    const found = MEETING.test(text) ? firstDay(text, year) : null;
    if (found) return { meetingOn: found, meetingTime: null };
  }
  return { meetingOn: null, meetingTime: null };
}

/** The first day that is not the date of a paper (“Kế hoạch số … ngày …”). */
function firstDay(text: string, year: number | null): IsoDate | null {
  for (const match of text.matchAll(DAY_WORDS)) {
    const before = text.slice(Math.max(0, match.index - 40), match.index);
    if (/\d\/[\p{Lu}\d-]+\S*\s*,?\s*$/u.test(before)) continue;
    const date = dateOf(match[1], match[2] ?? match[4], match[3] ?? match[5], year);
    if (date) return date;
  }
  return null;
}

function timeOf(text: string): string | null {
  const match = TIME.exec(text);
  if (!match || Number(match[1]) > 23) return null;
  return `${(match[1] ?? "").padStart(2, "0")}:${match[2] ?? "00"}`;
}

type MarkField = "urgency" | "secrecy" | "handlingMark";
/** Filled line by line; the first mark of a field stays. */
type Marks = { -readonly [Field in MarkField]: NoticeHeader[Field] };

function marksOf(lines: readonly Line[]): Marks {
  const found: Marks = { urgency: null, secrecy: null, handlingMark: null };
  for (const { text } of lines) {
    if (text.length > 60 || !MAY_BE_MARK.test(text)) continue;
    for (const cell of text.split(/\s{3,}|\||\t/)) readMark(cell.trim(), found);
  }
  return found;
}

function readMark(cell: string, found: Marks): void {
  for (const [pattern, field] of MARKS) {
    const mark = pattern.exec(cell)?.[1]?.toUpperCase().replace("HOẢ", "HỎA");
    if (!mark) continue;
    if (field === "secrecy")
      found.secrecy ??= mark === "MẬT" || mark === "TỐI MẬT" || mark === "TUYỆT MẬT" ? mark : null;
    else found[field] ??= mark;
  }
}

const FILING = /Lưu\s*:?\s*VT\s*(?:[,;]\s*([\p{L}\d&.-]+)\s*(?:\(\s*([^)]{1,30}?)\s*\))?)?/u;

function filingOf(tail: readonly Line[]): NoticeHeader["filing"] {
  const match = firstMatch(tail, FILING);
  return { section: match?.[1]?.replace(/\.$/, "") ?? null, follower: match?.[2] ?? null };
}
