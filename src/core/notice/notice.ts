import type { IsoDate } from "../calendar/isoDate.ts";
import type { Deadline, Span } from "../deadline/deadline.ts";

export type NoticeKind = "conclusion" | "meeting-notice";

/** agency: a single body · group: “các sở, ngành” · leader: a person or body above the office · own: the issuing office · other: investors, enterprises. */
export type LeadKind = "agency" | "group" | "leader" | "own" | "other";

export interface LeadMention {
  /** As the notice names it, titles reduced to their agency (“Giám đốc Sở X” → “Sở X”). */
  readonly name: string;
  readonly kind: LeadKind;
}

export interface NoticeHeader {
  readonly kind: NoticeKind;
  /** “193/TB-VP”; null when blank in the paper. */
  readonly number: string | null;
  readonly issuer: string | null;
  readonly issuedOn: IsoDate | null;
  readonly meetingOn: IsoDate | null;
  /** "HH:MM" of the meeting where it is named. */
  readonly meetingTime: string | null;
  /** Name of the chair without title; the post where only that is said. */
  readonly chair: string | null;
  readonly subject: string | null;
  /** True only when number and issue date are both there. */
  readonly issued: boolean;
  /** HỎA TỐC, THƯỢNG KHẨN, KHẨN; null when none. */
  readonly urgency: string | null;
  /** Mark on a line of its own (or a “Độ mật:” field); words inside sentences never count. */
  readonly secrecy: "MẬT" | "TỐI MẬT" | "TUYỆT MẬT" | null;
  /** LƯU HÀNH NỘI BỘ, XEM XONG TRẢ LẠI: allowed, with a warning. */
  readonly handlingMark: string | null;
  /** From “Lưu: VT, KTCN(HVTr)”: section and drafter's initials. */
  readonly filing: { readonly section: string | null; readonly follower: string | null };
}

export interface ReadDirective {
  /** Nearest titled heading (“1. Về công tác giải phóng mặt bằng”), "" if none. */
  readonly section: string;
  /** Citation of the place in the paper: “mục 3.1”, “điểm a mục 2”; "" when nothing is numbered. */
  readonly item: string;
  readonly lead: readonly LeadMention[];
  /** Names as written. */
  readonly support: readonly string[];
  /** Verbatim with line breaks folded, no bullet or number. */
  readonly text: string;
  /** Inherited subject in words (“Sở NN&PTNT; mục 2.b”) when text alone does not say who; "" otherwise. */
  readonly context: string;
  readonly deadline: Deadline;
  readonly otherDeadlines: readonly Deadline[];
  /** Where it stands in the text given to the reader; several where a page break interrupts it. */
  readonly spans: readonly Span[];
  /** false: proposed to be kept but not chased (standing exhortation to a group, without a date). */
  readonly chase: boolean;
  /** 0-1. */
  readonly confidence: number;
  /** Vietnamese, short: why lead and deadline were read so. */
  readonly reasons: readonly string[];
  /** What a person should confirm before the row may speak; empty when sure. */
  readonly doubts: readonly Doubt[];
}

export type Doubt = "lead" | "group" | "deadline" | "wording";

export interface Notice {
  readonly document: NoticeHeader;
  readonly directives: readonly ReadDirective[];
}
