import type { Directive } from "./registerColumns.ts";

/** Stands in “Văn bản kết quả” where a result was told and no paper shows it. */
export const NO_PAPER = "chưa có văn bản";

/** The paper that a row names as its result; "" when it names none. */
export function paperOfResult({ resultPaper }: Pick<Directive, "resultPaper">): string {
  const words = resultPaper.normalize("NFC").trim();
  return words.toLowerCase() === NO_PAPER ? "" : words;
}

/** Does the row show its completion: the day of the paper or of the fact, and the paper or the fact in words? */
export function isShownDone(row: Pick<Directive, "doneOn" | "resultPaper" | "result">): boolean {
  return row.doneOn !== null && (paperOfResult(row) !== "" || row.result.trim() !== "");
}
