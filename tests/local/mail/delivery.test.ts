import { beforeAll, describe, expect, test } from "@jest/globals";
import { createTransport } from "nodemailer";
import PostalMime, { type Email } from "postal-mime";
import { sheetSpec } from "../../../src/core/register/sheets.ts";
import { mailOptions } from "../../../src/local/mail/toEml.ts";
import type { SentMail } from "../../../src/local/simulator/outputs.ts";
import { HOSTILE_TEXTS } from "../../support/hostileCells.ts";
import { choose, fill, readyRegister, type, USER } from "../../support/readyRegister.ts";
import { type MailCatcher, startSmtpServer } from "../../support/smtpServer.ts";

const ROWS = 200;
const AGENCIES = [
  "Sở Tài chính",
  "Sở <b>Xây dựng</b>",
  "Sở Y tế\r\nBcc: ai-do@example.invalid",
  'Sở "Công Thương" & \u202eKhoa học',
  "📌 UBND xã Đông Hồ",
] as const;
const addressOf = (index: number) => `a${index}@example.invalid`;
/** As the register names them: a cell of leads ends a name at a line end. */
const shortName = (index: number) => `CQ${index + 1}`;
const MANAGER = "lanhdao@example.invalid";

/** Any of the texts, a different one in each cell of a row. */
const hostile = (index: number) => HOSTILE_TEXTS[index % HOSTILE_TEXTS.length] ?? "";

/** Cells that quote people: what a register's formula cell shows is text already, so these are typed as text. */
const asText = (text: string) => `'${text}`;

function hostileRow(index: number) {
  const text = (more: number) => asText(hostile(index + more));
  return {
    id: `NV-${String(index + 1).padStart(4, "0")}`,
    text: text(0),
    lead: shortName(index % AGENCIES.length),
    support: shortName((index + 2) % AGENCIES.length),
    paper: text(3),
    item: text(5).slice(0, 200),
    field: text(7),
    result: text(11),
    obstacle: text(13),
    resultPaper: text(17),
    extensionBasis: text(19),
    phrase: text(23),
    follower: text(29).slice(0, 200),
    given: index % 3 === 0 ? "16/10/2026" : "01/09/2026",
    due: ["05/10/2026", "22/10/2026", ""][index % 3] ?? "",
    ...(index % 6 === 1 && { state: "Chờ xác nhận", reportedOn: "12/10/2026" }),
    ...(index % 6 !== 1 && { state: "Mới giao" }),
    chase: true,
  };
}

interface Delivered {
  readonly sent: SentMail;
  readonly envelope: MailCatcher["received"][number];
  readonly mail: Email;
}

/** A whole run's e-mails as they come out of a mail server at the other end. */
async function deliver(emails: readonly SentMail[]): Promise<readonly Delivered[]> {
  const server = await startSmtpServer();
  const transport = createTransport(server.url);
  for (const email of emails) await transport.sendMail(mailOptions(email, email));
  transport.close();
  server.close();
  const pairs = emails.map(async (sent, index) => {
    const envelope = server.received[index];
    if (!envelope) throw new Error(`e-mail ${index} did not arrive`);
    return { sent, envelope, mail: await PostalMime.parse(envelope.message) };
  });
  return Promise.all(pairs);
}

let delivered: readonly Delivered[] = [];

beforeAll(async () => {
  const project = await readyRegister();
  await type(project, {
    attachList: "có",
    attachCalendar: "có",
    managerEmail: MANAGER,
    officeFull: "Văn phòng <i>UBND</i> tỉnh\r\nBcc: ai-do@example.invalid",
    contact: hostile(1),
    contactRoom: hostile(2),
  });
  const cells = AGENCIES.map((name, index): Readonly<Record<string, string | number | boolean>> => {
    const names = { name: asText(name), shortNames: shortName(index) };
    return {
      ...names,
      order: index + 1,
      kind: "cơ quan",
      block: "Sở, ban, ngành",
      mailed: true,
      addresses: addressOf(index),
    };
  }).map((row) => sheetSpec("agencies").columns.map(({ key }) => row[key] ?? ""));
  await project.paste(sheetSpec("agencies").vi, "A2", cells, { user: USER });
  await fill(
    project,
    Array.from({ length: ROWS }, (_, index) => hostileRow(index)),
  );
  const { error, emails } = await choose(project, "sendWeeklyDigest", ["yes"], { account: "workspace" });
  expect(error).toBeNull();
  delivered = await deliver(emails);
}, 120_000);

const HEADERS: ReadonlySet<string> = new Set([
  "from",
  "to",
  "reply-to",
  "subject",
  "message-id",
  "date",
  "mime-version",
  "content-type",
  "content-transfer-encoding",
]);

/** What a mail of ours is made of; whatever else turns up came out of a cell. */
const TAGS: ReadonlySet<string> = new Set("html head meta title body table tbody tr td th div b a".split(" "));
const ATTRIBUTES: ReadonlySet<string> = new Set(
  "lang charset name content width cellpadding cellspacing role style align scope href".split(" "),
);

