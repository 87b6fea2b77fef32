import { isDay, isRunningNumber } from "./cellForms.ts";
import { cellText, filledColumns, type Grid, type GridRow, mergeAt, widthOf } from "./grid.ts";
import { type HeadingGuess, NAMES_A_COLUMN, readHeading } from "./readHeading.ts";

/** Where the columns are named, and how. */
export interface Headings {
  /** 1-based rows, top to bottom; [] where nothing names the columns. */
  readonly lines: readonly number[];
  /** For each column what stands over it, the upper tier first; [] over columns without a heading. */
  readonly paths: readonly (readonly string[])[];
}

const LONGEST_HEADING = 90;
const isFigure = (text: string) => /^[\d.,%\s]+$/.test(text) || isDay(text);

/** Row made of headings only: short words, no figures. */
function mayBeHeading(row: GridRow): boolean {
  const texts = filledColumns(row).map((column) => cellText(row, column));
  return texts.length > 1 && texts.every((text) => text.length <= LONGEST_HEADING && !isFigure(text));
}

/** The numbers under the headings: “(1) (2) (3)”, “A B 1 2 3=2-1”. */
export function isNumbering(row: GridRow): boolean {
  const texts = filledColumns(row).map((column) => cellText(row, column));
  if (texts.length < 3 || !texts.every((text) => /^\(?(?:\d{1,2}|\p{Lu})\)?(?:\s*=.*)?$/u.test(text))) return false;
  return new Set(texts).size === texts.length && texts.some((text) => /\d/.test(text));
}

interface Named {
  readonly row: GridRow;
  /** Different columns that the row surely names. */
  readonly keys: ReadonlySet<HeadingGuess["key"]>;
}

function namesOf(row: GridRow): Named {
  const keys = new Set<HeadingGuess["key"]>();
  for (const column of filledColumns(row)) {
    const guess = readHeading(cellText(row, column))[0];
    if (guess !== undefined && guess.score >= NAMES_A_COLUMN) keys.add(guess.key);
  }
  return { row, keys };
}

/** Enough of its cells name columns; beside running numbers one other cell may be all there is to recognise. */
function namesColumns({ row, keys }: Named): boolean {
  const filled = filledColumns(row).length;
  if (keys.size >= 2) return keys.size >= filled * 0.34;
  return (keys.has("text") && filled > 1) || (keys.has("number") && filled > 2);
}

/** Rows with nearly as many names as the best one: repeated headings. */
const NEARLY = 0.7;

/** Headings stand at the top of the sheet or near the selection; of a long table not every row is tried. */
const NEAR_TOP = 30;
const NEAR_SELECTION = 15;

function rowsToTry({ above, rows }: Grid): GridRow[] {
  const top = above.slice(0, NEAR_TOP);
  return [...top, ...above.slice(NEAR_TOP).slice(-NEAR_SELECTION), ...rows];
}

/** All rows that name columns about as well as the best does. */
export function headingCandidates(grid: Grid): GridRow[] {
  const named = rowsToTry(grid).filter(mayBeHeading).map(namesOf).filter(namesColumns);
  const most = named.reduce((best, { keys }) => Math.max(best, keys.size), 0);
  return named.filter(({ keys }) => keys.size >= most * NEARLY).map(({ row }) => row);
}

/** Is `lower` the second tier of `upper`: does it stand only under blanks of it, or under the cell left of a blank? */
function isSecondTier(upper: GridRow, lower: GridRow, grid: Grid): boolean {
  if (lower.line !== upper.line + 1) return false;
  const columns = filledColumns(lower);
  if (columns.length < 2 || isNumbering(lower) || !mayBeHeading(lower)) return false;
  if (columns.some((column) => isRunningNumber(cellText(lower, column)))) return false;
  const isOpen = (column: number) => {
    const area = mergeAt(grid, upper.line, column);
    if (area !== null) return area.lines === 1;
    return cellText(upper, column) === "" || cellText(upper, column + 1) === "";
  };
  const spans = columns.some((column) => cellText(upper, column) === "");
  return spans && columns.every(isOpen);
}

/** Is `upper` a first tier over a row that names columns, and not the table's title? Some of its cells reach down beside that row's. */
function isFirstTier(upper: GridRow, lower: GridRow, grid: Grid): boolean {
  if (!mayBeHeading(upper) || !isSecondTier(upper, lower, grid)) return false;
  const reaches = (column: number) => cellText(upper, column) !== "" && cellText(lower, column) === "";
  return filledColumns(upper).some(reaches) && namesOf(upper).keys.size > 0;
}

/** What stands over each column: the upper tier reaches right over the blanks under which the lower one has words. */
function pathsOf(tiers: readonly GridRow[], grid: Grid): string[][] {
  const paths = Array.from({ length: widthOf(grid) }, (): string[] => []);
  tiers.forEach((tier, depth) => {
    const below = tiers[depth + 1];
    let reach = "";
    paths.forEach((path, column) => {
      const own = cellText(tier, column);
      if (own !== "") reach = own;
      else if (below === undefined || cellText(below, column) === "") reach = "";
      if (reach !== "") path.push(reach.replace(/\s+/g, " "));
    });
  });
  return paths;
}

/** Without a known heading: words right above days, where nothing else of that column is words. */
function unknownHeadings(grid: Grid): GridRow | null {
  const rows = [...grid.above.slice(-1), ...grid.rows];
  const [first, ...below] = rows;
  if (first === undefined || below.length < 2 || !mayBeHeading(first)) return null;
  const stands = filledColumns(first).some((column) => {
    const texts = below.map((row) => cellText(row, column)).filter((text) => text !== "");
    return texts.length >= 2 && texts.every(isDay);
  });
  return stands ? first : null;
}

/** The row of headings that serves the selection: the nearest above it, else the first inside. */
export function findHeadings(grid: Grid): Headings {
  const candidates = headingCandidates(grid);
  const first = grid.rows[0]?.line ?? 0;
  const above = candidates.filter(({ line }) => line < first);
  const row = above[above.length - 1] ?? candidates[0] ?? unknownHeadings(grid);
  if (row === null || row === undefined) return { lines: [], paths: pathsOf([], grid) };
  const rows = [...grid.above, ...grid.rows];
  const at = rows.indexOf(row);
  const next = rows[at + 1];
  const previous = rows[at - 1];
  const tiers =
    next && isSecondTier(row, next, grid)
      ? [row, next]
      : previous && isFirstTier(previous, row, grid)
        ? [previous, row]
        : [row];
  return { lines: tiers.map(({ line }) => line), paths: pathsOf(tiers, grid) };
}
