import { expect, test } from "@jest/globals";
import PostalMime from "postal-mime";
import { toEml } from "../../../src/local/mail/toEml.ts";

const MESSAGE = {
  to: "Sở Tài chính <stc@example.invalid>, ubnd@example.invalid",
  cc: "vp@example.invalid",
  replyTo: "tonghop@example.invalid",
  name: "Văn phòng UBND tỉnh",
  subject: "Nhắc việc tuần 48: 3 nhiệm vụ quá hạn",
  body: "Kính gửi Sở Tài chính,\n\nCó 3 nhiệm vụ quá hạn.",
  htmlBody: "<p>Kính gửi <b>Sở Tài chính</b></p>",
};
const ENVELOPE = { from: "owner@example.invalid", at: "2026-11-23T01:00:00.000Z" };

test("a mail program reads back what was sent", async () => {
  const mail = await PostalMime.parse(await toEml(MESSAGE, ENVELOPE));
  expect({
    from: mail.from,
    to: mail.to?.map(({ address }) => address),
    cc: mail.cc?.map(({ address }) => address),
    replyTo: mail.replyTo?.map(({ address }) => address),
    subject: mail.subject,
    text: mail.text?.trim(),
    html: mail.html?.trim(),
    date: mail.date,
  }).toEqual({
    from: { name: MESSAGE.name, address: ENVELOPE.from },
    to: ["stc@example.invalid", "ubnd@example.invalid"],
    cc: ["vp@example.invalid"],
    replyTo: ["tonghop@example.invalid"],
    subject: MESSAGE.subject,
    text: MESSAGE.body,
    html: MESSAGE.htmlBody,
    date: "2026-11-23T01:00:00.000Z",
  });
});

test("equal messages give equal bytes, others another id", async () => {
  const [first, second, other] = await Promise.all([
    toEml(MESSAGE, ENVELOPE),
    toEml(MESSAGE, ENVELOPE),
    toEml({ ...MESSAGE, body: "khác" }, ENVELOPE),
  ]);
  const id = (bytes: Uint8Array) => /Message-ID: (.*)/i.exec(Buffer.from(bytes).toString())?.[1];
  expect(Buffer.compare(first, second)).toBe(0);
  expect(id(other)).not.toBe(id(first));
});

test("lines end as RFC 5322 asks", async () => {
  const text = Buffer.from(await toEml(MESSAGE, ENVELOPE)).toString();
  expect(text.replace(/\r\n/g, "")).not.toContain("\n");
});
