import type * as Api from "../../addon/google.ts";
import { type ClassSpec, guard, simulated } from "./guard.ts";
import type { MailUse } from "./projectState.ts";
import { isRecord } from "./realm.ts";
import type { Run } from "./run.ts";

/** A consumer account's limits. Source: quotas for Google Services. */
const DAILY_RECIPIENTS = 100;
const RECIPIENTS_PER_MESSAGE = 50;
const BODY_BYTES = 200 * 1024;
const DAY_MS = 86_400_000;

const ADDRESS = /^[^\s@<>,;"]+@[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)+$/;
// "Sở Tài chính <stc@…>": the address in angle brackets
const NAMED_ADDRESS = /<([^<>]*)>\s*$/;

/** How much of the day's quota a person has used; the day begins with the first mail. */
function mailUse(run: Run): MailUse {
  const known = run.host.state.mail[run.settings.user];
  const fresh: MailUse = { since: run.now(), used: 0, limit: DAILY_RECIPIENTS };
  return known && run.now() - known.since < DAY_MS ? known : fresh;
}

class MailAppObject implements Api.MailService {
  readonly run: Run;

  constructor(run: Run) {
    this.run = run;
  }

  getRemainingDailyQuota(): number {
    const { limit, used } = mailUse(this.run);
    return Math.max(0, limit - used);
  }

  sendEmail(first: string | Api.MailMessage, second?: string, third?: unknown, fourth?: unknown): void {
    const { run } = this;
    const message = messageOf(first, second, third, fourth);
    const recipients = [message.to, message.cc, message.bcc].flatMap(addresses);
    if (recipients.length === 0) throw run.error("Failed to send email: no recipient");
    const invalid = recipients.find((address) => !ADDRESS.test(address));
    if (invalid !== undefined) throw run.error(`Invalid email: ${invalid}`);
    if (recipients.length > RECIPIENTS_PER_MESSAGE) throw run.error("Limit Exceeded: Email Recipients Per Message.");
    if (Buffer.byteLength(message.body + (message.htmlBody ?? "")) > BODY_BYTES) {
      throw run.error("Limit Exceeded: Email Body Size.");
    }
    const use = mailUse(run);
    if (use.used + recipients.length > use.limit) {
      throw run.error("Service invoked too many times for one day: email.");
    }
    run.host.state.mail[run.settings.user] = { ...use, used: use.used + recipients.length };
    run.outputs.emails.push({ ...message, from: run.settings.user, at: new Date(run.now()).toISOString() });
  }
}

type Message = Api.MailMessage & { bcc?: string };
const FIELDS = ["to", "cc", "bcc", "replyTo", "name", "subject", "body", "htmlBody"] as const;

function messageOf(first: string | Api.MailMessage, second: unknown, third: unknown, fourth: unknown): Message {
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
