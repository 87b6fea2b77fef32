/** What a zip's directory says of a file in it. */
export interface ZipPart {
  /** CRC-32 of the unpacked bytes. */
  readonly checksum: number;
  /** Unpacked bytes. */
  readonly size: number;
}

// Of the zip format (APPNOTE.TXT 4.3.12 and 4.3.16): what each part begins with, and how long it is without its texts.
const CENTRAL = 0x02014b50;
const CENTRAL_SIZE = 46;
const END = 0x06054b50;
const END_SIZE = 22;

function endOf(view: DataView): number {
  for (let at = view.byteLength - END_SIZE; at >= 0; at--) if (view.getUint32(at, true) === END) return at;
  return -1;
}

/** The directory of a zip by the names of its files; what cannot be read of it is left out. */
export function zipParts(bytes: Uint8Array): ReadonlyMap<string, ZipPart> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const parts = new Map<string, ZipPart>();
  const end = endOf(view);
  if (end < 0) return parts;
  let at = view.getUint32(end + 16, true);
  while (at + CENTRAL_SIZE <= end && view.getUint32(at, true) === CENTRAL) {
    const nameEnd = at + CENTRAL_SIZE + view.getUint16(at + 28, true);
    const name = new TextDecoder().decode(bytes.subarray(at + CENTRAL_SIZE, nameEnd));
    parts.set(name, { checksum: view.getUint32(at + 16, true), size: view.getUint32(at + 24, true) });
    at = nameEnd + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return parts;
}

const TABLE = Uint32Array.from({ length: 256 }, (_, index) => {
  let rest = index;
  for (let bit = 0; bit < 8; bit++) rest = rest & 1 ? 0xedb88320 ^ (rest >>> 1) : rest >>> 1;
  return rest;
});

/** CRC-32 as zip has it. */
export function checksumOf(bytes: Uint8Array): number {
  let sum = 0xffffffff;
  for (const byte of bytes) sum = (TABLE[(sum ^ byte) & 255] ?? 0) ^ (sum >>> 8);
  return (sum ^ 0xffffffff) >>> 0;
}
