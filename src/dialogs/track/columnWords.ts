import type { LayoutColumn } from "../../core/layout/layout.ts";
import type { Words } from "../../views/kit/words.ts";

const LETTERS = 26;

/** “C” for the third column. @param index 0-based */
export function letterOf(index: number): string {
  const letter = String.fromCharCode(65 + (index % LETTERS));
  return index < LETTERS ? letter : `${letterOf(Math.floor(index / LETTERS) - 1)}${letter}`;
}

/** What a column is called: its heading, else its letter. */
export function columnName({ heading, index }: LayoutColumn, words: Words): string {
  return heading === "" ? words("track.c.unnamed", { letter: letterOf(index) }) : heading;
}
