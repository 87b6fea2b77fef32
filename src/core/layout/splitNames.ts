import { agenciesAt } from "../notice/findAgencies.ts";
import { splitWords } from "../notice/words.ts";

/** Bodies named in one cell. */
export interface CellNames {
  readonly leads: readonly string[];
  /** Named as helpers: “Sở B (phối hợp)”. */
  readonly helpers: readonly string[];
}

/** Marks that may part names, the surest first: some names hold a comma or “và” themselves. */
const MARKS: readonly RegExp[] = [/,/, /\s+(?:và|&)\s+/u, /,|\s+(?:và|&)\s+/u, /\//, /[,/]|\s+(?:và|&|-|–)\s+/u];
/** “- ”, “1. ”, “+ ” before a name. */
const BULLET = /^(?:[-–+•*]|\d{1,2}[.)])\s+/;

const partsOf = (text: string, mark: RegExp) =>
  text
    .split(mark)
    .map((part) =>
      part
        .trim()
        .replace(BULLET, "")
        .replace(/[.,;]+$/, "")
        .trim(),
    )
    .filter((part) => part !== "");

/** The names of a list that a reader of notices recognises from its first word to its last; null otherwise. */
function recognised(text: string): CellNames | null {
  const words = splitWords(text);
  const list = agenciesAt({ text, words }, 0);
  if (list === null || list.end < words.length || list.mentions.length < 2) return null;
  const names = (helps: boolean) =>
    list.mentions.filter((mention) => (mention.helps === true) === helps).map(({ name }) => name.replace(/\s+/g, " "));
  return { leads: names(false), helpers: names(true) };
}

function splitPiece(piece: string, isKnown: (name: string) => boolean): CellNames {
  if (isKnown(piece)) return { leads: [piece], helpers: [] };
  for (const mark of MARKS) {
    const parts = partsOf(piece, mark);
    if (parts.length > 1 && parts.every(isKnown)) return { leads: parts, helpers: [] };
  }
  return recognised(piece) ?? { leads: [piece], helpers: [] };
}

/** Names in one cell. Lines and semicolons part them; commas, “và”, “/” only where every part is known or reads as a body. */
export function splitNames(cell: string, isKnown: (name: string) => boolean): CellNames {
  const pieces = partsOf(cell, /[;\n]/).map((piece) => splitPiece(piece.replace(/\s+/g, " "), isKnown));
  return { leads: pieces.flatMap(({ leads }) => leads), helpers: pieces.flatMap(({ helpers }) => helpers) };
}
