import { cleanText } from "../../core/text/cleanText.ts";
import type { DocxBlock, DocxLibrary, DocxParagraph, DocxTable } from "./docxLibrary.ts";
import { FIRST_LINE, SIZE } from "./paperLayout.ts";

export type Align = "left" | "center" | "right" | "both";

/** How a stretch of text looks; sizes in half-points. */
export interface TextStyle {
  readonly size?: number;
  readonly bold?: true;
  readonly italics?: true;
}

/** Text that is fit for XML, its line breaks kept. */
export function textRuns(docx: DocxLibrary, text: string, style: TextStyle): InstanceType<DocxLibrary["TextRun"]>[] {
  return cleanText(text)
    .split("\n")
    .map((line, index) => new docx.TextRun({ text: line, ...style, ...(index > 0 ? { break: 1 } : {}) }));
}

export interface LineStyle extends TextStyle {
  readonly align?: Align;
  /** Twips. */
  readonly before?: number;
  readonly after?: number;
  readonly keepNext?: true;
}

/** A paragraph without indent: heads, titles, cells. */
export function line(docx: DocxLibrary, text: string, style: LineStyle): DocxParagraph {
  const { align = "left", before = 0, after = 0, keepNext, ...look } = style;
  return new docx.Paragraph({
    alignment: align,
    spacing: { before, after },
    ...(keepNext ? { keepNext } : {}),
    children: textRuns(docx, text, look),
  });
}

/** A part of a paragraph that looks its own way. */
export type Stretch = readonly [text: string, style: TextStyle];

function indented(docx: DocxLibrary, stretches: readonly Stretch[], more: { readonly keepNext?: true }): DocxParagraph {
  return new docx.Paragraph({
    alignment: "both",
    indent: { firstLine: FIRST_LINE },
    spacing: { before: 0, after: 120, line: 276, lineRule: "auto" },
    children: stretches.flatMap(([text, style]) => textRuns(docx, text, { size: SIZE.body, ...style })),
    ...more,
  });
}

/** A paragraph of the body: 14 pt, justified, first line indented by 1,27 cm, 6 pt apart. */
export function bodyParagraph(docx: DocxLibrary, ...stretches: readonly Stretch[]): DocxParagraph {
  return indented(docx, stretches, {});
}

/** The last paragraph of a body: it stays on the page of the sign-off below it, which must not stand alone. */
export function lastParagraph(docx: DocxLibrary, text: string): readonly DocxBlock[] {
  return [
    indented(docx, [[text, {}]], { keepNext: true }),
    new docx.Paragraph({
      keepNext: true,
      spacing: { before: 0, after: 0, line: 240, lineRule: "exact" },
      children: [],
    }),
  ];
}

/** A heading inside the body, bold, kept with what follows. */
export function bodyHeading(docx: DocxLibrary, text: string): DocxParagraph {
  return new docx.Paragraph({
    alignment: "both",
    keepNext: true,
    indent: { firstLine: FIRST_LINE },
    spacing: { before: 120, after: 120 },
    children: textRuns(docx, text, { size: SIZE.body, bold: true }),
  });
}

/**
 * A rule as an empty paragraph of its own: indents on the text itself would wrap it.
 * @param indent twips free on either side.
 */
export function rule(docx: DocxLibrary, indent: number): DocxParagraph {
  return new docx.Paragraph({
    indent: { left: indent, right: indent },
    spacing: { before: 80, after: 0, line: 120, lineRule: "exact" },
    border: { top: { style: "single", size: 6, space: 1, color: "000000" } },
    children: [],
  });
}

const NO_BORDER = { style: "none", size: 0, color: "auto" } as const;
const NO_BORDERS = {
  top: NO_BORDER,
  bottom: NO_BORDER,
  left: NO_BORDER,
  right: NO_BORDER,
  insideHorizontal: NO_BORDER,
  insideVertical: NO_BORDER,
} as const;

/** Columns side by side without borders: the head of a paper, its sign-off. @param widths twips. */
export function sideBySide(
  docx: DocxLibrary,
  widths: readonly number[],
  rows: readonly (readonly (readonly DocxParagraph[])[])[],
): DocxTable {
  return new docx.Table({
    layout: "fixed",
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: "dxa" },
    columnWidths: [...widths],
    borders: NO_BORDERS,
    margins: { left: 0, right: 0 },
    rows: rows.map(
      (cells) =>
        new docx.TableRow({
          cantSplit: true,
          children: cells.map(
            (children, column) =>
              new docx.TableCell({
                width: { size: widths[column] ?? 0, type: "dxa" },
                borders: { top: NO_BORDER, bottom: NO_BORDER, left: NO_BORDER, right: NO_BORDER },
                children: [...children],
              }),
          ),
        }),
    ),
  });
}

/** Nothing but some room. @param height twips. */
export function gap(docx: DocxLibrary, height: number): DocxBlock {
  return new docx.Paragraph({ spacing: { before: 0, after: 0, line: height, lineRule: "exact" }, children: [] });
}
