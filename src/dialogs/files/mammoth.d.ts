/** The parts of mammoth that read; its public face only writes HTML. The version is pinned in package.json. */
declare module "mammoth/lib/zipfile.js" {
  /** An opened package; with an encoding `read` gives text. */
  export interface DocxPackage {
    exists(name: string): boolean;
    read(name: string, encoding?: string): Promise<unknown>;
  }
  export function openArrayBuffer(bytes: ArrayBuffer | Uint8Array): Promise<DocxPackage>;
}

declare module "mammoth/lib/docx/docx-reader.js" {
  import type { DocxPackage } from "mammoth/lib/zipfile.js";

  export function read(docxFile: DocxPackage): Promise<{ readonly value: unknown }>;
}
