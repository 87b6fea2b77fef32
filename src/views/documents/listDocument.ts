import type { DirectiveList } from "../../core/export/directiveList.ts";
import { LIST_COLUMNS } from "../../core/export/listColumns.ts";
import { documentWords } from "../../core/report/documentWords.ts";
import { appendixHead } from "./appendixHead.ts";
import type { DocxLibrary } from "./docxLibrary.ts";
import { gridTable } from "./gridTable.ts";
import { officialPaper } from "./officialPaper.ts";
import { LANDSCAPE_TEXT_WIDTH, SIZE } from "./paperLayout.ts";

/** “Phụ lục”: nine columns on landscape A4, headings on every page. */
export function listDocument(docx: DocxLibrary, list: DirectiveList): InstanceType<DocxLibrary["Document"]> {
  const { names, title, goesWith, items } = list;
  return officialPaper(docx, {
    title,
    creator: names.officeFull,
    body: [],
    appendix: [
      ...appendixHead(docx, { ...(goesWith === "" ? {} : { label: documentWords("urge.appendix") }), title, goesWith }),
      gridTable(docx, {
        columns: LIST_COLUMNS.map(({ heading, share, align }) => ({ heading: documentWords(heading), share, align })),
        rows: items.map((item, index) => ({ cells: LIST_COLUMNS.map(({ text }) => ({ text: text(item, index) })) })),
        width: LANDSCAPE_TEXT_WIDTH,
        size: SIZE.table,
      }),
    ],
  });
}
