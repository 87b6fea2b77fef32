import { describe, expect, test } from "@jest/globals";
import * as docx from "docx";
import type { Directive } from "../../src/core/register/registerColumns.ts";
import { buildReport } from "../../src/core/report/buildReport.ts";
import { nameUnderAuthority } from "../../src/views/documents/officialHead.ts";
import { reportDocument } from "../../src/views/documents/reportDocument.ts";
import { OCTOBER, octoberRegister } from "../core/report/octoberReport.ts";
import { agency, bookOf, directive } from "../support/testBook.ts";
import { docxParts, paragraphsOf, xmlFault } from "./docxParts.ts";

async function partsFor(rows: readonly Directive[]): Promise<ReadonlyMap<string, string>> {
  const report = buildReport(bookOf({ rows }), OCTOBER);
  if ("code" in report) throw new Error(report.line);
  return docxParts(await docx.Packer.pack(reportDocument(docx, report), "uint8array"));
}

function partOf(parts: ReadonlyMap<string, string>, name: string): string {
  const part = parts.get(name);
  if (part === undefined) throw new Error(`No part ${name}`);
  return part;
}

describe("the model report as a document", () => {
  const made = partsFor(octoberRegister());

  test("every part is well-formed", async () => {
    const faults = [...(await made)]
      .filter(([name]) => /\.(xml|rels)$/.test(name))
      .map(([name, xml]) => [name, xmlFault(xml)]);
    expect(faults.length).toBeGreaterThan(5);
    expect(faults.filter(([, fault]) => fault !== null)).toEqual([]);
  });

  test.each([
    { words: "ỦY BAN NHÂN DÂNTỈNH YÊN GIANG", because: "the authority above the office, broken before its place" },
    { words: "VĂN PHÒNG", because: "the issuer" },
    { words: "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", because: "the country" },
    { words: "Độc lập - Tự do - Hạnh phúc", because: "the motto" },
    { words: "Số:        /BC-VP", because: "the number is the clerk's" },
    { words: "Yên Giang, ngày      tháng 10 năm 2026", because: "so is the day" },
    { words: "BÁO CÁO", because: "the kind of paper" },
    {
      words: "Tình hình thực hiện nhiệm vụ UBND tỉnh, Chủ tịch, các Phó Chủ tịch UBND tỉnh giao tháng 10 năm 2026",
      because: "the title",
    },
    { words: "Kính gửi: Ủy ban nhân dân tỉnh Yên Giang", because: "a report goes upward" },
    { words: "I. TÌNH HÌNH GIAO VÀ THỰC HIỆN NHIỆM VỤ", because: "first part" },
    { words: "II. BIẾN ĐỘNG SO VỚI KỲ TRƯỚC", because: "second part" },
    { words: "III. NHIỆM VỤ QUÁ HẠN, CHẬM MỐC PHẤN ĐẤU", because: "third part" },
    { words: "IV. NHIỆM VỤ ĐƯỢC GIA HẠN, TẠM DỪNG, THÔI THEO DÕI", because: "fourth part" },
    { words: "V. NHIỆM VỤ ĐẾN HẠN KỲ TỚI (15/10–14/11/2026)", because: "fifth part, with its days" },
    { words: "VI. ĐÁNH GIÁ, KIẾN NGHỊ", because: "left to the drafter" },
    { words: "Đối chiếu: 138 = (42 + 6 + 3) + 2 + (48 + 13 + 5 + 15 + 4).", because: "the check" },
    { words: "Văn phòng UBND tỉnh trân trọng báo cáo./.", because: "the end" },
    { words: "- Lưu: VT, TH.", because: "the last recipient ends with a stop" },
    { words: "PHÓ CHÁNH VĂN PHÒNG", because: "who signs" },
    {
      words: "(Kèm theo Báo cáo số        /BC-VP ngày      tháng 10 năm 2026 của Văn phòng UBND tỉnh)",
      because: "an appendix names its report",
    },
  ])("holds “$words”: $because", async ({ words }) => {
    expect(paragraphsOf(partOf(await made, "word/document.xml"))).toContain(words);
  });

  test.each([
    {
      pattern: /<w:tblHeader\/>/,
      count: 8,
      because: "headings of the seven tables are repeated, that by agency has two rows",
    },
    {
      pattern: /w:line="276"(?! w:lineRule="auto")/,
      count: 0,
      because: "without a rule LibreOffice takes the distance of lines as exact and cuts their marks",
    },
    { pattern: /TL\. /, count: 0, because: "the Office reports in its own name" },
  ])("$because", async ({ pattern, count }) => {
    const xml = partOf(await made, "word/document.xml");
    expect(xml.match(new RegExp(pattern, "g")) ?? []).toHaveLength(count);
  });
});

