import { describe, expect, test } from "@jest/globals";
import * as docx from "docx";
import { ALL } from "../../src/core/report/reportScope.ts";
import { reportDocument } from "../../src/views/documents/reportDocument.ts";
import { octoberReportOn } from "../core/report/reportedRegister.ts";
import { docxParts, paragraphsOf } from "./docxParts.ts";

const made = docx.Packer.pack(reportDocument(docx, octoberReportOn(ALL)), "uint8array").then(docxParts);

async function part(name: string): Promise<string> {
  const xml = (await made).get(name);
  if (xml === undefined) throw new Error(`no part ${name}`);
  return xml;
}

/** The paragraph that begins with these words, and what follows it. */
async function paragraph(words: string): Promise<{ readonly xml: string; readonly next: string }> {
  const all = (await part("word/document.xml")).split("</w:p>");
  const place = all.findIndex((xml) => paragraphsOf(xml)[0]?.startsWith(words));
  const own = all[place];
  if (own === undefined) throw new Error(`no paragraph “${words}”`);
  return { xml: own.slice(own.lastIndexOf("<w:p>")), next: all[place + 1] ?? "" };
}

const points = (xml: string) => [...xml.matchAll(/<w:sz w:val="(\d+)"/g)].map(([, size]) => Number(size) / 2);

describe("Nghị định 30/2020/NĐ-CP, Annex I: letters", () => {
  test.each<[because: string, words: string, from: number, to: number, style: string, align: string]>([
    ["the country", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", 12, 13, "bold", "center"],
    ["the motto", "Độc lập - Tự do - Hạnh phúc", 13, 14, "bold", "center"],
    ["the body above, upright", "ỦY BAN NHÂN DÂN", 12, 13, "upright", "center"],
    ["the body that issues", "VĂN PHÒNG", 12, 13, "bold", "center"],
    ["the number, blank for the clerk", "Số:        /BC-VP", 13, 13, "upright", "center"],
    ["place and day", "Yên Giang, ngày      tháng 10", 13, 14, "italics", "center"],
    ["the kind of paper", "BÁO CÁO", 13, 14, "bold", "center"],
    ["what it is about", "Tình hình thực hiện nhiệm vụ", 13, 14, "bold", "center"],
    ["the addressee of a report upward", "Kính gửi: Ủy ban nhân dân", 13, 14, "upright", "center"],
    ["the body", "Tổng số nhiệm vụ phải thực hiện", 13, 14, "upright", "both"],
    ["headings within the body", "I. TÌNH HÌNH GIAO", 13, 14, "bold", "both"],
    ["who signs", "PHÓ CHÁNH VĂN PHÒNG", 13, 14, "bold", "center"],
    ["the label of the recipients", "Nơi nhận:", 12, 12, "bold italics", "left"],
    ["the recipients, the archive last", "- Lưu: VT, TH.", 11, 11, "upright", "left"],
    ["the label of the appendix", "PHỤ LỤC", 13, 14, "bold", "center"],
    ["the paper that it goes with", "(Kèm theo Báo cáo số        /BC-VP", 13, 14, "italics", "center"],
  ])("%s: “%s”, %d to %d points, %s, %s", async (_because, words, from, to, style, align) => {
    const { xml } = await paragraph(words);
    const sizes = points(xml);
    expect(sizes.length).toBeGreaterThan(0);
    expect(sizes.filter((size) => size < from || size > to)).toEqual([]);
    const marks = [xml.includes("<w:b/>") && "bold", xml.includes("<w:i/>") && "italics"].filter((mark) => mark);
    expect(marks.join(" ") || "upright").toBe(style);
    expect(xml).toContain(`<w:jc w:val="${align}"/>`);
  });

  test("Times New Roman and black throughout", async () => {
    const fonts = [...(await made).values()].flatMap((xml) => [...xml.matchAll(/<w:rFonts [^>]*>/g)].map(String));
    expect(fonts.length).toBeGreaterThan(0);
    expect(fonts.filter((font) => /="(?!Times New Roman")/.test(font))).toEqual([]);
    expect(await part("word/document.xml")).not.toMatch(/<w:color |<w:rStyle |<w:pStyle /);
  });

  test.each(["Độc lập - Tự do - Hạnh phúc", "VĂN PHÒNG", "Tình hình thực hiện nhiệm vụ"])(
    "a rule stands below “%s”",
    async (words) => {
      expect((await paragraph(words)).next).toContain('<w:top w:val="single"');
    },
  );
});

/** Millimetres as twips. */
const mm = (millimetres: number) => Math.round((millimetres * 1440) / 25.4);

