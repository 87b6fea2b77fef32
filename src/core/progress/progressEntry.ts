import type { IsoDate } from "../calendar/isoDate.ts";
import { documentDate } from "../text/formatDate.ts";

/** By what way the office learned of it. */
export const SOURCES = [
  { key: "paper", words: "văn bản" },
  { key: "phone", words: "điện thoại" },
  { key: "zalo", words: "Zalo" },
  { key: "meeting", words: "họp" },
  { key: "email", words: "thư điện tử" },
  { key: "form", words: "biểu mẫu" },
] as const;

export type SourceKey = (typeof SOURCES)[number]["key"];

/** Why a directive is paused or no longer tracked. */
export const LEAVING_REASONS = [
  { key: "replaced", words: "thay thế bởi nhiệm vụ khác" },
  { key: "merged", words: "gộp vào nhiệm vụ khác" },
  { key: "stopped", words: "dừng theo văn bản, ý kiến chỉ đạo" },
  { key: "mistyped", words: "nhập nhầm" },
] as const;

export type LeavingReason = (typeof LEAVING_REASONS)[number]["key"];

/** What a person records about directives, as typed. */
export interface ProgressEntry {
  readonly source: SourceKey;
  /** Day on which it happened or was heard of. */
  readonly on: IsoDate;
  /** "" without a paper. */
  readonly paperNumber: string;
  readonly paperOn: IsoDate | null;
  /** Result, reason, request. */
  readonly content: string;
  readonly obstacle: string;
  /** Date asked for or granted. */
  readonly newDue: IsoDate | null;
  /** Name and position of who allowed it. */
  readonly allowedBy: string;
  /** Day on which an extension was asked for. */
  readonly askedOn: IsoDate | null;
  readonly reason: LeavingReason | null;
  readonly newLead: string;
}

/** What is left unsaid, besides where a piece of news came from and when. */
export const UNSAID = {
  paperNumber: "",
  paperOn: null,
  content: "",
  obstacle: "",
  newDue: null,
  allowedBy: "",
  askedOn: null,
  reason: null,
  newLead: "",
} as const satisfies Partial<ProgressEntry>;

/** “Công văn số 1802/SCT-CN ngày 30/9/2026”, or "" when number or date is missing: one without the other proves nothing. */
export function paperWords({ paperNumber, paperOn }: ProgressEntry): string {
  const number = paperNumber.trim();
  if (number === "" || paperOn === null) return "";
  const named = /^\d/.test(number) ? `Công văn số ${number}` : number;
  return `${named} ngày ${documentDate(paperOn)}`;
}

/** Words of a row of a table here. */
export function wordsOf<Key extends string>(
  table: readonly { readonly key: Key; readonly words: string }[],
  key: Key,
): string {
  return table.find((row) => row.key === key)?.words ?? key;
}
