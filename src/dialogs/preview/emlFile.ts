import type { Attachment } from "../../core/digest/attachments.ts";
import type { PreviewData, PreviewLetter } from "../../views/email/previewData.ts";

const encoder = new TextEncoder();

function base64(bytes: Uint8Array): string {
  let binary = "";
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary);
}

const wrapped = (text: string) => text.replace(/.{76}/g, "$&\r\n");
const encoded = (text: string) => wrapped(base64(encoder.encode(text)));

/** Bytes that an encoded word of a header can hold: RFC 2047 allows 75 characters in all. */
const WORD_BYTES = 42;

/** A header's text as encoded words, no letter cut in two; control characters, and so line ends, become blanks. */
function headerText(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not enter a header.
  const clean = text.replace(/[\u0000-\u001f\u007f]+/g, " ");
  if (/^[ -~]*$/.test(clean) && clean.length < 70) return clean;
  const words: string[] = [];
  let word = "";
  for (const letter of clean) {
    if (encoder.encode(word + letter).length > WORD_BYTES) {
      words.push(word);
      word = "";
    }
    word += letter;
  }
  return [...words, word].map((each) => `=?UTF-8?B?${base64(encoder.encode(each))}?=`).join("\r\n ");
}

const TEXTS = "dondoc-texts";
const WHOLE = "dondoc-whole";

const textPart = (type: string, text: string) => ({
  headers: [`Content-Type: ${type}; charset=utf-8`, "Content-Transfer-Encoding: base64"],
  body: encoded(text),
});

type Part = ReturnType<typeof textPart>;

/** What no quoted name of a file may hold. */
const UNQUOTABLE = /[^ !#-[\]-~]/g;

function filePart({ name, type, text }: Attachment): Part {
  const { headers, body } = textPart(type, text);
  return {
    headers: [...headers, `Content-Disposition: attachment; filename="${name.replace(UNQUOTABLE, "_")}"`],
    body,
  };
}

function multipart(kind: "alternative" | "mixed", boundary: string, parts: readonly Part[]): Part {
  const lines = parts.flatMap(({ headers, body }) => [`--${boundary}`, ...headers, "", body, ""]);
  return {
    headers: [`Content-Type: multipart/${kind}; boundary="${boundary}"`],
    body: [...lines, `--${boundary}--`, ""].join("\r\n"),
  };
}

/**
 * A letter as a draft (RFC 5322) that a mail program opens to be sent from its own mailbox: both texts and its files, no
 * sender, no date.
 */
export function emlFile(
  letter: Pick<PreviewLetter, "to" | "subject" | "text" | "html" | "attachments">,
  sender: PreviewData["sender"],
): string {
  const { text, html, attachments } = letter;
  const texts = multipart("alternative", TEXTS, [textPart("text/plain", text), textPart("text/html", html)]);
  const whole = attachments.length === 0 ? texts : multipart("mixed", WHOLE, [texts, ...attachments.map(filePart)]);
  return [
    "X-Unsent: 1",
    `To: ${letter.to.join(",\r\n ")}`,
    `Reply-To: ${headerText(sender.replyTo)}`,
    `Subject: ${headerText(letter.subject)}`,
    "MIME-Version: 1.0",
    ...whole.headers,
    "",
    whole.body,
  ].join("\r\n");
}

/** “Thu 2026-W43 So Cong Thuong.eml”: the agency's name without marks that file systems dislike. */
export function emlName({ key, agency }: Pick<PreviewLetter, "key" | "agency">): string {
  const plain = agency.normalize("NFD").replace(/\p{M}/gu, "").replace(/đ/g, "d").replace(/Đ/g, "D");
  const [, week = ""] = key.split("|");
  return `Thu ${week} ${plain
    .replace(/[^A-Za-z0-9 ._-]+/g, " ")
    .trim()
    .slice(0, 80)}.eml`;
}
