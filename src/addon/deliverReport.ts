import { type Message, message } from "../core/messages/say.ts";
import type { ReportModel } from "../core/report/buildReport.ts";
import { type DocxLibrary, reportDocument } from "../views/documents/reportDocument.ts";
import type { Google } from "./google.ts";
import { loadDocx } from "./loadDocx.ts";

const DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

/** A document that is made: what the person is told, and what the dialog gets to offer it. */
export interface Delivered {
  readonly said: Message;
  readonly reply: { readonly name: string; readonly link: string } | { readonly name: string; readonly base64: string };
}

/** Utilities wants bytes from -128 to 127. */
function signedBytes(bytes: Uint8Array): number[] {
  return Array.from(new Int8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength));
}

function handOver(google: Google, bytes: Uint8Array, name: string): Delivered {
  const base64 = google.Utilities.base64Encode(signedBytes(bytes));
  return { said: message("msg.reportMade", { name }), reply: { name, base64 } };
}

function save(google: Google, bytes: Uint8Array, name: string): Delivered {
  const files = google.Drive?.Files;
  if (!files) return { ...handOver(google, bytes, name), said: message("msg.driveMissing") };
  const file = files.create({ name, mimeType: DOCX }, google.Utilities.newBlob(signedBytes(bytes), DOCX, name));
  const link = file.webViewLink ?? "";
  return { said: message("msg.reportSaved", { name, link }), reply: { name, link } };
}

/**
 * Makes the report as .docx and saves it in the caller's Drive, or hands its bytes to the dialog; without the Drive
 * service it hands them over too. The library packs asynchronously, in microtasks.
 */
export function deliverReport(
  google: Google,
  report: ReportModel,
  name: string,
  where: "drive" | "download",
): Promise<Delivered> {
  const docx: DocxLibrary = loadDocx();
  return docx.Packer.pack(reportDocument(docx, report), "uint8array").then((bytes) =>
    where === "drive" ? save(google, bytes, name) : handOver(google, bytes, name),
  );
}
