import type { IsoDate } from "../calendar/isoDate.ts";
import type { ReportNames } from "../report/reportModel.ts";

/** What one agency is to prepare. */
export interface Preparation {
  readonly agency: string;
  /** Begins small, ends without a stop: “báo cáo kết quả thực hiện mục 1 Thông báo số …”. */
  readonly text: string;
}

/** “Thông báo họp” as a draft: number, day and signature are left blank. */
export interface MeetingNotice {
  readonly names: ReportNames;
  readonly madeOn: IsoDate;
  readonly subject: string;
  readonly basis: string;
  /** Position, without “đồng chí”. */
  readonly chair: string;
  /** Who is invited after the chair, a line each, without stops. */
  readonly invited: readonly string[];
  readonly on: IsoDate;
  /** “14 giờ 00”. */
  readonly at: string;
  readonly place: string;
  readonly content: string;
  readonly preparations: readonly Preparation[];
  /** “trước 16 giờ 00 ngày 27/10/2026”; null: no day is set. */
  readonly papersBy: string | null;
  readonly press: string;
}
