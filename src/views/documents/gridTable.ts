import { type Align, type LineStyle, line } from "./documentParts.ts";
import type { DocxLibrary, DocxTable } from "./docxLibrary.ts";

/** A cell's text, and how many columns it covers. */
export interface GridCell {
  readonly text: string;
  readonly span?: number;
}

export interface GridRow {
  readonly cells: readonly GridCell[];
  /** A group is a bold line kept with the row below it. */
  readonly look?: "bold" | "group" | "plain";
}

export interface GridColumn {
  readonly heading: string;
  /** Share of the width; the shares of all columns need not add up to anything. */
  readonly share: number;
  readonly align: Align;
}

interface Grid {
  readonly columns: readonly GridColumn[];
  /** Rows under the headings that are repeated with them on every page. */
  readonly subHeadings?: readonly (readonly string[])[];
  readonly rows: readonly GridRow[];
  /** Twips. */
  readonly width: number;
  /** Half-points. */
  readonly size: number;
  /** Half-points; default `size`. */
  readonly headingSize?: number;
  /** Twips between a rule and the text beside it; default 50. */
  readonly padding?: number;
}

const LOOKS = {
  bold: { bold: true },
  group: { bold: true, keepNext: true },
  italic: { italics: true },
  plain: {},
} as const satisfies Readonly<Record<string, LineStyle>>;

/** Widths in twips that add up to `width` exactly. */
function widthsOf(columns: readonly GridColumn[], width: number): number[] {
  const shares = columns.reduce((sum, { share }) => sum + share, 0);
  const widths = columns.map(({ share }) => Math.floor((width * share) / shares));
  const rest = width - widths.reduce((sum, each) => sum + each, 0);
  return widths.map((each, index) => (index === 0 ? each + rest : each));
}

/** A bordered table whose headings are repeated on every page. */
export function gridTable(docx: DocxLibrary, grid: Grid): DocxTable {
  const { columns, subHeadings = [], rows, width, size, headingSize = size, padding = 50 } = grid;
  const widths = widthsOf(columns, width);
  const spanned = (from: number, span: number) => widths.slice(from, from + span).reduce((sum, each) => sum + each, 0);
  const row = (cells: readonly GridCell[], style: LineStyle, part: "heading" | "body") => {
    let column = 0;
    const children = cells.map(({ text, span = 1 }) => {
      const from = column;
      column += span;
      const align = part === "heading" ? "center" : span > 1 ? "left" : (columns[from]?.align ?? "left");
      return new docx.TableCell({
        columnSpan: span,
        verticalAlign: part === "heading" ? "center" : "top",
        width: { size: spanned(from, span), type: "dxa" },
        children: [
          line(docx, text, {
            size: part === "heading" ? headingSize : size,
            align,
            before: 20,
            after: 20,
            ...style,
          }),
        ],
      });
    });
    return new docx.TableRow({ tableHeader: part === "heading", cantSplit: true, children });
  };
  const headings = columns.map(({ heading }) => ({ text: heading }));
  return new docx.Table({
    layout: "fixed",
    width: { size: width, type: "dxa" },
    columnWidths: widths,
    margins: { left: padding, right: padding },
    rows: [
      row(headings, LOOKS.bold, "heading"),
      ...subHeadings.map((texts) =>
        row(
          texts.map((text) => ({ text })),
          LOOKS.italic,
          "heading",
        ),
      ),
      ...rows.map(({ cells, look }) => row(cells, LOOKS[look ?? "plain"], "body")),
    ],
  });
}