async function sections(): Promise<readonly string[]> {
  return (await part("word/document.xml")).match(/<w:sectPr>.*?<\/w:sectPr>/gs) ?? [];
}

const attribute = (xml: string, element: string, name: string) =>
  new RegExp(`<w:${element} [^>]*w:${name}="([^"]*)"`).exec(xml)?.[1] ?? null;

describe("Nghị định 30/2020/NĐ-CP, Annex I: pages", () => {
  test("two sections: the report, then its appendix", async () => expect(await sections()).toHaveLength(2));

  test.each([
    { section: 0, width: 11906, height: 16838, orient: "portrait", because: "A4 upright" },
    { section: 1, width: 16838, height: 11906, orient: "landscape", because: "the appendix lies" },
  ])("$because", async ({ section, width, height, orient }) => {
    const xml = (await sections())[section] ?? "";
    const size = ["w", "h", "orient"].map((name) => attribute(xml, "pgSz", name));
    expect(size).toEqual([String(width), String(height), orient]);
  });

  test.each([
    { side: "top", from: 20, to: 25 },
    { side: "bottom", from: 20, to: 25 },
    { side: "left", from: 30, to: 35 },
    { side: "right", from: 15, to: 20 },
  ])("$side margin: $from to $to mm", async ({ side, from, to }) => {
    for (const xml of await sections()) {
      const margin = Number(attribute(xml, "pgMar", side));
      expect(margin).toBeGreaterThanOrEqual(mm(from));
      expect(margin).toBeLessThanOrEqual(mm(to));
    }
  });

  test("each section counts its pages from 1 and shows no number on the first", async () => {
    for (const xml of await sections()) {
      expect(attribute(xml, "pgNumType", "start")).toBe("1");
      expect(xml).toContain("<w:titlePg/>");
    }
  });

  test("the number is in the middle of the top, 13 to 14 points, from the second page on", async () => {
    const links = await part("word/_rels/document.xml.rels");
    for (const xml of await sections()) {
      const [width, left, right] = [
        attribute(xml, "pgSz", "w"),
        attribute(xml, "pgMar", "left"),
        attribute(xml, "pgMar", "right"),
      ];
      const middle = Math.floor((Number(width) - Number(left) - Number(right)) / 2);
      for (const kind of ["first", "default"]) {
        const id = new RegExp(`<w:headerReference w:type="${kind}" r:id="([^"]+)"`).exec(xml)?.[1];
        const target = new RegExp(`Id="${id}"[^>]*Target="([^"]+)"`).exec(links)?.[1];
        const header = await part(`word/${target}`);
        expect(header).toContain(`<w:tab w:val="center" w:pos="${middle}"/>`);
        expect(header.includes("PAGE")).toBe(kind === "default");
        expect(header).toContain("DỰ THẢO");
        expect(header.match(/<w:tab\/>/g)).toHaveLength(2);
        expect(points(header).filter((size) => size < 13 || size > 14)).toEqual([]);
      }
    }
  });

  test("the body: first lines 1 or 1,27 cm in, at least 6 pt apart, lines single to one and a half", async () => {
    const { xml } = await paragraph("Tổng số nhiệm vụ phải thực hiện");
    expect([mm(10), mm(12.7)]).toContain(Number(attribute(xml, "ind", "firstLine")));
    expect(Number(attribute(xml, "spacing", "after"))).toBeGreaterThanOrEqual(6 * 20);
    const line = Number(attribute(xml, "spacing", "line"));
    expect([line >= 240, line <= 360, attribute(xml, "spacing", "lineRule")]).toEqual([true, true, "auto"]);
  });

  test("every table with headings repeats them, and no row is torn", async () => {
    const tables = (await part("word/document.xml")).match(/<w:tbl>.*?<\/w:tbl>/gs) ?? [];
    const ruled = tables.filter((xml) => !xml.includes('<w:insideH w:val="none"'));
    expect(ruled).toHaveLength(8);
    for (const xml of ruled) {
      const rows = xml.split("<w:tr>").slice(1);
      expect(rows[0]).toContain("<w:tblHeader/>");
      expect(rows.filter((row) => !row.includes("<w:cantSplit/>"))).toEqual([]);
    }
  });

  test("the sign-off stays on the page of the last words", async () => {
    const { xml, next } = await paragraph("Văn phòng UBND tỉnh trân trọng báo cáo./.");
    expect(xml).toContain("<w:keepNext/>");
    expect(next).toContain("<w:keepNext/>");
  });
});
