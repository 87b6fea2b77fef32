import type { Directory } from "../agency/indexDirectory.ts";
import { parseIsoDate } from "../calendar/isoDate.ts";
import { shorten } from "../text/cleanText.ts";
import { registerDate } from "../text/formatDate.ts";
import { assignColumns } from "./assignColumns.ts";
import { namesBodies } from "./bodyLike.ts";
import { profileOf } from "./columnProfile.ts";
import { cellText, type Grid, type GridRow, widthOf } from "./grid.ts";
import { type Candidate, type ColumnGuess, guessColumn } from "./guessColumns.ts";
import { findHeadings, headingCandidates } from "./headingRows.ts";
import type { Layout, LayoutColumn } from "./layout.ts";
import { rowKinds } from "./rowKinds.ts";

/** Rows that are looked at to tell what a column holds. */
const SAMPLE_ROWS = 80;
const SAMPLES = 3;
const LONGEST_SAMPLE = 60;

function samplesOf(cells: readonly string[]): string[] {
  const different = [...new Set(cells.filter((cell) => cell !== ""))];
  return different.slice(0, SAMPLES).map((cell) => {
    const day = parseIsoDate(cell);
    return day === null ? shorten(cell.replace(/\s+/g, " "), LONGEST_SAMPLE) : registerDate(day);
  });
}

/** Why a column stays unmapped. */
function reasonForNone(guesses: readonly ColumnGuess[]): string {
  const [best] = [...guesses].sort((a, b) => b.score - a.score);
  return best === undefined ? "Chưa rõ cột này ghi gì" : `${best.reason}; đã có cột khác phù hợp hơn`;
}

/** Rows of the table: of the selection, and of what stands above it as far as there is room. */
function dataRows(grid: Grid, isData: (row: GridRow) => boolean): GridRow[] {
  const selected = grid.rows.filter(isData).slice(0, SAMPLE_ROWS);
  const room = Math.min(SAMPLE_ROWS - selected.length, selected.length < 4 ? 12 : 0);
  return [...(room > 0 ? grid.above.filter(isData).slice(-room) : []), ...selected];
}

/** Works out how a foreign table is laid out: which rows are headings, parts, totals, and what each column holds. @param directory null: agencies are told by their form alone */
export function readLayout(grid: Grid, directory: Directory | null): Layout {
  const { lines, paths } = findHeadings(grid);
  const repeated = new Set(lines.length === 0 ? [] : headingCandidates(grid));
  const isBody = (name: string) => namesBodies(name, directory);
  const kinds = rowKinds(grid, { headingLines: lines, repeated, isBody });
  const all = [...grid.above, ...grid.rows];
  const data = new Set(all.filter((_, index) => kinds[index] === "data"));
  const rows = dataRows(grid, (row) => data.has(row));
  const candidates: Candidate[] = Array.from({ length: widthOf(grid) }, (_, index) => {
    const path = paths[index] ?? [];
    const cells = rows.map((row) => cellText(row, index));
    const profile = profileOf(cells, directory);
    return { index, heading: path.join(" – "), guesses: guessColumn(path, profile), profile };
  });
  const settled = assignColumns(candidates);
  const columns = candidates.flatMap(({ index, heading, guesses, profile }): LayoutColumn[] => {
    if (heading === "" && profile.filled === 0) return [];
    const guess = settled.get(index);
    const samples = samplesOf(rows.map((row) => cellText(row, index)));
    return [
      {
        index,
        heading,
        key: guess?.key ?? null,
        confidence: guess?.score ?? 0,
        reason: guess?.reason ?? reasonForNone(guesses),
        samples,
      },
    ];
  });
  return { headingLines: lines, rows: all.map(({ line }, index) => ({ line, kind: kinds[index] ?? "data" })), columns };
}
