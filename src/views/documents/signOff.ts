import { documentWords } from "../../core/report/documentWords.ts";
import type { ReportNames } from "../../core/report/reportModel.ts";
import { withoutFullStop } from "../../core/text/cleanText.ts";
import { line, sideBySide } from "./documentParts.ts";
import type { DocxLibrary, DocxTable } from "./docxLibrary.ts";
import { SIZE, TEXT_WIDTH } from "./paperLayout.ts";

const LEFT_WIDTH = 4500;

/** Recipients on the left, authority to sign on the right; the name is left to the signer. */
export function signOff(docx: DocxLibrary, { recipients, signOff: authority }: ReportNames): DocxTable {
  const size = SIZE.list;
  const listed = recipients.map((name, index) => {
    return `- ${withoutFullStop(name)}${index === recipients.length - 1 ? "." : ";"}`;
  });
  // a cell of a .docx must hold a paragraph
  const titles = authority.length > 0 ? authority.map((text) => text.toUpperCase()) : [""];
  return sideBySide(
    docx,
    [LEFT_WIDTH, TEXT_WIDTH - LEFT_WIDTH],
    [
      [
        [
          line(docx, documentWords("report.recipients"), { size: SIZE.label, bold: true, italics: true }),
          ...listed.map((text) => line(docx, text, { size })),
        ],
        titles.map((text) => line(docx, text, { size: SIZE.body, bold: true, align: "center" })),
      ],
    ],
  );
}
