import type { LayoutColumn } from "../../core/layout/layout.ts";
import { columnLetters } from "../../core/text/columnLetters.ts";
import type { Words } from "../../views/kit/words.ts";

/** What a column is called: its heading, else its letter. */
export function columnName({ heading, index }: LayoutColumn, words: Words): string {
  return heading === "" ? words("track.c.unnamed", { letter: columnLetters(index + 1) }) : heading;
}
