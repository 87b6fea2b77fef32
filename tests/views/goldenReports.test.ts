import { expect, test } from "@jest/globals";
import * as docx from "docx";
import { linesReport } from "../../src/core/report/linesReport.ts";
import { ALL } from "../../src/core/report/reportScope.ts";
import { meetingDocument } from "../../src/views/documents/meetingDocument.ts";
import { reportDocument } from "../../src/views/documents/reportDocument.ts";
import { octoberReportOn, PAPER, reportedBook } from "../core/report/reportedRegister.ts";
import { docxParts, linesOf } from "./docxParts.ts";
import { golden } from "./golden.ts";

type Made = InstanceType<typeof docx.Document>;

async function textOf(document: Made): Promise<string> {
  const parts = docxParts(await docx.Packer.pack(document, "uint8array"));
  return `${linesOf(parts.get("word/document.xml") ?? "").join("\n")}\n`;
}

function lineByLine(): Made {
  const book = reportedBook();
  const meeting = linesReport(book, { kind: "notice", name: PAPER }, book.today);
  if ("code" in meeting) throw new Error(meeting.line);
  return meetingDocument(docx, meeting);
}

test.each([
  {
    name: "reportAll",
    made: () => reportDocument(docx, octoberReportOn(ALL)),
    because: "the whole register for a month, after a report that was kept",
  },
  {
    name: "reportAgency",
    made: () => reportDocument(docx, octoberReportOn({ kind: "agency", name: "Sở Tài chính" })),
    because: "one agency: its own assignments, with what it inherited and what it shares",
  },
  { name: "reportLines", made: lineByLine, because: "one paper, point by point, as a meeting goes through it" },
])("$name reads as on record: $because", async ({ name, made }) => {
  const text = await textOf(made());
  expect(text).toBe(golden(name, text));
});
