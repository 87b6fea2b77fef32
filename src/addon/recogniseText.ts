// On demand: Code.js only fetches it from Parts.js.
import type { Scan } from "../core/commands/plan.ts";
import { type Message, message } from "../core/messages/say.ts";
import { UserIssue } from "./failures.ts";
import type { DriveFiles, Google } from "./google.ts";

const GOOGLE_DOC = "application/vnd.google-apps.document";
/** Whoever finds it in Drive knows what it is. */
const NAME = "Đôn Đốc: bản tạm để nhận dạng chữ";

/** What came of a scan; without text the document in which Google wrote it. */
export interface Recognised {
  readonly said: Message;
  readonly reply: { readonly text: string } | { readonly link: string };
}

function hasText(value: object): value is { getDataAsString(): string } {
  return "getDataAsString" in value && typeof value.getDataAsString === "function";
}

/** The text of a document; null where Drive hands nothing over. */
function exportedText(files: DriveFiles, id: string): string | null {
  try {
    const exported = files.export(id, "text/plain", { alt: "media" });
    if (typeof exported === "string") return exported;
    return typeof exported === "object" && exported !== null && hasText(exported) ? exported.getDataAsString() : null;
  } catch {
    // The document is there all the same, and the person can copy from it.
    return null;
  }
}

/**
 * Has Google Drive read a scan, by making it a document of its own in the caller's Drive, which is deleted again. Throws
 * what Drive throws when it cannot be read. Cost: three calls.
 */
export function recogniseText(google: Google, { type, base64 }: Scan): Recognised {
  const files = google.Drive?.Files;
  if (!files) throw new UserIssue(message("msg.ocrNoDrive"));
  const scan = google.Utilities.newBlob(google.Utilities.base64Decode(base64), type, NAME);
  const { id, webViewLink } = files.create({ name: NAME, mimeType: GOOGLE_DOC }, scan, { ocrLanguage: "vi" });
  const text = id === undefined ? null : exportedText(files, id);
  if (id === undefined || text === null) {
    const link = webViewLink ?? (id === undefined ? "" : `https://docs.google.com/document/d/${id}/edit`);
    return { said: message("msg.ocrKept"), reply: { link } };
  }
  files.remove(id);
  return { said: message("msg.ocrDone"), reply: { text: text.replace(/^\ufeff/, "").replace(/\r\n?/g, "\n") } };
}
