import { type Cell, type CellStyle, type WriteSheet, writeXlsx } from "hucre/xlsx";

type Cells = readonly (readonly string[])[];

const THIN = { style: "thin" } as const;
const BORDER = { top: THIN, bottom: THIN, left: THIN, right: THIN } as const;
const FONT = { name: "Times New Roman" } as const;

/** Widths in characters of the nine columns of a printed list. */
const PRINT_WIDTHS = [5, 46, 20, 17, 20, 15, 26, 14, 13];

const TITLE: CellStyle = {
  font: { ...FONT, size: 14, bold: true },
  alignment: { horizontal: "center", wrapText: true },
};
const HEAD: CellStyle = {
  font: { ...FONT, size: 11, bold: true },
  alignment: { horizontal: "center", vertical: "center", wrapText: true },
  border: BORDER,
};
const BODY: CellStyle = { font: { ...FONT, size: 11 }, alignment: { vertical: "top", wrapText: true }, border: BORDER };

const cell = (value: string, style: CellStyle): Partial<Cell> => ({ value, type: "string", style });

function placed(rows: readonly { readonly cells: readonly string[]; readonly style: CellStyle }[]) {
  return new Map(
    rows.flatMap(({ cells, style }, row) =>
      cells.map((text, column): [string, Partial<Cell>] => [`${row},${column}`, cell(text, style)]),
    ),
  );
}

/** Points a line of text takes. */
const LINE_POINTS = 15;

/** Heights for wrapped texts: programs do not all work them out when a file is opened. */
function rowHeights(rows: Cells): Map<number, { height: number }> {
  return new Map(
    rows.map((cells, row) => {
      const lines = cells.map((text, column) => Math.ceil((text.length * 1.1) / (PRINT_WIDTHS[column] ?? 20)));
      return [row + 1, { height: LINE_POINTS * Math.max(1, ...lines) + 4 }];
    }),
  );
}

/** A list set for printing: A4 landscape, fit to the width, headings on every page, pages numbered. */
function printSheet(title: string, [head = [], ...body]: Cells): WriteSheet {
  const blank = head.map((_, column) => (column === 0 ? title : ""));
  const lines = [
    { cells: blank, style: TITLE },
    { cells: head, style: HEAD },
    ...body.map((cells) => ({ cells, style: BODY })),
  ];
  return {
    // Without a blank: the library does not quote the name where it tells which rows are repeated.
    name: "BanIn",
    columns: PRINT_WIDTHS.map((width) => ({ width })),
    rows: lines.map(({ cells }) => [...cells]),
    cells: placed(lines),
    rowDefs: rowHeights([head, ...body]),
    merges: [{ startRow: 0, endRow: 0, startCol: 0, endCol: head.length - 1 }],
    pageSetup: {
      paperSize: "a4",
      orientation: "landscape",
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      printTitlesRow: "$2:$2",
      horizontalCentered: true,
      margins: { top: 0.79, bottom: 0.79, left: 0.79, right: 0.59, header: 0.4, footer: 0.4 },
    },
    headerFooter: { differentFirst: true, oddHeader: "&C&P" },
  };
}

/** A plain table: a heading and texts, for another system to read. */
function tableSheet([head = [], ...body]: Cells): WriteSheet {
  const lines = [{ cells: head, style: { font: { bold: true } } }, ...body.map((cells) => ({ cells, style: {} }))];
  return {
    name: "Danh mục",
    columns: head.map(() => ({ width: 22 })),
    rows: lines.map(({ cells }) => [...cells]),
    cells: placed(lines),
    freezePane: { rows: 1 },
  };
}

/** The cells as an .xlsx; every cell is text, so that none becomes a formula or another date. */
export function workbookOf(look: "print" | "table", title: string, cells: Cells): Promise<Uint8Array> {
  return writeXlsx({ sheets: [look === "print" ? printSheet(title, cells) : tableSheet(cells)] });
}
