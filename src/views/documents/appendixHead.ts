import { line } from "./documentParts.ts";
import type { DocxBlock, DocxLibrary } from "./docxLibrary.ts";
import { SIZE } from "./paperLayout.ts";

interface AppendixTitles {
  /** “PHỤ LỤC”; absent: a list by itself. */
  readonly label?: string;
  readonly title: string;
  /** “(Kèm theo … số …)”; "": it goes with no paper. */
  readonly goesWith: string;
}

/** What stands above an appendix: its name, its title and the paper that it goes with. */
export function appendixHead(docx: DocxLibrary, { label, title, goesWith }: AppendixTitles): DocxBlock[] {
  const bold = { size: SIZE.body, bold: true, align: "center" } as const;
  return [
    ...(label === undefined ? [] : [line(docx, label, bold)]),
    line(docx, title, goesWith === "" ? { ...bold, after: 120 } : bold),
    ...(goesWith === "" ? [] : [line(docx, goesWith, { size: SIZE.body, italics: true, align: "center", after: 120 })]),
  ];
}
