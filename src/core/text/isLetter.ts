const KNOWN = 1;
const LETTER = 2;
const TRAITS = new Uint8Array(0x10000);

/** Is a UTF-16 unit a letter, or a mark that belongs to one? Half a character of two is none, nor is NaN. */
export function isLetter(code: number): boolean {
  const traits = TRAITS[code] ?? KNOWN;
  return ((traits === 0 ? lookUp(code) : traits) & LETTER) !== 0;
}

function lookUp(code: number): number {
  const traits = KNOWN | (/[\p{L}\p{M}]/u.test(String.fromCharCode(code)) ? LETTER : 0);
  TRAITS[code] = traits;
  return traits;
}
