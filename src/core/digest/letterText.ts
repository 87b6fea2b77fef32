import { withFullStop } from "../text/cleanText.ts";
import type { SectionKey } from "./sections.ts";
import type { LetterBlock, WordedSection } from "./wordLetter.ts";
import type { WordedLine } from "./wordLine.ts";

/** Under these headings the deadline has a line of its own, because notes follow it. */
const DEADLINE_APART: ReadonlySet<SectionKey> = new Set(["overdue", "missedTarget", "returned", "stale"]);

function lineText(section: SectionKey, line: WordedLine): string {
  const source = line.source.map(withFullStop).join(" ");
  const deadline = line.deadline === "" ? "" : withFullStop(line.deadline);
  const body = DEADLINE_APART.has(section) ? [source, deadline] : [[source, deadline].filter(Boolean).join(" ")];
  const details = [...body, ...line.notes].filter((text) => text !== "").map((text) => `   ${text}`);
  return [`${line.number}. ${line.head}`, ...details].join("\n");
}

function sectionText({ key, title, lines, more }: WordedSection): string {
  const told = [...lines.map((line) => lineText(key, line)), ...(more === "" ? [] : [more])];
  return `${title}\n\n${told.join("\n")}`;
}

function blockText(block: LetterBlock): string {
  switch (block.kind) {
    case "section":
      return sectionText(block.section);
    case "lines":
      return block.lines.join("\n");
    case "link":
      return `${block.text}\n${block.address}`;
    case "paragraph":
    case "signature":
      return block.text;
  }
}

/** The plain-text part of a letter: blocks with a blank line between them, lines ending in “\n”. */
export function letterText(blocks: readonly LetterBlock[]): string {
  return `${blocks.map(blockText).join("\n\n")}\n`;
}
