import { message, say } from "../../core/messages/say.ts";
import { textRuns } from "./documentParts.ts";
import type { DocxLibrary, DocxParagraph } from "./docxLibrary.ts";
import { A4, MARGINS, SIZE } from "./paperLayout.ts";

/** Own page numbers, none on the first page. */
function page(orientation: "portrait" | "landscape") {
  return {
    properties: {
      titlePage: true,
      page: { size: { ...A4, orientation }, margin: MARGINS, pageNumbers: { start: 1, formatType: "decimal" as const } },
    },
  };
}

export const portraitPage = () => page("portrait");
export const landscapePage = () => page("landscape");

/** A paragraph of its own, so that one deletion takes it away. */
function draftMark(docx: DocxLibrary): DocxParagraph {
  return new docx.Paragraph({
    alignment: "right",
    children: textRuns(docx, say("vi", message("report.draftMark")), { size: SIZE.body, bold: true }),
  });
}

function pageNumber(docx: DocxLibrary): DocxParagraph {
  return new docx.Paragraph({
    alignment: "center",
    children: [new docx.TextRun({ children: [docx.PageNumber.CURRENT], size: SIZE.body })],
  });
}

/** “DỰ THẢO” on every page, the page number top centre from the second on. */
export function draftHeaders(docx: DocxLibrary) {
  return {
    headers: {
      first: new docx.Header({ children: [draftMark(docx)] }),
      default: new docx.Header({ children: [pageNumber(docx), draftMark(docx)] }),
    },
  };
}
