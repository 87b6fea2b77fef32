import { documentWords } from "../../core/report/documentWords.ts";
import { textRuns } from "./documentParts.ts";
import type { DocxLibrary } from "./docxLibrary.ts";
import { A4, MARGINS, SIZE } from "./paperLayout.ts";

/** Own page numbers, none on the first page. */
function page(orientation: "portrait" | "landscape") {
  return {
    properties: {
      titlePage: true,
      page: {
        size: { ...A4, orientation },
        margin: MARGINS,
        pageNumbers: { start: 1, formatType: "decimal" as const },
      },
    },
  };
}

export const portraitPage = () => page("portrait");
export const landscapePage = () => page("landscape");

const draftMark = (docx: DocxLibrary) =>
  textRuns(docx, documentWords("report.draftMark"), { size: SIZE.body, bold: true });

/** The mark is the last run of its line, so that one deletion takes it away. @param width of the text, twips. */
function header(docx: DocxLibrary, width: number, number: "numbered" | "first") {
  const page = number === "numbered" ? [docx.PageNumber.CURRENT] : [];
  return new docx.Header({
    children: [
      new docx.Paragraph({
        tabStops: [
          { type: "center", position: width / 2 },
          { type: "right", position: width },
        ],
        children: [
          // a tab as an element: within text programs may take it for a blank
          new docx.TextRun({ children: [new docx.Tab(), ...page, new docx.Tab()], size: SIZE.body }),
          ...draftMark(docx),
        ],
      }),
    ],
  });
}

/** “DỰ THẢO” on every page, the page number top centre from the second on. */
export function draftHeaders(docx: DocxLibrary, width: number) {
  return { headers: { first: header(docx, width, "first"), default: header(docx, width, "numbered") } };
}
