import { expect, test } from "@jest/globals";
import * as docx from "docx";
import fc from "fast-check";
import { buildReport } from "../../src/core/report/buildReport.ts";
import { reportDocument } from "../../src/views/documents/reportDocument.ts";
import { OCTOBER } from "../core/report/octoberReport.ts";
import { bookOf, directive } from "../support/testBook.ts";
import { docxParts, xmlFault } from "./docxParts.ts";

test("whatever stands in the cells, the document stays well-formed", async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: "binary", maxLength: 60 }), async (text) => {
      const rows = [
        directive({
          id: "NV-0001",
          text,
          lead: "Sở Công Thương",
          paper: text,
          item: text,
          result: text,
          obstacle: text,
          note: text,
          due: "2026-10-01",
        }),
      ];
      const report = buildReport(bookOf({ rows }), OCTOBER);
      if ("code" in report) throw new Error(report.line);
      const parts = docxParts(await docx.Packer.pack(reportDocument(docx, report), "uint8array"));
      expect(xmlFault(parts.get("word/document.xml") ?? "")).toBeNull();
    }),
    { numRuns: 15 },
  );
});
