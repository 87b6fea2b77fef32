import { createHash, createHmac } from "node:crypto";
import type * as Api from "../../addon/google.ts";
import { type BlobObject, blobObject, signed, unsigned } from "./Blob.ts";
import { Charset, DigestAlgorithm } from "./enums.ts";
import { formatDate } from "./formatDate.ts";
import { type ClassSpec, EnumMember, guard, simulated } from "./guard.ts";
import { parseCsv } from "./parseCsv.ts";
import { parseDate } from "./parseDate.ts";
import type { Run } from "./run.ts";
import { unzip, zip } from "./zip.ts";
import { isZone } from "./zones.ts";

const NODE_HASHES: Readonly<Record<string, string>> = {
  MD5: "md5",
  SHA_1: "sha1",
  SHA_256: "sha256",
  SHA_384: "sha384",
  SHA_512: "sha512",
};

class UtilitiesObject implements Api.UtilitiesService {
  readonly run: Run;
  readonly Charset = Charset;
  readonly DigestAlgorithm = DigestAlgorithm;

  constructor(run: Run) {
    this.run = run;
  }

  formatDate(date: Date, zone: string, format: string): string {
    return formatDate(date.getTime(), isZone(zone) ? zone : "GMT", format);
  }
  getUuid(): string {
    const hex = createHash("sha256").update(`uuid ${this.run.nextId()}`).digest("hex");
    return [
      hex.slice(0, 8),
      hex.slice(8, 12),
      `4${hex.slice(13, 16)}`,
      `8${hex.slice(17, 20)}`,
      hex.slice(20, 32),
    ].join("-");
  }
  newBlob(data: number[] | string, type: string | null = null, name: string | null = null): Api.Blob {
    const bytes = typeof data === "string" ? Buffer.from(data, "utf8") : this.checked(data);
    return blobObject(this.run, bytes, type, name);
  }
  base64Encode(data: number[] | string, charset?: unknown): string {
    return Buffer.from(this.bytesOf(data, charset)).toString("base64");
  }
  base64EncodeWebSafe(data: number[] | string, charset?: unknown): string {
    return this.base64Encode(data, charset).split("+").join("-").split("/").join("_");
  }
  base64Decode(text: string): number[] {
    return this.run.realm.list(signed(Buffer.from(text, "base64")));
  }
  base64DecodeWebSafe(text: string): number[] {
    return this.run.realm.list(signed(Buffer.from(text, "base64url")));
  }
  computeDigest(algorithm: unknown, data: number[] | string, charset?: unknown): number[] {
    const node = algorithm instanceof EnumMember ? NODE_HASHES[algorithm.member] : undefined;
    if (!node) throw this.run.error(`Utilities.computeDigest with ${algorithm} is not simulated`);
    return this.run.realm.list(signed(createHash(node).update(this.bytesOf(data, charset)).digest()));
  }
  computeHmacSha256Signature(value: string, key: string, charset?: unknown): number[] {
    const mac = createHmac("sha256", this.bytesOf(key, charset)).update(this.bytesOf(value, charset));
    return this.run.realm.list(signed(mac.digest()));
  }
  sleep(milliseconds: number): void {
    if (milliseconds < 0 || milliseconds > 300_000)
      throw this.run.error("Cannot sleep for longer than 300000 milliseconds.");
    this.run.wait(milliseconds);
  }
  formatString(template: string, ...values: unknown[]): string {
    let at = 0;
    return template.replace(/%[sd%]/g, (mark) => (mark === "%%" ? "%" : String(values[at++])));
  }

  zip(blobs: readonly BlobObject[], name = "archive.zip"): Api.Blob {
    const entries = blobs.map((blob) => ({ name: blob.getName() ?? "Untitled", bytes: blob.bytes }));
    const names = entries.map((entry) => entry.name);
    const twice = names.find((title, index) => names.indexOf(title) !== index);
    if (twice !== undefined) throw this.run.error(`Duplicate filename not permitted in zip: ${twice}`);
    return blobObject(this.run, zip(entries), "application/zip", name);
  }
  unzip(blob: BlobObject): Api.Blob[] {
    const entries = unzip(blob.bytes);
    if (!entries) throw this.run.error("Invalid argument");
    return this.run.realm.list(entries.map(({ name, bytes }) => blobObject(this.run, bytes, null, name)));
  }

  parseCsv(text: string, delimiter = ","): string[][] {
    return this.run.realm.rows(parseCsv(text, delimiter));
  }
  /** Only the day and time letters that are written apart: yyyy MM dd HH mm ss. */
  parseDate(text: string, zone: string, format: string): Date {
    const ms = parseDate(text, isZone(zone) ? zone : "GMT", format);
    if (ms === null) throw this.run.error(`Unparseable date: "${text}"`);
    return this.run.realm.date(ms);
  }

  private checked(bytes: readonly number[]): Uint8Array {
    const wrong = bytes.find((byte) => !Number.isInteger(byte) || byte < -128 || byte > 127);
    if (wrong !== undefined) throw this.run.error(`Value ${wrong} out of range for a byte`);
    return unsigned(bytes);
  }

  /** Text without a charset is US-ASCII: every other letter becomes "?". */
  private bytesOf(data: number[] | string, charset: unknown): Uint8Array {
    if (typeof data !== "string") return this.checked(data);
    const utf8 = charset instanceof EnumMember && charset.member === "UTF_8";
    return utf8 ? Buffer.from(data, "utf8") : Buffer.from(data.replace(/[^\0-\x7f]/g, "?"), "ascii");
  }
}

const SPEC: ClassSpec<UtilitiesObject, Api.UtilitiesService> = simulated({
  name: "Utilities",
  fullName: "Utilities",
  methods: {
    base64Decode: ["string"],
    base64DecodeWebSafe: ["string"],
    base64Encode: ["number[]", "string", "string, Charset"],
    base64EncodeWebSafe: ["number[]", "string", "string, Charset"],
    computeDigest: ["DigestAlgorithm, number[]", "DigestAlgorithm, string", "DigestAlgorithm, string, Charset"],
    computeHmacSha256Signature: ["string, string", "string, string, Charset"],
    formatDate: ["Date, string, string"],
    formatString: ["string", "string, any", "string, any, any", "string, any, any, any"],
    getUuid: [""],
    newBlob: [
      "number[]",
      "string",
      "number[], string?",
      "string, string?",
      "number[], string?, string?",
      "string, string?, string?",
    ],
    parseCsv: ["string", "string, string"],
    parseDate: ["string, string, string"],
    sleep: ["number"],
    unzip: ["Blob"],
    zip: ["Blob[]", "Blob[], string"],
  },
  constants: ["Charset", "DigestAlgorithm"],
});

/** The guarded service. */
export function utilities(run: Run): Api.UtilitiesService {
  return guard(run, SPEC, new UtilitiesObject(run));
}
