import type { DocxBlock, DocxLibrary } from "./docxLibrary.ts";
import { draftDocument } from "./draftDocument.ts";
import { draftHeaders, landscapePage, portraitPage } from "./pages.ts";
import { LANDSCAPE_TEXT_WIDTH, TEXT_WIDTH } from "./paperLayout.ts";

interface Paper {
  /** For the file's properties. */
  readonly title: string;
  readonly creator: string;
  /** [] for a list by itself. */
  readonly body: readonly DocxBlock[];
  /** On landscape pages of their own, numbered by themselves; [] for none. */
  readonly appendix: readonly DocxBlock[];
}

/** A draft of an official paper: A4, page numbers from the second page on, “DỰ THẢO” on every page. */
export function officialPaper(docx: DocxLibrary, { title, creator, body, appendix }: Paper) {
  const main = { ...portraitPage(), ...draftHeaders(docx, TEXT_WIDTH), children: [...body] };
  const list = { ...landscapePage(), ...draftHeaders(docx, LANDSCAPE_TEXT_WIDTH), children: [...appendix] };
  const sections = [...(body.length > 0 ? [main] : []), ...(appendix.length > 0 ? [list] : [])];
  return draftDocument(docx, { creator, title }, sections);
}
