import { expect, test } from "@jest/globals";
import PostalMime from "postal-mime";
import { emlFile, emlName } from "../../../src/dialogs/preview/emlFile.ts";

const SENDER = { name: "Văn phòng UBND tỉnh Yên Giang", replyTo: "theodoi@example.invalid" };
const LETTER = {
  key: "digest|2026-W43|Sở Công Thương",
  agency: "Sở Công Thương",
  to: ["a@example.invalid", "b@example.invalid"],
  subject: "Nhiệm vụ giao Sở Công Thương, tuần 19/10–25/10/2026: 02 quá hạn, 02 sắp đến hạn, 01 mới",
  text: "Kính gửi: Sở Công Thương\n\nNội dung: quá hạn 14 ngày 📌.\n",
  attachments: [],
  html: `<html><body>${"<p>Kính gửi: Sở Công Thương</p>".repeat(50)}</body></html>`,
};

test("a mail program reads the file as the letter", async () => {
  const read = await PostalMime.parse(emlFile(LETTER, SENDER));
  expect(read.to?.map(({ address }) => address)).toEqual(LETTER.to);
  expect(read.replyTo?.[0]?.address).toBe(SENDER.replyTo);
  expect([read.subject, read.text?.trim(), read.html?.trim()]).toEqual([
    LETTER.subject,
    LETTER.text.trim(),
    LETTER.html,
  ]);
});

const FILES = [
  { name: "Danh sach nhiem vu 2026-W43.csv", type: "text/csv", text: '\ufeff"TT","Mã"\r\n"1","NV-0147"\r\n' },
  { name: 'Lich "x"\r\nBcc: a.ics', type: "text/calendar", text: "BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n" },
];

test("the files that the office wants go with the letter, whose texts stay what they are", async () => {
  const read = await PostalMime.parse(emlFile({ ...LETTER, attachments: FILES }, SENDER), {
    attachmentEncoding: "utf8",
  });
  expect([read.text?.trim(), read.html?.trim(), read.bcc ?? []]).toEqual([LETTER.text.trim(), LETTER.html, []]);
  expect(read.attachments.map(({ filename, mimeType, disposition }) => [filename, mimeType, disposition])).toEqual([
    ["Danh sach nhiem vu 2026-W43.csv", "text/csv", "attachment"],
    ["Lich _x___Bcc: a.ics", "text/calendar", "attachment"],
  ]);
  const lines = (text: string) =>
    text
      .replace(/^\ufeff/, "")
      .trimEnd()
      .split(/\r?\n/);
  expect(read.attachments.map(({ content }) => lines(String(content)))).toEqual(FILES.map(({ text }) => lines(text)));
});

test("no line is longer than mail allows, and every line ends as mail wants it", () => {
  const lines = emlFile(LETTER, SENDER).split("\r\n");
  expect(Math.max(...lines.map(({ length }) => length))).toBeLessThanOrEqual(78);
  expect(lines.filter((line) => /[\r\n]/.test(line))).toEqual([]);
});

test("hostile texts make no header of their own", async () => {
  const subject = "Nhiệm vụ\r\nBcc: x@example.invalid\u0000";
  const read = await PostalMime.parse(emlFile({ ...LETTER, subject }, SENDER));
  expect([read.bcc ?? [], read.headers.map(({ key }) => key).includes("bcc")]).toEqual([[], false]);
});

test.each([
  ["Sở Công Thương", "Thu 2026-W43 So Cong Thuong.eml"],
  ["UBND xã Đông Hồ", "Thu 2026-W43 UBND xa Dong Ho.eml"],
  ["../../x:y", "Thu 2026-W43 .. .. x y.eml"],
])("%s is saved as %s", (agency, name) => {
  expect(emlName({ ...LETTER, agency })).toBe(name);
});
