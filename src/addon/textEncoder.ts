function utf8Bytes(codePoint: number): number[] {
  if (codePoint < 0x80) return [codePoint];
  if (codePoint < 0x800) return [0xc0 | (codePoint >> 6), 0x80 | (codePoint & 63)];
  const last = [0x80 | ((codePoint >> 6) & 63), 0x80 | (codePoint & 63)];
  if (codePoint < 0x10000) return [0xe0 | (codePoint >> 12), ...last];
  return [0xf0 | (codePoint >> 18), 0x80 | ((codePoint >> 12) & 63), ...last];
}

/** UTF-8 encoder for the .docx library: Apps Script has none. A lone surrogate becomes U+FFFD, as the standard says. */
export class TextEncoder {
  encode(text: string): Uint8Array {
    const bytes: number[] = [];
    for (const character of text) {
      const codePoint = character.codePointAt(0) ?? 0xfffd;
      for (const byte of utf8Bytes(codePoint >= 0xd800 && codePoint <= 0xdfff ? 0xfffd : codePoint)) bytes.push(byte);
    }
    return Uint8Array.from(bytes);
  }
}
