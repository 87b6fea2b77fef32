import { RULE_MARK, type WorkbookLayout } from "../core/commands/layout.ts";
import type { SummaryCell } from "../core/commands/summarySheet.ts";
import { columnLetters } from "../core/text/columnLetters.ts";
import type { CellValue, Google, Sheet, Spreadsheet } from "./google.ts";
import type { SheetImage } from "./sheetImage.ts";
import { stretchesOf } from "./stretchesOf.ts";

const WIDTHS = { label: 240, figure: 175 } as const;
const HEADING_FILL = "#E8F0FE";

/** One argument and no decimals: separators differ between locales, this formula reads the same in all. */
function countFormula(registers: readonly SheetImage[], key: string, words: string): string {
  const counts = registers.map(({ sheet, places, headLine }) => {
    const column = columnLetters(places.get(key) ?? 1);
    const rows = `$${column}$${headLine + 1}:$${column}$${sheet.getMaxRows()}`;
    return `SUMPRODUCT(('${sheet.getName().replace(/'/g, "''")}'!${rows}="${words}")*1)`;
  });
  return `=${counts.join("+")}`;
}

function contentOf({ content, row }: SummaryCell, registers: readonly SheetImage[]): string {
  switch (content.kind) {
    case "text":
      return content.text;
    case "sum":
      return `=${content.rows.map((each) => `B${each}`).join("+")}`;
    case "hours-since":
      return `=(NOW()-B${row - 1})*24`;
    case "count":
      return countFormula(registers, content.column, content.equals);
    case "status":
      return "";
  }
}

/** Runs of figures that stand one under the other, so that one call writes each. */
function countRuns(cells: readonly SummaryCell[]): readonly (readonly SummaryCell[])[] {
  const counts = cells.filter(({ content }) => content.kind === "count");
  return stretchesOf(counts, ({ row }, before) => row === before.row + 1);
}

/** Brings the live figures up to a register that has grown. Cost: one call for each run of figures. */
export function fitSummary(spreadsheet: Spreadsheet, layout: WorkbookLayout, registers: readonly SheetImage[]): void {
  const sheet = spreadsheet.getSheetByName(layout.summary.name);
  if (sheet === null) return;
  for (const run of countRuns(layout.summary.cells)) {
    const [first] = run;
    if (!first) continue;
    const formulas = run.map((cell) => [contentOf(cell, registers)]);
    sheet.getRange(first.row, first.column, formulas.length, 1).setFormulas(formulas);
  }
}

function lastRow(cells: readonly SummaryCell[]): number {
  return Math.max(...cells.map(({ row }) => row));
}

/** The contents as a block of two columns, so that one call writes them. */
function blockOf(cells: readonly SummaryCell[], registers: readonly SheetImage[]): CellValue[][] {
  const block = Array.from({ length: lastRow(cells) }, (): CellValue[] => ["", ""]);
  for (const cell of cells) {
    const line = block[cell.row - 1];
    if (line) line[cell.column - 1] = contentOf(cell, registers);
  }
  return block;
}

/** Looks of the whole sheet: a few calls, and one for each cell with a format of its own. */
function dress(sheet: Sheet, cells: readonly SummaryCell[]): void {
  const rows = lastRow(cells);
  const lines = Array.from({ length: rows }, (_, index) => cells.find(({ row }) => row === index + 1));
  const both = (pick: (cell: SummaryCell) => string | null) =>
    lines.map((cell) => [cell ? pick(cell) : null, cell ? pick(cell) : null]);
  sheet
    .getRange(1, 1, rows, 2)
    .setBackgrounds(both(({ look, colour }) => (look === "heading" ? HEADING_FILL : (colour?.fill ?? null))))
    .setFontColors(both(({ colour }) => colour?.text ?? null))
    .setFontWeights(both(({ look }) => (look === "plain" ? "normal" : "bold")));
  // Figures stand right; words in their column stand with them.
  sheet.getRange(1, 2, rows, 1).setHorizontalAlignment("right");
  sheet.setColumnWidth(1, WIDTHS.label).setColumnWidth(2, WIDTHS.figure);
  for (const { row, column, content } of cells) {
    if ("format" in content && content.format !== null)
      sheet.getRange(row, column, 1, 1).setNumberFormat(content.format);
  }
}

/** Replaces every rule of the sheet, which is the add-on's own. Cost: one call. */
export function applySummaryRules(
  google: Google,
  spreadsheet: Spreadsheet,
  { name: summary, rules }: WorkbookLayout["summary"],
): void {
  const sheet = spreadsheet.getSheetByName(summary);
  if (sheet === null) return;
  const made = rules.map(({ name, holds, fromRow, toRow, colour }) =>
    google.SpreadsheetApp.newConditionalFormatRule()
      .whenFormulaSatisfied(`=${holds}+N("${RULE_MARK}${name}")`)
      .setBackground(colour.fill ?? "#FFFFFF")
      .setFontColor(colour.text)
      .setRanges([sheet.getRange(fromRow, 1, toRow - fromRow + 1, 2)])
      .build(),
  );
  sheet.setConditionalFormatRules(made);
}

/** Do the labels of “Tổng hợp” stand where the layout has them? Cost: one read. */
export function isSummaryWhole(sheet: Sheet, cells: readonly SummaryCell[]): boolean {
  const labels = sheet.getRange(1, 1, lastRow(cells), 1).getValues();
  return cells.every(({ row, column, content }) => {
    return column !== 1 || content.kind !== "text" || labels[row - 1]?.[0] === content.text;
  });
}

/** Lays out the live figures where the sheet is missing or older than this layout. @returns true when it was laid out. */
export function makeSummary(
  spreadsheet: Spreadsheet,
  layout: WorkbookLayout,
  registers: readonly SheetImage[],
): boolean {
  const { name, cells } = layout.summary;
  const found = spreadsheet.getSheetByName(name);
  if (found !== null && isSummaryWhole(found, cells)) return false;
  const sheet = found ?? spreadsheet.insertSheet(name, 1);
  dress(sheet, cells);
  sheet.getRange(1, 1, lastRow(cells), 2).setValues(blockOf(cells, registers));
  return true;
}
