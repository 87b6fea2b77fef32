/** Words of Vietnamese are mostly two syllables, so pairs tell a subject; numbers tell it by themselves. */
const WORD = /[\p{L}\p{M}]+|\d[\d/.-]*\d|\d+/gu;

/** What stands between two of these is said apart: no pair reaches across. */
const BREAK = /[.,;:()“”"]+(?=\s|$)|[()“”"\n]/;

/** A number with a range or a fraction, or of three digits and more, that is no date: a landmark, a road, a plot. */
const LANDMARK =
  /^(?!\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}$|\d{1,2}[/.-](?:19|20)\d{2}$|(?:19|20)\d{2}$)(?:\d+[/-]\d[\d/-]*|\d{3,})$/;

/** “hoá” and “hóa”, “1119 – 1120” and “1119-1120” compare as one. */
function fold(text: string): string {
  return text
    .normalize("NFC")
    .toLowerCase()
    .replace(/oá/g, "óa")
    .replace(/oà/g, "òa")
    .replace(/uý/g, "úy")
    .replace(/uỷ/g, "ủy")
    .replace(/(\d)\s*[–-]\s*(?=\d)/g, "$1-");
}

/** Whether a term of {@link textTerms} names a place by its number. */
export function isLandmark(term: string): boolean {
  return LANDMARK.test(term);
}

/** What a text is about, as terms that compare: pairs of neighbouring syllables, and numbers. @param apart names to leave out. */
export function textTerms(text: string, apart: readonly string[]): ReadonlySet<string> {
  const bare = apart.reduce((rest, name) => (name === "" ? rest : rest.split(fold(name)).join(". ")), fold(text));
  const terms = new Set<string>();
  for (const piece of bare.split(BREAK)) {
    const words = piece.match(WORD) ?? [];
    words.forEach((word, index) => {
      const next = words[index + 1];
      if (/\d/.test(word)) terms.add(word);
      else if (next !== undefined && !/\d/.test(next)) terms.add(`${word} ${next}`);
    });
  }
  return terms;
}
