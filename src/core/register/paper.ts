import type { IsoDate } from "../calendar/isoDate.ts";
import type { NoticeKind } from "../notice/notice.ts";
import { documentDate } from "../text/formatDate.ts";

/** Kind of paper by the letters after its number (Nghị định 30/2020/NĐ-CP, Annex III); anything else is a công văn. */
const KIND_BY_SYMBOL: readonly (readonly [RegExp, string])[] = [
  [/^TB\b/i, "Thông báo"],
  [/^KL\b/i, "Kết luận"],
  [/^QĐ\b/i, "Quyết định"],
  [/^KH\b/i, "Kế hoạch"],
  [/^CT\b/i, "Chỉ thị"],
  [/^NQ\b/i, "Nghị quyết"],
  [/^BB\b/i, "Biên bản"],
  [/^GM\b/i, "Giấy mời"],
  [/^BC\b/i, "Báo cáo"],
];

/** Column “Loại văn bản” of the sheet “Văn bản”. */
export const NOTICE_KIND_WORDS: Readonly<Record<NoticeKind, string>> = {
  conclusion: "Kết luận",
  "meeting-notice": "Thông báo họp",
};

/** Kind of paper from its word on the sheet; what is no meeting notice is a conclusion. */
export function noticeKindOf(word: string): NoticeKind {
  return word.trim() === NOTICE_KIND_WORDS["meeting-notice"] ? "meeting-notice" : "conclusion";
}

interface Citable {
  readonly kind: NoticeKind;
  readonly number: string | null;
  readonly issuedOn: IsoDate | null;
  readonly meetingOn: IsoDate | null;
}

/** “Thông báo số 412/TB-VP ngày 09/9/2026”; without a number the meeting is cited, never an empty “Số: …”. */
export function citePaper(paper: Citable): string {
  if (paper.number) {
    const symbol = paper.number.split("/")[1] ?? "";
    const kind = KIND_BY_SYMBOL.find(([pattern]) => pattern.test(symbol))?.[1] ?? "Công văn";
    const day = paper.issuedOn ? ` ngày ${documentDate(paper.issuedOn)}` : "";
    return `${kind} số ${paper.number}${day}`;
  }
  const day = paper.meetingOn ? ` ngày ${documentDate(paper.meetingOn)}` : "";
  return paper.kind === "conclusion" ? `Kết luận tại cuộc họp${day}` : `Thông báo họp${day}`;
}