function tagsIn(html: string): readonly { readonly tag: string; readonly attributes: readonly string[] }[] {
  return [...html.replace(/^<!DOCTYPE html>/, "").matchAll(/<([^\s/>]+)((?:[^">]|"[^"]*")*)>|<\/([^\s>]+)>|</g)].map(
    ([whole, tag, inner = "", closing]) => ({
      tag: tag ?? closing ?? whole,
      attributes: [...inner.matchAll(/([^\s=/]+)(?:="[^"]*")?/g)].map(([, name = ""]) => name.toLowerCase()),
    }),
  );
}

const ENTITIES: Readonly<Record<string, string>> = { lt: "<", gt: ">", quot: '"', amp: "&", "#39": "'" };

/** Words that a reader sees of the page. */
function seenIn(html: string): string {
  return html
    .slice(html.indexOf("<body"))
    .replace(/<[^>]*>/g, " ")
    .replace(/&(lt|gt|quot|amp|#39);/g, (_whole, name: string) => ENTITIES[name] ?? "");
}

const words = (text: string) => text.split(/\s+/).filter((word) => word !== "");

describe("two hundred hostile rows, sent, delivered and parsed", () => {
  test("every agency and the manager get one e-mail each, at their own address and no other", () => {
    expect(delivered.map(({ envelope }) => envelope.to).sort()).toEqual(
      [...AGENCIES.map((_, index) => [addressOf(index)]), [MANAGER]].sort(),
    );
    for (const { envelope, mail } of delivered) {
      expect(mail.to?.map(({ address }) => address)).toEqual(envelope.to);
      expect([mail.cc ?? [], mail.bcc ?? []]).toEqual([[], []]);
      expect(mail.replyTo?.map(({ address }) => address)).toEqual(["theodoinhiemvu@example.invalid"]);
    }
  });

  test("no header comes out of a cell, and none holds a line end or a control character", () => {
    for (const { mail } of delivered) {
      expect(mail.headers.map(({ key }) => key).filter((key) => !HEADERS.has(key))).toEqual([]);
      const values = [
        mail.subject ?? "",
        mail.from?.name ?? "",
        ...mail.attachments.map(({ filename }) => filename ?? ""),
      ];
      expect(values.filter((value) => /[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/u.test(value))).toEqual([]);
    }
  });

  test("subject, sender and both texts arrive as they left", () => {
    for (const { sent, mail } of delivered) {
      expect([mail.subject, mail.from?.name]).toEqual([sent.subject, sent.name]);
      expect(mail.text?.trim()).toBe(sent.body.trim());
      expect(mail.html?.trim()).toBe(sent.htmlBody?.trim());
    }
  });

  test("no markup of a cell lives: only our own tags and attributes, links only to the register and only inside the office", () => {
    for (const { mail, envelope } of delivered) {
      const tags = tagsIn(mail.html ?? "");
      expect(tags.length).toBeGreaterThan(20);
      expect(tags.map(({ tag }) => tag.toLowerCase()).filter((tag) => !TAGS.has(tag))).toEqual([]);
      expect(tags.flatMap(({ attributes }) => attributes).filter((name) => !ATTRIBUTES.has(name))).toEqual([]);
      const links = [...(mail.html ?? "").matchAll(/href="([^"]*)"/g)].map(([, href]) => href);
      const isInside = envelope.to.includes(MANAGER);
      expect(links).toEqual(isInside ? [expect.stringMatching(/^https:\/\/docs\.google\.com\/spreadsheets\/d\//)] : []);
    }
  });

  test("each e-mail stays below what mail programs show, whatever its cells hold", () => {
    for (const { mail } of delivered) expect(Buffer.byteLength(mail.html ?? "")).toBeLessThanOrEqual(100_000);
  });

  test("the text part says the same, word by word and in the same order of directives", () => {
    for (const { mail } of delivered) {
      const seen = new Set(words(seenIn(mail.html ?? "")));
      const bare = (word: string) => word.replace(/^[-–(]+|[.,;:)]+$/g, "");
      const shown = new Set([...seen].map(bare));
      const unseen = words(mail.text ?? "").filter(
        (word) => !seen.has(word) && !shown.has(bare(word)) && !/^(\||-|https:.*)$/.test(word),
      );
      expect(unseen).toEqual([]);
      const ids = (text: string) => text.match(/\[NV-\d+\]/g) ?? [];
      expect(ids(mail.text ?? "")).toEqual(ids(seenIn(mail.html ?? "")));
    }
  });

  test("every directive that has something to be told stands in its agency's e-mail", () => {
    const told = delivered.flatMap(({ mail }) => mail.text?.match(/(?<=\[)NV-\d+(?=\])/g) ?? []);
    expect(new Set(told).size).toBeGreaterThan(ROWS / 2);
  });

  test("the list and the calendar hold no formula, no second line and no calendar line of a cell's making", () => {
    const files = delivered.flatMap(({ mail }) => mail.attachments);
    const textOf = (content: string | ArrayBuffer | Uint8Array) =>
      typeof content === "string" ? content : new TextDecoder().decode(content);
    const lists = files.filter(({ mimeType }) => mimeType === "text/csv").map(({ content }) => textOf(content));
    const calendars = files
      .filter(({ mimeType }) => mimeType === "text/calendar")
      .map(({ content }) => textOf(content));
    expect([lists.length, calendars.length]).toEqual([AGENCIES.length, AGENCIES.length]);
    for (const line of lists.flatMap((list) =>
      list
        .replace(/^\ufeff/, "")
        .trimEnd()
        .split("\r\n"),
    )) {
      expect(line).toMatch(/^"(?:[^"\r\n]|"")*"(?:,"(?:[^"\r\n]|"")*"){7}$/);
      expect(line).not.toMatch(/(?:^|,)"[=+\-@]/);
    }
    const known =
      /^(BEGIN|END|VERSION|PRODID|METHOD|UID|DTSTAMP|SEQUENCE|ORGANIZER|DTSTART|DTEND|SUMMARY|TRANSP|STATUS)[:;]/;
    for (const line of calendars.flatMap((text) =>
      text
        .replace(/\r?\n /g, "")
        .trimEnd()
        .split(/\r?\n/),
    )) {
      expect(line).toMatch(known);
    }
  });
});
