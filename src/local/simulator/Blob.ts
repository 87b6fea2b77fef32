import type * as Api from "../../addon/google.ts";
import { type ClassSpec, guard, simulated } from "./guard.ts";
import { MimeType } from "./MimeType.ts";
import type { Run } from "./run.ts";

/** Java's bytes: -128 to 127. */
export function signed(bytes: Uint8Array): number[] {
  return Array.from(bytes, (byte) => (byte > 127 ? byte - 256 : byte));
}

/** The reverse of {@link signed}. */
export function unsigned(bytes: readonly number[]): Uint8Array {
  return Uint8Array.from(bytes, (byte) => byte & 255);
}

// ".pdf" → what setContentTypeFromExtension sets
const EXTENSIONS: Readonly<Record<string, string | undefined>> = {
  css: MimeType["CSS"],
  csv: MimeType["CSV"],
  docx: MimeType["MICROSOFT_WORD"],
  gif: MimeType["GIF"],
  html: MimeType["HTML"],
  jpg: MimeType["JPEG"],
  js: MimeType["JAVASCRIPT"],
  pdf: MimeType["PDF"],
  png: MimeType["PNG"],
  txt: MimeType["PLAIN_TEXT"],
  xlsx: MimeType["MICROSOFT_EXCEL"],
  zip: MimeType["ZIP"],
};

/** Bytes with a name and a type. */
export class BlobObject implements Api.Blob {
  readonly run: Run;
  bytes: Uint8Array;
  private type: string | null;
  private name: string | null;

  constructor(run: Run, bytes: Uint8Array, type: string | null, name: string | null) {
    this.run = run;
    this.bytes = bytes;
    this.type = type;
    this.name = name;
  }

  getBytes(): number[] {
    return this.run.realm.list(signed(this.bytes));
  }
  setBytes(bytes: readonly number[]): this {
    this.bytes = unsigned(bytes);
    return this;
  }
  getName(): string | null {
    return this.name;
  }
  setName(name: string): this {
    this.name = name;
    return this;
  }
  getContentType(): string | null {
    return this.type;
  }
  setContentType(type: string | null): this {
    this.type = type;
    return this;
  }
  setContentTypeFromExtension(): this {
    const extension = /\.([^.]+)$/.exec(this.name ?? "")?.[1]?.toLowerCase() ?? "";
    this.type = EXTENSIONS[extension] ?? null;
    return this;
  }
  getDataAsString(_charset?: string): string {
    return Buffer.from(this.bytes).toString("utf8");
  }
  setDataFromString(text: string, _charset?: string): this {
    this.bytes = Buffer.from(text, "utf8");
    return this;
  }
  copyBlob(): BlobObject {
    return blobObject(this.run, this.bytes, this.type, this.name);
  }
  getBlob(): BlobObject {
    return this.copyBlob();
  }
  /** Only Google converts. */
  getAs(type: string): BlobObject {
    if (type !== this.type) throw this.run.error(`Conversion from ${this.type} to ${type} is not simulated`);
    return this.copyBlob();
  }
  isGoogleType(): boolean {
    return this.type?.startsWith("application/vnd.google-apps.") ?? false;
  }
}

const SPEC: ClassSpec<BlobObject, Api.Blob> = simulated({
  name: "Blob",
  fullName: "Utilities.Blob",
  methods: {
    copyBlob: [""],
    getAs: ["string"],
    getBlob: [""],
    getBytes: [""],
    getContentType: [""],
    getDataAsString: ["", "string"],
    getName: [""],
    isGoogleType: [""],
    setBytes: ["number[]"],
    setContentType: ["string?"],
    setContentTypeFromExtension: [""],
    setDataFromString: ["string", "string, string"],
    setName: ["string"],
  },
});

/** A guarded blob. */
export function blobObject(run: Run, bytes: Uint8Array, type: string | null, name: string | null): BlobObject {
  return guard(run, SPEC, new BlobObject(run, bytes, type, name));
}
