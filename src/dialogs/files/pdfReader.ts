// Leaves itself on the page, where pdf.js finds it: there is no address to start a worker from.
import "pdfjs-dist/legacy/build/pdf.worker.mjs";
import { getDocument, OPS, type PDFDocumentProxy, type PDFPageProxy } from "pdfjs-dist/legacy/build/pdf.mjs";
import type { FileReading, FileWords } from "./fileReading.ts";
import { type Block, blocksText, joinPages, pageBlocks } from "./pdfBlocks.ts";
import type { Glyphs } from "./pdfLines.ts";
import { type Rule, rulesOf } from "./pdfRules.ts";

type Items = Awaited<ReturnType<PDFPageProxy["getTextContent"]>>["items"];

/** Text that is set upright, from left to right; stamps across the page are not of its lines. */
function glyphsOf(items: Items): readonly Glyphs[] {
  return items.flatMap((item) => {
    if (!("str" in item)) return [];
    const [, rise = 0, , scale = 0, x = 0, y = 0] = item.transform;
    const isUpright = typeof rise === "number" && Math.abs(rise) < Math.abs(scale) * 0.2;
    if (!isUpright || item.height === 0) return [];
    return [{ text: item.str, x, y, width: item.width, height: item.height }];
  });
}

interface Page {
  readonly blocks: readonly Block[];
  readonly letters: number;
  /** Letters that only a font of their own makes sense of. */
  readonly strange: number;
}

const LETTER = /[\p{L}\p{N}]/gu;
const STRANGE = /[\ufffd\ue000-\uf8ff\u0080-\u009f]/g;

const count = (text: string, pattern: RegExp): number => (text.match(pattern) ?? []).length;

/** Lines drawn on a page; none where drawing it fails: the text is then read without its tables. */
async function rulesIn(page: PDFPageProxy): Promise<readonly Rule[]> {
  try {
    return rulesOf(await page.getOperatorList(), OPS);
  } catch {
    return [];
  }
}

async function readPage(document: PDFDocumentProxy, number: number): Promise<Page> {
  const page = await document.getPage(number);
  const glyphs = glyphsOf((await page.getTextContent()).items);
  const text = glyphs.map((piece) => piece.text).join(" ");
  const letters = count(text, LETTER);
  const rules = letters < LEAST_LETTERS ? [] : await rulesIn(page);
  page.cleanup();
  return { blocks: pageBlocks(glyphs, rules), letters, strange: count(text, STRANGE) };
}

/** Below this a page has no text of its own: a page number, the stamp of a signature. */
const LEAST_LETTERS = 25;
/** Share of strange letters from which nothing can be read. */
const TOO_STRANGE = 0.15;

const hasText = ({ letters }: Page): boolean => letters >= LEAST_LETTERS;

/** Pages of pictures between pages with text; the last page may hold but a signature. */
function missingPages(pages: readonly Page[]): readonly number[] {
  return pages.flatMap((page, index) => (page.letters === 0 ? [index + 1] : []));
}

function readingOf(pages: readonly Page[]): FileReading {
  if (!pages.some(hasText)) return { issue: { key: "file.i.scanned" } };
  const total = (pick: (page: Page) => number) => pages.reduce((sum, page) => sum + pick(page), 0);
  if (total(({ strange }) => strange) > total(({ letters }) => letters) * TOO_STRANGE) {
    return { issue: { key: "file.i.garbled" } };
  }
  const notes: FileWords[] = [];
  const missing = missingPages(pages);
  if (missing.length > 0) notes.push({ key: "file.n.pagesWithoutText", with: { pages: missing.join(", ") } });
  const blocks = joinPages(pages.map((page) => page.blocks));
  if (blocks.some((block) => "rows" in block)) notes.push({ key: "file.n.tables" });
  return { text: blocksText(blocks), notes };
}

/** Reads the text layer of a .pdf: nothing is fetched, nothing drawn. Rejects where it is damaged. */
export async function read(bytes: Uint8Array): Promise<FileReading> {
  // pdf.js takes the bytes away; the caller keeps its own.
  const task = getDocument({
    data: bytes.slice(),
    verbosity: 0,
    useSystemFonts: false,
    disableFontFace: true,
    useWasm: false,
    useWorkerFetch: false,
    isEvalSupported: false,
    stopAtErrors: false,
  });
  try {
    const document = await task.promise;
    const pages: Page[] = [];
    for (let number = 1; number <= document.numPages; number++) pages.push(await readPage(document, number));
    return readingOf(pages);
  } catch (thrown) {
    if (thrown instanceof Error && thrown.name === "PasswordException") return { issue: { key: "file.i.locked" } };
    throw thrown;
  } finally {
    await task.destroy();
  }
}
