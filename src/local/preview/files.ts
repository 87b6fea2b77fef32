import type { MadeDocument, SentMail } from "../simulator/outputs.ts";
import type { FromEngine } from "./engineMessages.ts";

/** A file to download. */
export interface FileToSend {
  readonly name: string;
  readonly type: string;
  readonly body: Uint8Array;
}

/** What scripts have made in this start: documents and mails, by their numbers. */
export interface Files {
  add(made: Extract<FromEngine, { readonly kind: "document" | "mail" }>): void;
  /** @param path below "/file/", e.g. "document/3", "mail/1"; null when there is none. */
  find(path: string): Promise<FileToSend | null>;
}

export function createFiles(): Files {
  const documents = new Map<number, MadeDocument>();
  const mails = new Map<number, SentMail>();
  return {
    add(made) {
      if (made.kind === "document") documents.set(made.id, made.document);
      else mails.set(made.id, made.mail);
    },
    async find(path) {
      const [kind = "", number = "", ...more] = path.split("/");
      if (!/^\d+$/.test(number) || more.length > 0) return null;
      const document = kind === "document" ? documents.get(Number(number)) : undefined;
      if (document) return { name: document.name, type: document.mimeType, body: document.bytes };
      const mail = kind === "mail" ? mails.get(Number(number)) : undefined;
      return mail ? asEml(Number(number), mail) : null;
    },
  };
}

async function asEml(number: number, mail: SentMail): Promise<FileToSend> {
  // Loaded on use: a start does not wait for the mailer.
  const { toEml } = await import("../mail/toEml.ts");
  return { name: `thu-${number}.eml`, type: "message/rfc822", body: await toEml(mail, mail) };
}
