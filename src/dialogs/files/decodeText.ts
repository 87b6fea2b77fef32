import { type LegacyReading, readLegacy } from "../../core/charset/readLegacy.ts";
import { isSyllable } from "../../core/charset/syllable.ts";

/** Text of a file, and from which of the old encodings it came. */
export interface DecodedText extends LegacyReading {
  readonly isWindows1258: boolean;
}

function decode(bytes: Uint8Array, charset: string): string | null {
  try {
    return new TextDecoder(charset, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Which half of the byte pairs is zero, in UTF-16 without a mark; null: it is not UTF-16. */
function utf16Order(bytes: Uint8Array): "utf-16le" | "utf-16be" | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  const at = bytes.subarray(0, 4096).indexOf(0);
  if (at < 0) return null;
  return at % 2 === 1 ? "utf-16le" : "utf-16be";
}

/** Share of the words with marks that are Vietnamese; 1 where there is none. */
function rightShare(text: string): number {
  const words = (text.normalize("NFC").match(/[\p{L}\p{M}]+/gu) ?? []).filter((word) => /[^A-Za-z]/.test(word));
  return words.length === 0 ? 1 : words.filter(isSyllable).length / words.length;
}

const LEAST_SHARE = 0.8;

/**
 * Text of a plain file: UTF-16, UTF-8, else whichever single-byte encoding makes it Vietnamese.
 * @returns null when none does
 */
export function decodeText(bytes: Uint8Array): DecodedText | null {
  const order = utf16Order(bytes);
  const unicode = decode(bytes, order ?? "utf-8");
  if (unicode !== null) return { ...readLegacy(unicode), isWindows1258: false };
  if (order !== null) return null;
  const legacy = readLegacy(decode(bytes, "windows-1252") ?? "");
  const modern = decode(bytes, "windows-1258")?.normalize("NFC") ?? "";
  if (rightShare(modern) >= LEAST_SHARE && (legacy.charset === null || rightShare(modern) > rightShare(legacy.text))) {
    return { text: modern, charset: null, isDoubtful: false, isWindows1258: true };
  }
  return legacy.charset === null ? null : { ...legacy, isWindows1258: false };
}
