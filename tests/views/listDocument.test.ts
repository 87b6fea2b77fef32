import { expect, test } from "@jest/globals";
import * as docx from "docx";
import type { DirectiveList } from "../../src/core/export/directiveList.ts";
import { listDocument } from "../../src/views/documents/listDocument.ts";
import { docxParts, paragraphsOf, xmlFault } from "./docxParts.ts";
import { golden } from "./golden.ts";

const LIST: DirectiveList = {
  names: { officeFull: "Văn phòng UBND tỉnh Yên Giang" },
  title: "DANH MỤC NHIỆM VỤ",
  goesWith: "(Kèm theo Báo cáo số        /BC-VP ngày      tháng 10 năm 2026 của Văn phòng UBND tỉnh)",
  part: "",
  items: [
    {
      text: "Rà soát <hồ sơ> & báo cáo",
      lead: "Sở Tài chính",
      support: "Sở Xây dựng",
      paper: "mục 1 Thông báo số 412/TB-VP ngày 09/9/2026",
      deadline: "30/9/2026 (gia hạn đến 15/10/2026)",
      result: "đang lấy ý kiến",
      standing: "Quá hạn",
      note: "",
    },
  ],
};

const parts = docx.Packer.pack(listDocument(docx, LIST), "uint8array").then(docxParts);

test("a list reads as on record", async () => {
  const text = `${paragraphsOf((await parts).get("word/document.xml") ?? "")
    .join("\n")
    .trim()}\n`;
  expect(text).toBe(golden("list", text));
});

test("every part is well-formed", async () => {
  const faults = [...(await parts)].filter(([name]) => /\.(xml|rels)$/.test(name)).map(([, xml]) => xmlFault(xml));
  expect(faults.length).toBeGreaterThan(5);
  expect(faults.filter((fault) => fault !== null)).toEqual([]);
});

test.each([
  { pattern: /<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/g, count: 1, because: "one landscape section, A4" },
  { pattern: /<w:tblHeader\/>/g, count: 1, because: "the headings are repeated" },
  { pattern: /<w:gridCol /g, count: 9, because: "nine columns" },
  { pattern: /<w:titlePg\/>/g, count: 1, because: "no number on the first page" },
])("$because", async ({ pattern, count }) => {
  expect((await parts).get("word/document.xml")?.match(pattern) ?? []).toHaveLength(count);
});
