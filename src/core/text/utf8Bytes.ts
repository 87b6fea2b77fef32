/** Bytes of the text in UTF-8, from -128 to 127 as Apps Script wants them, without an encoder, which it lacks. */
export function utf8Bytes(text: string): number[] {
  const bytes: number[] = [];
  const escaped = encodeURIComponent(text);
  for (let at = 0; at < escaped.length; at++) {
    const isEscape = escaped.charAt(at) === "%";
    const byte = isEscape ? Number.parseInt(escaped.slice(at + 1, at + 3), 16) : escaped.charCodeAt(at);
    bytes.push(byte > 127 ? byte - 256 : byte);
    if (isEscape) at += 2;
  }
  return bytes;
}
