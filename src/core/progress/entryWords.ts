import type { IsoDate } from "../calendar/isoDate.ts";
import type { Directive } from "../register/registerColumns.ts";
import { documentDate } from "../text/formatDate.ts";
import { LEAVING_REASONS, type ProgressEntry, paperWords, wordsOf } from "./progressEntry.ts";

/** Parts of one cell, without the blank ones. */
export const joined = (...parts: readonly string[]) => parts.filter((part) => part !== "").join("; ");
/** What was said, as “Nội dung” keeps it. */
export const told = ({ content, obstacle }: ProgressEntry) =>
  joined(content, obstacle === "" ? "" : `khó khăn, vướng mắc: ${obstacle}`);

/** What the agency said, in its two columns; nothing said leaves what stood there. */
export function words({ content, obstacle }: ProgressEntry): Partial<Directive> {
  return { ...(content === "" ? {} : { result: content }), ...(obstacle === "" ? {} : { obstacle }) };
}

/** A basis without a paper counts, but says so until a paper is entered. */
const ORAL = "Ý kiến trực tiếp, chưa có văn bản";

/** The paper, or that there is none, and who allowed it. */
export function basisOf(entry: ProgressEntry): string {
  const paper = paperWords(entry);
  return joined(paper === "" ? ORAL : paper, entry.allowedBy);
}

/** In front of an objection in “Khó khăn, vướng mắc”. */
const DISPUTED = "Có ý kiến:";

/** The obstacles with an objection in front; an earlier one gives way to it, obstacles that were told stay. */
export function withObjection(content: string, obstacle: string): string {
  return joined(`${DISPUTED} ${content}`, obstacle.startsWith(DISPUTED) ? "" : obstacle);
}

const TIMES = /^Lần (\d+): /;

/** The basis, with “Lần 2: ” in front from the second extension on. */
export function countedBasis(entry: ProgressEntry, { extended, extensionBasis }: Directive): string {
  const before = extended === null ? 0 : Number(TIMES.exec(extensionBasis)?.[1] ?? 1);
  return before === 0 ? basisOf(entry) : `Lần ${before + 1}: ${basisOf(entry)}`;
}

/** From which day to which, on what basis, asked for when. */
export function extensionWords(entry: ProgressEntry, row: Directive): string {
  const day = (date: IsoDate | null) => (date === null ? "chưa quy định" : documentDate(date));
  const due = row.extended ?? row.due;
  const asked = entry.askedOn === null ? "" : `đề nghị ngày ${documentDate(entry.askedOn)}`;
  const late = entry.askedOn !== null && due !== null && entry.askedOn > due ? "đề nghị sau khi hết hạn" : "";
  return joined(`từ ${day(due)} đến ${day(entry.newDue)}`, basisOf(entry), asked, late, entry.content);
}

/** Why a row is paused or dropped, and on what basis. */
export function leavingWords(entry: ProgressEntry): string {
  const reason = entry.reason === null ? "" : wordsOf(LEAVING_REASONS, entry.reason);
  return joined(reason, entry.reason === "mistyped" ? "" : basisOf(entry), entry.content);
}
