import type * as Api from "../../addon/google.ts";
import { BlobObject } from "./Blob.ts";
import { type ClassSpec, guard, simulated, unwrap } from "./guard.ts";
import { isSameDay, LIMITS } from "./limits.ts";
import type { MadeDocument, MailMessage, SentMail } from "./outputs.ts";
import type { MailUse } from "./projectState.ts";
import { isRecord } from "./realm.ts";
import type { Run } from "./run.ts";

const ADDRESS = /^[^\s@<>,;"]+@[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)+$/;
// "Sở Tài chính <stc@…>": the address in angle brackets
const NAMED_ADDRESS = /<([^<>]*)>\s*$/;

/** How much of the day's quota a person has used; the day begins with the first mail. */
function mailUse(run: Run): MailUse {
  const known = run.host.state.mail[run.settings.user];
  return known && isSameDay(known, run.now()) ? known : { since: run.now(), used: 0, limit: null };
}

class MailAppObject implements Api.MailService {
  readonly run: Run;

  constructor(run: Run) {
    this.run = run;
  }

  getRemainingDailyQuota(): number {
    return Math.max(0, this.allowed() - mailUse(this.run).used);
  }

  sendEmail(first: string | MailMessage, second?: string, third?: unknown, fourth?: unknown): void {
    const { run } = this;
    const message = messageOf(first, second, third, fourth);
    const recipients = [message.to, message.cc, message.bcc].flatMap(addresses);
    if (recipients.length === 0) throw run.error("Failed to send email: no recipient");
    const invalid = recipients.find((address) => !ADDRESS.test(address));
    if (invalid !== undefined) throw run.error(`Invalid email: ${invalid}`);
    const { recipientsPerMessage, mailBodyBytes } = LIMITS[run.settings.account];
    if (recipients.length > recipientsPerMessage) throw run.error("Limit Exceeded: Email Recipients Per Message.");
    if (Buffer.byteLength(message.body + (message.htmlBody ?? "")) > mailBodyBytes) {
      throw run.error("Limit Exceeded: Email Body Size.");
    }
    const use = mailUse(run);
    if (use.used + recipients.length > this.allowed()) {
      throw run.error("Service invoked too many times for one day: email.");
    }
    run.host.state.mail[run.settings.user] = { ...use, used: use.used + recipients.length };
    const attachments = attachmentsOf(first, fourth);
    run.outputs.emails.push({
      ...message,
      ...(attachments.length > 0 && { attachments }),
      from: run.settings.user,
      at: new Date(run.now()).toISOString(),
    });
  }

  private allowed(): number {
    return mailUse(this.run).limit ?? LIMITS[this.run.settings.account].mailRecipientsADay;
  }
}

/** Blobs under `attachments`, and pictures under `inlineImages` by their id. */
function attachmentsOf(first: unknown, fourth: unknown): NonNullable<SentMail["attachments"]> {
  const options = isRecord(first) ? first : isRecord(fourth) ? fourth : {};
  const { attachments, inlineImages } = options;
  const files = Array.isArray(attachments) ? attachments : [];
  const pictures = isRecord(inlineImages) ? Object.entries(inlineImages) : [];
  return [
    ...files.flatMap((file) => fileOf(unwrap(file))),
    ...pictures.flatMap(([cid, file]) => fileOf(unwrap(file)).map((picture) => ({ ...picture, cid }))),
  ];
}

function fileOf(blob: unknown): MadeDocument[] {
  if (!(blob instanceof BlobObject)) return [];
  const mimeType = blob.getContentType() ?? "application/octet-stream";
  return [{ name: blob.getName() ?? "attachment", mimeType, bytes: blob.bytes }];
}

type Message = MailMessage & { bcc?: string };
const FIELDS = ["to", "cc", "bcc", "replyTo", "name", "subject", "body", "htmlBody"] as const;

function messageOf(first: string | MailMessage, second: unknown, third: unknown, fourth: unknown): Message {
  const given = fieldsOf(first, second, third, fourth);
  const message: Message = { to: "", subject: "", body: "" };
  for (const field of FIELDS) {
    const value = given[field];
    if (value !== undefined && value !== null) message[field] = String(value);
  }
  return message;
}

/** sendEmail(message), (to, subject, body[, options]), (to, replyTo, subject, body). */
function fieldsOf(first: unknown, second: unknown, third: unknown, fourth: unknown): Record<string, unknown> {
  if (isRecord(first)) return first;
  if (typeof fourth === "string") return { to: first, replyTo: second, subject: third, body: fourth };
  const options: Record<string, unknown> = isRecord(fourth) ? fourth : {};
  return { ...options, to: first, subject: second, body: third };
}

function addresses(list: string | undefined): string[] {
  return (list ?? "")
    .split(",")
    .map((item) => (NAMED_ADDRESS.exec(item)?.[1] ?? item).trim())
    .filter((address) => address !== "");
}

const SPEC: ClassSpec<MailAppObject, Api.MailService> = simulated({
  name: "MailApp",
  fullName: "MailApp",
  methods: {
    getRemainingDailyQuota: [""],
    sendEmail: ["object", "string, string, string", "string, string, string, object", "string, string, string, string"],
  },
});

/** The guarded service. */
export function mailApp(run: Run): Api.MailService {
  return guard(run, SPEC, new MailAppObject(run));
}
