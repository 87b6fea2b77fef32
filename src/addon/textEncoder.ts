import { utf8Bytes } from "../core/text/utf8Bytes.ts";

/** UTF-8 encoder for the .docx library: Apps Script has none. */
export class TextEncoder {
  encode(text: string): Uint8Array {
    return Uint8Array.from(utf8Bytes(text));
  }
}
