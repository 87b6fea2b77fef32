const NUMERALS: readonly (readonly [number, string])[] = [
  [10, "X"],
  [9, "IX"],
  [5, "V"],
  [4, "IV"],
  [1, "I"],
];

/** “IV” for 4. @param value 1-39, as many as a document has headings. */
export function romanNumeral(value: number): string {
  let left = value;
  let text = "";
  for (const [size, letters] of NUMERALS) {
    for (; left >= size; left -= size) text += letters;
  }
  return text;
}
