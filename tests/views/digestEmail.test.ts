import { describe, expect, test } from "@jest/globals";
import { composeDigest } from "../../src/core/digest/composeDigest.ts";
import type { Directive } from "../../src/core/register/registerColumns.ts";
import { renderDigestEmail } from "../../src/views/email/digestEmail.tsx";
import { OCTOBER_ROWS } from "../core/digest/octoberRows.ts";
import { agency, bookOf, directive } from "../support/testBook.ts";

function emailTo(agency: string) {
  const book = bookOf({ rows: OCTOBER_ROWS });
  const letter = composeDigest(book).letters.find((each) => each.agency === agency);
  if (!letter) throw new Error(`No letter to ${agency}`);
  return renderDigestEmail(letter, book.settings, "vi");
}

function onlyEmail(rows: readonly Directive[], settings: Readonly<Record<string, string>> = {}) {
  const book = bookOf({ rows, settings });
  const [letter] = composeDigest(book).letters;
  if (!letter) throw new Error("No letter");
  return renderDigestEmail(letter, book.settings, "vi");
}

/** What a reader sees of the page: tags and attributes gone. */
function visibleText(html: string): string {
  const body = html.slice(html.indexOf("<body"));
  const text = body
    .replace(/<[^>]*>/g, "\n")
    .replace(/&lt;/g, "<")
    .replace(/&gt;/g, ">")
    .replace(/&quot;/g, '"');
  return text.replace(/&#39;/g, "'").replace(/&amp;/g, "&");
}

const LATE = { id: "NV-0001", lead: "Sở Công Thương", due: "2026-10-05" } as const;

describe("the page", () => {
  test.each(["Sở Công Thương", "Sở Tài chính"])("to %s says every word of the plain text", (agency) => {
    const { html, text } = emailTo(agency);
    const seen = visibleText(html);
    const words = text
      .split(/\n|(?<=\.) (?=Phối hợp|Thời hạn|Mốc phấn đấu|Văn bản giao)/)
      .map((line) =>
        line
          .replace(/^ *(\d+\. )?/, "")
          .replace(/\.$/, "")
          .trim(),
      )
      .filter((line) => line !== "");
    expect(words.length).toBeGreaterThan(10);
    for (const line of words) expect(seen).toContain(line);
  });

  test.each([
    { pattern: /(?:src|href|background)=|url\(|@import|<script|<link|<img/i, because: "nothing is fetched" },
    { pattern: /class=|<style/i, because: "styles stand where mail programs keep them" },
    { pattern: /docs\.google|spreadsheet/i, because: "no link to the register" },
  ])("$because", ({ pattern }) => {
    expect(emailTo("Sở Công Thương").html).not.toMatch(pattern);
  });

  test("a heading carries the colour of its standing, the text stays black", () => {
    const { html } = emailTo("Sở Công Thương");
    expect(html).toMatch(/color:#8B1A10[^>]*>I\. Nhiệm vụ đã quá thời hạn/);
    expect(html).toMatch(/color:#6B4E00[^>]*>II\. Nhiệm vụ đến hạn/);
    expect(html).toContain('<meta name="color-scheme" content="light"');
  });

  test("what stands in a cell is text, never markup", () => {
    const { html, text } = onlyEmail([directive({ ...LATE, text: '<img src=x onerror="alert(1)"> & "hết"' })]);
    expect(html).not.toContain("<img");
    expect(visibleText(html)).toContain('<img src=x onerror="alert(1)"> & "hết"');
    expect(text).toContain('<img src=x onerror="alert(1)"> & "hết".');
  });
});

test("a subject is one line, whatever the directory says", () => {
  const name = "Sở Công Thương\r\nBcc: ai-do@example.invalid";
  const book = bookOf({
    rows: [directive({ ...LATE, lead: "SCT" })],
    agencies: [agency(name, 1, { shortNames: ["SCT"] })],
  });
  const subjects = composeDigest(book).letters.map((letter) => renderDigestEmail(letter, book.settings, "vi").subject);
  expect(subjects).toHaveLength(1);
  expect(subjects.join()).not.toMatch(/[\r\n]/);
});

test.each([
  { rows: 60, length: 900, because: "long texts are cut until Gmail shows the whole letter" },
  { rows: 110, length: 400, because: "so are the texts of very many rows" },
])("$rows rows of $length characters stay below 100 KB: $because", ({ rows, length }) => {
  const text = "rà soát báo cáo ".repeat(100).slice(0, length);
  const many = Array.from({ length: rows }, (_, index) =>
    directive({ ...LATE, id: `NV-${1000 + index}`, text, paper: `Thông báo số ${index}/TB-VP ngày 09/9/2026` }),
  );
  const { html, text: plain } = onlyEmail(many);
  expect(Buffer.byteLength(html)).toBeLessThanOrEqual(100_000);
  expect(plain.match(/\[NV-\d+\]/g)).toHaveLength(rows);
  expect(html.match(/\[NV-\d+\]/g)).toHaveLength(rows);
});

test("a letter without a contact has no line for one", () => {
  const { text } = onlyEmail([directive({ ...LATE, text: "Lập đề án" })], {
    contact: "",
    contactRoom: "",
    contactPhone: "",
  });
  expect(text).not.toContain("Đầu mối");
  expect(text).toContain("Văn phòng UBND tỉnh.\n\nTrân trọng./.");
});

test.each([
  [40, 0, "every line, its text cut"],
  [400, 1, "the lines that press most, and a list of all"],
])("%i long directives: as much as a mailbox shows: %s", (many, lists) => {
  const rows = Array.from({ length: many }, (_, index) =>
    directive({ ...LATE, id: `NV-${1001 + index}`, text: `Việc ${index} ${"rà soát hồ sơ đất đai ".repeat(30)}` }),
  );
  const { html, text, attachments } = onlyEmail(rows);
  expect(Buffer.byteLength(html)).toBeLessThanOrEqual(95_000);
  const told = text.match(/\[NV-\d+\]/g)?.length ?? 0;
  expect(visibleText(html).match(/\[NV-\d+\]/g)).toHaveLength(told);
  const more = `… và ${many - told} nhiệm vụ khác, xem danh sách gửi kèm thư này.`;
  for (const part of [text, visibleText(html)]) {
    expect(part).toContain(`Nhiệm vụ đã quá thời hạn (${many})`);
    expect(part.includes(more)).toBe(told < many);
  }
  expect(told).toBeGreaterThan(20);
  expect(attachments.map((file) => file.text.split("\r\n").filter((line) => line.includes("Việc")).length)).toEqual(
    Array.from({ length: lists }, () => many),
  );
});

test("a part that no line is left for says where they are", () => {
  const overdue = Array.from({ length: 400 }, (_, index) => directive({ ...LATE, id: `NV-${1001 + index}` }));
  const soon = directive({ ...LATE, id: "NV-0900", due: "2026-10-22" });
  const { text } = onlyEmail([...overdue, soon]);
  expect(text).toMatch(/II\. .* \(01\)\n\nXem danh sách gửi kèm thư này\./);
});
