import { createHash } from "node:crypto";
import { createTransport, type SendMailOptions } from "nodemailer";
import type { MailMessage, SentMail } from "../simulator/outputs.ts";

/** A message with all that the simulator may have put into it. */
type Letter = MailMessage & Pick<SentMail, "bcc" | "attachments">;

/** Who sends and when; the date is the virtual clock's. */
export interface Envelope {
  readonly from: string;
  /** ISO. */
  readonly at: string;
}

/** The message as an RFC 5322 file; equal messages give equal bytes. */
export async function toEml(message: Letter, envelope: Envelope): Promise<Uint8Array> {
  const transport = createTransport({ streamTransport: true, buffer: true, newline: "windows" });
  const { message: bytes } = await transport.sendMail(mailOptions(message, envelope));
  if (!Buffer.isBuffer(bytes)) throw new Error("nodemailer gave no buffer");
  return bytes;
}

/** What nodemailer sends, with an id and boundaries that depend on the content alone. */
export function mailOptions(message: Letter, { from, at }: Envelope): SendMailOptions {
  const hash = createHash("sha256")
    .update(JSON.stringify([message, from, at]))
    .digest("hex");
  const { to, cc, bcc, attachments = [], replyTo, name, subject, body, htmlBody } = message;
  return {
    from: name ? { name, address: from } : from,
    to,
    ...(cc ? { cc } : {}),
    ...(bcc ? { bcc } : {}),
    ...(replyTo ? { replyTo } : {}),
    subject,
    text: body,
    ...(htmlBody ? { html: htmlBody } : {}),
    ...(attachments.length > 0 && {
      attachments: attachments.map(({ name: filename, mimeType: contentType, bytes, cid }) => ({
        filename,
        contentType,
        content: Buffer.from(bytes),
        ...(cid !== undefined && { cid }),
      })),
    }),
    date: new Date(at),
    messageId: `<${hash.slice(0, 32)}@dondoc.example.invalid>`,
    baseBoundary: hash.slice(32, 48),
    textEncoding: "base64",
  };
}
