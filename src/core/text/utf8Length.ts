const ONE_BYTE = 0x80;
const TWO_BYTES = 0x800;

const isHalf = (code: number) => code >= 0xd800 && code <= 0xdfff;

/** Bytes of the text in UTF-8, counted: Apps Script has no encoder, and an e-mail is measured several times. */
export function utf8Length(text: string): number {
  let bytes = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < ONE_BYTE) bytes += 1;
    // Four bytes are two halves of a character.
    else if (code < TWO_BYTES || isHalf(code)) bytes += 2;
    else bytes += 3;
  }
  return bytes;
}
