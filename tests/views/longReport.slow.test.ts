import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "@jest/globals";
import * as docx from "docx";
import { buildReport } from "../../src/core/report/buildReport.ts";
import { read } from "../../src/dialogs/files/docxReader.ts";
import { reportDocument } from "../../src/views/documents/reportDocument.ts";
import { OCTOBER, octoberRegister } from "../core/report/octoberReport.ts";
import { bookOf } from "../support/testBook.ts";
import { docxParts, linesOf, xmlFault } from "./docxParts.ts";

/** 552 directives: every figure is four times the one of the model month, which is known without computing. */
const TIMES = 4;

let bytes: Uint8Array;
let parts: ReadonlyMap<string, string>;
let lines: readonly string[];

beforeAll(async () => {
  const report = buildReport(bookOf({ rows: octoberRegister(TIMES) }), OCTOBER);
  if ("code" in report) throw new Error(report.line);
  bytes = await docx.Packer.pack(reportDocument(docx, report), "uint8array");
  parts = docxParts(bytes);
  lines = linesOf(parts.get("word/document.xml") ?? "");
});

test("every part is well-formed", () => {
  const xml = [...parts].filter(([name]) => /\.(xml|rels)$/.test(name));
  expect(xml.length).toBeGreaterThan(10);
  expect(xml.map(([name, text]) => [name, xmlFault(text)]).filter(([, fault]) => fault !== null)).toEqual([]);
});

test.each([
  "Tổng số nhiệm vụ phải thực hiện trong kỳ là 552 (kỳ trước chuyển sang 384, giao mới 168; không có điều chỉnh số liệu kỳ trước). Đã hoàn thành 204 nhiệm vụ (đúng hạn 168, quá hạn 24, không quy định thời hạn 12); thôi theo dõi, tạm dừng 08; còn phải thực hiện 340 (trong hạn 192, quá hạn 52, chậm mốc phấn đấu 20, không quy định thời hạn 60, chờ điều kiện 16). Trong số còn phải thực hiện có 32 nhiệm vụ các cơ quan đã báo cáo hoặc đã trình, đang xem xét.",
  "Tỷ lệ hoàn thành đúng hạn đạt 87,5% (168/192 nhiệm vụ hoàn thành có thời hạn), kỳ trước –, cùng kỳ năm 2025: –. Nhiệm vụ quá hạn chiếm 9,4% tổng số (52/552).",
  "I | Sở, ban, ngành | 320 | 144 | 464 | 144 | 20 | 12 | 8 | 164 | 44 | 16 | 44 | 12 | 87,8",
  "2 | Sở Xây dựng | 72 | 32 | 104 | 28 | 8 | 0 | 0 | 36 | 16 | 8 | 8 | 0 | 77,8",
  " | Cộng | 384 | 168 | 552 | 168 | 24 | 12 | 8 | 192 | 52 | 20 | 60 | 16 | 87,5",
  "Đối chiếu: 552 = (168 + 24 + 12) + 8 + (192 + 52 + 20 + 60 + 16).",
  "Tỷ lệ đúng hạn tính theo thời hạn ban đầu 81,3% (156/192); theo thời hạn sau gia hạn 87,5% (168/192).",
  "Quá hạn (52)",
  "Chậm mốc phấn đấu (20)",
  "Được gia hạn (12)",
  "Tạm dừng, thôi theo dõi (08)",
])("figures: %s", (line) => {
  expect(lines).toContain(line);
});

test("the appendix has each directive once", () => {
  const ids = lines.flatMap((line) => /^\d+ \| \[(NV-\d+)\] /.exec(line)?.[1] ?? []);
  expect([ids.length, new Set(ids).size]).toEqual([552, 552]);
});

const bare = (text: string) => text.replace(/[\s|/]+/g, "");

test("mammoth reads the same text", async () => {
  const reading = await read(bytes);
  const written = lines.filter((line) => !line.startsWith("--- "));
  expect("text" in reading && bare(reading.text)).toBe(bare(written.join("\n")));
});

const HEADINGS = "TT Nội dung nhiệm vụ Cơ quan chủ trì Phối hợp Văn bản giao Thời hạn Kết quả Tình trạng Ghi chú";
const missing = ["soffice", "pdftotext"].filter((program) => spawnSync(program, ["--version"]).error !== undefined);
const describeOffice = missing.length === 0 ? describe : describe.skip;
const reason = missing.length === 0 ? "" : ` (skipped: ${missing.join(", ")} not installed)`;

describeOffice(`pages as LibreOffice lays them out${reason}`, () => {
  /** Text of each page, in the order in which it was drawn: that of the document. */
  let pages: readonly string[];

  beforeAll(() => {
    const folder = mkdtempSync(join(tmpdir(), "dondoc-report-"));
    const file = join(folder, "report.docx");
    writeFileSync(file, bytes);
    const profile = `-env:UserInstallation=file://${join(folder, "profile")}`;
    execFileSync("soffice", [profile, "--headless", "--convert-to", "pdf", "--outdir", folder, file], {
      stdio: "ignore",
    });
    execFileSync("pdftotext", ["-raw", join(folder, "report.pdf"), join(folder, "report.txt")]);
    pages = readFileSync(join(folder, "report.txt"), "utf8").split("\f").slice(0, -1);
    rmSync(folder, { recursive: true });
  }, 120_000);

  const first = () => pages.findIndex((page) => page.includes("PHỤ LỤC"));
  const top = (page: string) => page.slice(0, page.indexOf("\n"));

  test("pages are numbered from the second on, the appendix for itself", () => {
    const body = pages.slice(0, first()).map(top);
    const appendix = pages.slice(first()).map(top);
    const numbered = (tops: readonly string[]) =>
      tops.map((_, index) => (index === 0 ? "DỰ THẢO" : `${index + 1} DỰ THẢO`));
    expect(body.length).toBeGreaterThan(5);
    expect(appendix.length).toBeGreaterThan(10);
    expect([body, appendix]).toEqual([numbered(body), numbered(appendix)]);
  });

  test("every page of the appendix has the headings of its table", () => {
    const without = pages.slice(first()).filter((page) => !bare(page).includes(bare(HEADINGS)));
    expect(without).toEqual([]);
  });

  test("the last words and the sign-off share a page", () => {
    const last = pages[first() - 1] ?? "";
    expect(last).toContain("trân trọng báo cáo./.");
    expect(last).toContain("PHÓ CHÁNH VĂN PHÒNG");
  });

  test("the text is that of the document, nothing cut, nothing lost", () => {
    const ids =
      pages
        .slice(first())
        .join("\n")
        .match(/\[NV-\d+\]/g) ?? [];
    expect(ids).toHaveLength(552);
    const drawn = bare(pages.map((page) => page.slice(page.indexOf("\n"))).join("\n"));
    const lost = lines
      .filter((line) => !line.startsWith("--- "))
      .flatMap((line) => line.split(" | "))
      .filter((cell) => !drawn.includes(bare(cell)));
    expect(lost).toEqual([]);
  });
});
