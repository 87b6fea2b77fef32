const NO_CHARACTER = 0xfffd;

function bytesOf(codePoint: number): readonly number[] {
  if (codePoint < 0x80) return [codePoint];
  if (codePoint < 0x800) return [0xc0 | (codePoint >> 6), 0x80 | (codePoint & 63)];
  const last = [0x80 | ((codePoint >> 6) & 63), 0x80 | (codePoint & 63)];
  if (codePoint < 0x10000) return [0xe0 | (codePoint >> 12), ...last];
  return [0xf0 | (codePoint >> 18), 0x80 | ((codePoint >> 12) & 63), ...last];
}

/**
 * Bytes of the text in UTF-8, from -128 to 127 as Apps Script wants them, without an encoder, which it lacks. A lone
 * surrogate becomes U+FFFD, as the standard says.
 */
export function utf8Bytes(text: string): number[] {
  const bytes: number[] = [];
  for (const character of text) {
    const codePoint = character.codePointAt(0) ?? NO_CHARACTER;
    const isHalf = codePoint >= 0xd800 && codePoint <= 0xdfff;
    for (const byte of bytesOf(isHalf ? NO_CHARACTER : codePoint)) bytes.push(byte > 127 ? byte - 256 : byte);
  }
  return bytes;
}
