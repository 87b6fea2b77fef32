import { type Message, message } from "../core/messages/say.ts";
import type { ReportModel } from "../core/report/buildReport.ts";
import { type DocxLibrary, reportDocument } from "../views/documents/reportDocument.ts";
import type { Google } from "./google.ts";
import { loadDocx } from "./loadDocx.ts";

const DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

/** Utilities.newBlob wants bytes from -128 to 127. */
function signedBytes(bytes: Uint8Array): number[] {
  return Array.from(new Int8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength));
}

function save(google: Google, bytes: Uint8Array, name: string): Message {
  const files = google.Drive?.Files;
  if (!files) return message("msg.driveMissing");
  const file = files.create({ name, mimeType: DOCX }, google.Utilities.newBlob(signedBytes(bytes), DOCX, name));
  return message("msg.reportSaved", { name, link: file.webViewLink ?? "" });
}

/** Makes the report as .docx and saves it in the caller's Drive. The library packs asynchronously, in microtasks. */
export function saveReport(google: Google, report: ReportModel, name: string): Promise<Message> {
  const docx: DocxLibrary = loadDocx();
  return docx.Packer.pack(reportDocument(docx, report), "uint8array").then((bytes) => save(google, bytes, name));
}
