/** Short forms of deadline columns → the words the reader of deadlines knows. The first that matches rewrites. */
const SHORT_FORMS: readonly (readonly [pattern: RegExp, words: string])[] = [
  // “T11/2026”, “T.12”, “Th 10/2026”
  [/^((?:trước|trong|đến|hết|cuối|đầu|giữa)\s+)?(?:th|t)\.?\s?(\d{1,2})(\s*[/.-]\s*\d{4})?$/iu, "$1tháng $2$3"],
  // “11/2026”
  [/^(\d{1,2})\s*[/.-]\s*(\d{4})$/u, "tháng $1/$2"],
  // “Q4/2026”, “Q.IV”
  [/^((?:trước|trong|đến|hết|cuối|đầu|giữa)\s+)?q\.?\s?(\d|iv|i{1,3})(\s*[/.-]\s*\d{4})?$/iu, "$1quý $2$3"],
  // “2026”, “Cả năm 2026”
  [/^(?:cả\s+năm\s+)?(20\d{2})$/iu, "năm $1"],
  // “Cả năm”
  [/^cả\s+năm$/iu, "trong năm nay"],
];

/** A cell of a deadline column as a sentence would put it. */
export function dueWords(cell: string): string {
  const text = cell.trim();
  const form = SHORT_FORMS.find(([pattern]) => pattern.test(text));
  return form ? text.replace(form[0], form[1]).trim() : text;
}
