import type { Directory } from "../agency/indexDirectory.ts";
import { bodyLikeness } from "./bodyLike.ts";
import { partMark } from "./cellForms.ts";

/** What a heading across the table says for the rows below it; null for what it does not say. */
export interface SectionValues {
  /** The heading itself, without its mark. */
  readonly title: string;
  readonly lead: string | null;
  readonly paper: string | null;
  readonly field: string | null;
  readonly project: string | null;
}

/** A heading still in force. */
export interface OpenSection extends SectionValues {
  /** Kind of its mark: parts with the same one replace each other. */
  readonly level: string;
}

const PAPER = /^(?:theo )?(?:thông báo|công văn|kết luận|kế hoạch|quyết định|chỉ thị|nghị quyết|tb|cv|kl)\s.*\d/iu;
const FIELD = /^(?:lĩnh vực|nhóm|khối|linh vuc|nhom|khoi)\s+(?:nhiệm vụ\s+|các\s+)?/iu;
const PROJECT = /^(?:dự án|công trình)\s/iu;
const SURELY_BODY = 0.9;

function levelOf(mark: string): string {
  if (/^[IVX]+$/.test(mark)) return "roman";
  return mark === "" ? "none" : "letter";
}

const capitalised = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** Reads a heading across the table: an agency, a paper, a field, a project, or mere words. */
export function readSection(words: string, directory: Directory | null): OpenSection {
  const part = partMark(words);
  const title = (part === null || part.rest === "" ? words : part.rest).replace(/\s+/g, " ").replace(/[:.]\s*$/, "");
  const isPaper = PAPER.test(title);
  const field = FIELD.exec(title)?.[0];
  const isBody = !isPaper && field === undefined && bodyLikeness(title, directory) >= SURELY_BODY;
  return {
    level: levelOf(part?.mark ?? ""),
    title,
    lead: isBody ? title : null,
    paper: isPaper ? title.replace(/^theo /iu, "") : null,
    field: field === undefined ? null : capitalised(title.slice(field.length)),
    project: PROJECT.test(title) ? title : null,
  };
}

/** The headings in force after `next`: one of the same level ends the earlier one and what stood below that. */
export function openSections(open: readonly OpenSection[], next: OpenSection): readonly OpenSection[] {
  const same = open.findIndex(({ level }) => level === next.level);
  return [...(same < 0 ? open : open.slice(0, same)), next];
}

/** What the nearest heading in force says for `key`; "" when none does. */
export function sectionValue(open: readonly OpenSection[], key: Exclude<keyof SectionValues, "title">): string {
  return [...open].reverse().find((section) => section[key] !== null)?.[key] ?? "";
}
