// On demand: Code.js only fetches it from Parts.js.
import type { Plan } from "../core/commands/plan.ts";
import { type Message, message } from "../core/messages/say.ts";
import type { DocxLibrary } from "../views/documents/docxLibrary.ts";
import { type Deliverable, documentsOf } from "./documentsOf.ts";
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

function handToDialog(google: Google, bytes: Uint8Array, { name, made }: Deliverable): Delivered {
  const base64 = google.Utilities.base64Encode(signedBytes(bytes));
  return { said: message(made, { name }), reply: { name, base64 } };
}

function save(google: Google, bytes: Uint8Array, document: Deliverable): Delivered {
  const files = google.Drive?.Files;
  if (!files) return { ...handToDialog(google, bytes, document), said: message("msg.driveMissing") };
  const { name, saved } = document;
  const file = files.create({ name, mimeType: DOCX }, google.Utilities.newBlob(signedBytes(bytes), DOCX, name));
  const link = file.webViewLink ?? "";
  return { said: message(saved, { name, link }), reply: { name, link } };
}

/** The library packs asynchronously, in microtasks. */
function deliver(google: Google, docx: DocxLibrary, document: Deliverable, where: "drive" | "download") {
  return docx.Packer.pack(document.make(docx), "uint8array").then((bytes) =>
    where === "drive" ? save(google, bytes, document) : handToDialog(google, bytes, document),
  );
}

/**
 * Makes each .docx that the plan wants and saves it in the caller's Drive, or hands its bytes to the dialog; without the
 * Drive service it hands them over too. The dialog gets one file as it is, several as `files`. Cost: one call for each
 * that is saved.
 */
export async function deliverDocuments(
  google: Google,
  plan: Plan,
  today: string,
): Promise<{ readonly said: readonly Message[]; readonly reply: unknown }> {
  const docx: DocxLibrary = loadDocx();
  const delivered: Delivered[] = [];
  for (const document of documentsOf(plan, today)) {
    delivered.push(await deliver(google, docx, document, plan.deliver ?? "drive"));
  }
  const [first, ...others] = delivered;
  if (first === undefined || others.length === 0) return { said: first ? [first.said] : [], reply: first?.reply };
  const isSaved = delivered.every(({ reply }) => "link" in reply);
  const said = message(isSaved ? "msg.filesSaved" : "msg.filesMade", { n: delivered.length });
  return { said: [said], reply: { files: delivered.map(({ reply }) => reply) } };
}
