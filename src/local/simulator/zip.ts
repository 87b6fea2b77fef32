import { crc32, deflateRawSync, inflateRawSync } from "node:zlib";

/** A file inside a zip. */
export interface ZipEntry {
  readonly name: string;
  readonly bytes: Uint8Array;
}

// Of the zip format (APPNOTE.TXT 4.3): what each part begins with.
const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const END_SIZE = 22;
const STORE = 0;
const DEFLATE = 8;
const UTF8_NAMES = 0x0800;
/** 1980-01-01, the first day that the format knows: equal files give equal bytes. */
const FIRST_DAY = 0x0021;

/** How files are packed. */
export interface ZipOptions {
  /** "stored" for what is read again at once: quicker, larger. */
  readonly method?: "deflated" | "stored";
}

/** Packs files, in their order. */
export function zip(entries: readonly ZipEntry[], { method = "deflated" }: ZipOptions = {}): Uint8Array {
  const files: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, bytes } of entries) {
    const title = Buffer.from(name, "utf8");
    const packed = method === "stored" ? bytes : deflateRawSync(bytes);
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(UTF8_NAMES, 2);
    common.writeUInt16LE(method === "stored" ? STORE : DEFLATE, 4);
    common.writeUInt16LE(FIRST_DAY, 8);
    common.writeUInt32LE(crc32(bytes), 10);
    common.writeUInt32LE(packed.length, 14);
    common.writeUInt32LE(bytes.length, 18);
    common.writeUInt16LE(title.length, 22);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(offset, 10);
    directory.push(mark(CENTRAL), Buffer.from([20, 0]), common, place, title);
    const file = Buffer.concat([mark(LOCAL), common, title, packed]);
    files.push(file);
    offset += file.length;
  }
  const central = Buffer.concat(directory);
  const end = Buffer.alloc(END_SIZE - 4);
  end.writeUInt16LE(entries.length, 4);
  end.writeUInt16LE(entries.length, 6);
  end.writeUInt32LE(central.length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...files, central, mark(END), end]);
}

/** Unpacks files, in the order of the directory; null for what is no zip. */
export function unzip(bytes: Uint8Array): ZipEntry[] | null {
  const file = Buffer.from(bytes);
  const end = file.length < END_SIZE ? -1 : file.lastIndexOf(mark(END));
  if (end < 0) return null;
  const entries: ZipEntry[] = [];
  let at = file.readUInt32LE(end + 16);
  for (let left = file.readUInt16LE(end + 10); left > 0; left -= 1) {
    const nameLength = file.readUInt16LE(at + 28);
    const name = file.toString("utf8", at + 46, at + 46 + nameLength);
    entries.push({ name, bytes: contentOf(file, at) });
    at += 46 + nameLength + file.readUInt16LE(at + 30) + file.readUInt16LE(at + 32);
  }
  return entries;
}

/** @param at where the file's line of the directory begins. */
function contentOf(file: Buffer, at: number): Uint8Array {
  const local = file.readUInt32LE(at + 42);
  const from = local + 30 + file.readUInt16LE(local + 26) + file.readUInt16LE(local + 28);
  const packed = file.subarray(from, from + file.readUInt32LE(at + 20));
  return file.readUInt16LE(at + 10) === DEFLATE ? inflateRawSync(packed) : packed;
}

function mark(signature: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(signature);
  return bytes;
}