test("markup in a cell is text in the document", async () => {
  const text = 'Xử lý <b>"A&B"</b>\u0007 dòng một\r\ndòng hai';
  const rows = [directive({ id: "NV-0001", text, lead: "Sở Công Thương", due: "2026-10-01" })];
  const xml = partOf(await partsFor(rows), "word/document.xml");
  expect(paragraphsOf(xml)).toContain('Xử lý <b>"A&B"</b> dòng mộtdòng hai');
});

test("names from the directory and the settings are as harmless as cells", async () => {
  const name = "Sở\u0007 Công & Thương";
  const rows = [directive({ id: "NV-0001", text: "Việc", lead: "SCT", due: "2026-10-01" })];
  const settings = { signOff: ";", recipients: ";", place: "Yên\u0000 Giang", officeFull: "Văn phòng <A&B>" };
  const report = buildReport(bookOf({ rows, settings, agencies: [agency(name, 1, { shortNames: ["SCT"] })] }), OCTOBER);
  if ("code" in report) throw new Error(report.line);
  const parts = docxParts(await docx.Packer.pack(reportDocument(docx, report), "uint8array"));
  const xml = partOf(parts, "word/document.xml");
  expect([...parts].map(([, part]) => xmlFault(part)).filter((fault) => fault !== null)).toEqual([]);
  expect(paragraphsOf(xml)).toContain("Sở Công & Thương");
  expect(xml).not.toMatch(/<\/w:tcPr><\/w:tc>/);
});

test("a very long list is cut in the body, its number told", async () => {
  const many = Array.from({ length: 230 }, (_, index) => {
    return directive({ id: `NV-${1000 + index}`, text: `Việc ${index}`, lead: "Sở Công Thương", due: "2026-10-01" });
  });
  const paragraphs = paragraphsOf(partOf(await partsFor(many), "word/document.xml"));
  expect(paragraphs).toContain("Quá hạn (230)");
  expect(paragraphs).toContain("và 30 nhiệm vụ khác");
  expect(paragraphs.filter((text) => /^\[NV-\d+\] Việc/.test(text))).toHaveLength(230);
});

test("an empty register gives a report that says so", async () => {
  const parts = await partsFor([]);
  const paragraphs = paragraphsOf(partOf(parts, "word/document.xml"));
  expect(paragraphs).toContain("Không có.");
  expect(paragraphs).not.toContain("PHỤ LỤC");
});

test.each([
  {
    officeFull: "Văn phòng UBND tỉnh Yên Giang",
    authorityFull: "Ủy ban nhân dân tỉnh Yên Giang",
    name: "VĂN PHÒNG",
    because: "its authority stands above it",
  },
  {
    officeFull: "Văn phòng HĐND và UBND phường Tân An",
    authorityFull: "Ủy ban nhân dân phường Tân An",
    name: "VĂN PHÒNG HĐND VÀ UBND PHƯỜNG TÂN AN",
    because: "a name is not torn",
  },
  {
    officeFull: "Sở Xây dựng",
    authorityFull: "Ủy ban nhân dân tỉnh Yên Giang",
    name: "SỞ XÂY DỰNG",
    because: "other names stay whole",
  },
])("$officeFull: $because", ({ officeFull, authorityFull, name }) => {
  const names = {
    officeFull,
    authorityFull,
    authority: "UBND tỉnh",
    assigners: "",
    office: "",
    place: "",
    symbol: "",
    signOff: [],
    recipients: [],
  };
  expect(nameUnderAuthority(names)).toBe(name);
});
