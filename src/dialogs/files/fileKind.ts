/** What a file is, by its content. */
export type FileKind =
  | "docx"
  | "pdf"
  | "doc"
  | "locked"
  | "spreadsheet"
  | "slides"
  | "openDocument"
  | "rtf"
  | "image"
  | "archive"
  | "webPage"
  | "text"
  | "unknown";

interface Rule {
  readonly kind: FileKind;
  /** How the file begins, as `shown` has it. */
  readonly starts: RegExp;
  /** What else must stand anywhere in it. */
  readonly holds?: RegExp;
}

/** A name as the directory of an old Office file has it, in UTF-16. */
const entry = (name: string) => new RegExp([...name].join("\\u2400"));

const ZIP = /^PK(?:\u2403\u2404|\u2405\u2406)/;
const COMPOUND = /^\xd0\xcf\u2411\xe0\xa1\xb1\u241a\xe1/;

/** The first rule that fits decides: what a container holds comes before the container itself. */
const RULES: readonly Rule[] = [
  { kind: "docx", starts: ZIP, holds: /word\/document\d*\.xml/ },
  { kind: "spreadsheet", starts: ZIP, holds: /xl\/workbook\.|opendocument\.spreadsheet/ },
  { kind: "slides", starts: ZIP, holds: /ppt\/presentation\.xml|opendocument\.presentation/ },
  { kind: "openDocument", starts: ZIP, holds: /opendocument\.text/ },
  { kind: "archive", starts: ZIP },
  { kind: "locked", starts: COMPOUND, holds: entry("EncryptedPackage") },
  { kind: "spreadsheet", starts: COMPOUND, holds: entry("Workbook") },
  { kind: "slides", starts: COMPOUND, holds: entry("PowerPoint Document") },
  { kind: "doc", starts: COMPOUND },
  // Some programs put a few bytes in front; readers accept the mark within the first kilobyte.
  { kind: "pdf", starts: /^[\s\S]{0,1024}?%PDF-\d/ },
  { kind: "rtf", starts: /^\s*\{\\rtf/ },
  {
    kind: "image",
    starts: /^(?:\xff\xd8\xff|\x89PNG\r\n|GIF8[79]a|BM[\s\S]{4}\u2400{4}|II\*\u2400|MM\u2400\*|RIFF[\s\S]{4}WEBP)/,
  },
  { kind: "image", starts: /^[\s\S]{4}ftyp(?:heic|heix|mif1|avif)/ },
  { kind: "archive", starts: /^(?:Rar!\u241a|7z\xbc\xaf\x27\u241c|\u241f\x8b)/ },
  { kind: "webPage", starts: /^(?:\xef\xbb\xbf)?\s*<(?:!doctype html|html|\?xml[^>]*>\s*<(?:!doctype )?html)/i },
];

/** Beyond this a sample is enough to tell text from other bytes. */
const SAMPLE = 65_536;

/** Bytes as Latin-1, control characters (but white space) as their pictures, U+2400 and on: patterns can name those. */
function shown(bytes: Uint8Array): string {
  const codes = Uint16Array.from(bytes, (byte) => (byte < 0x20 && (byte < 9 || byte > 13) ? 0x2400 + byte : byte));
  const parts: string[] = [];
  // A call carries only so many arguments.
  for (let at = 0; at < codes.length; at += 8192) parts.push(String.fromCharCode(...codes.subarray(at, at + 8192)));
  return parts.join("");
}

/** Tells files apart by what they hold; the ending of their names is not asked. */
export function fileKind(bytes: Uint8Array): FileKind {
  const head = shown(bytes.subarray(0, SAMPLE));
  const candidates = RULES.filter(({ starts }) => starts.test(head));
  if (candidates.length === 0) return isText(head) ? "text" : "unknown";
  const whole = candidates.some(({ holds }) => holds !== undefined) ? shown(bytes) : head;
  return candidates.find(({ holds }) => holds === undefined || holds.test(whole))?.kind ?? "unknown";
}

const UTF16_MARK = /^(?:\xff\xfe|\xfe\xff)/;

/** No control characters; in UTF-16 every other byte of plain letters is zero, and none between them. */
function isText(head: string): boolean {
  if (UTF16_MARK.test(head)) return true;
  const zeros = [0, 0];
  for (let at = head.indexOf("\u2400"); at >= 0; at = head.indexOf("\u2400", at + 1))
    zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  if (even + odd > 0) return Math.min(even, odd) === 0 && even + odd > head.length / 5;
  return !/[\u2401-\u2408\u240e-\u241a\u241c-\u241f]/.test(head);
}
