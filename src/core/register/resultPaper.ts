import type { Directive } from "./registerColumns.ts";

/** Stands in “Văn bản kết quả” where a result was told and no paper shows it. */
export const NO_PAPER = "chưa có văn bản";

/** The paper that a row names as its result; "" when it names none. */
export function paperOfResult({ resultPaper }: Pick<Directive, "resultPaper">): string {
  const words = resultPaper.normalize("NFC").trim();
  return words.toLowerCase() === NO_PAPER ? "" : words;
}
