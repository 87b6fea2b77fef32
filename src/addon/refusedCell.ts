// On demand: Code.js only fetches it from Parts.js.
import type { CellValue } from "./google.ts";
import type { SheetImage } from "./sheetImage.ts";
import { nameAt, namePlaces } from "./verify.ts";
import type { Block } from "./writePlan.ts";

/** A piece of what is to be written: values, and where the first of them goes. */
interface Piece {
  readonly line: number;
  readonly place: number;
  readonly values: readonly (readonly CellValue[])[];
}

const rangeOf = ({ sheet }: SheetImage, { line, place, values }: Piece) =>
  sheet.getRange(line, place, values.length, values[0]?.length ?? 1);

function isTaken(image: SheetImage, piece: Piece): boolean {
  try {
    rangeOf(image, piece).setValues(piece.values.map((row) => [...row]));
    return true;
  } catch {
    return false;
  }
}

/** Upper and lower half, or left and right where there is one row; none of a single cell. */
function halves({ line, place, values }: Piece): readonly Piece[] {
  const [rows, columns] = [values.length, values[0]?.length ?? 0];
  const half = Math.ceil((rows > 1 ? rows : columns) / 2);
  if (rows > 1) {
    return [
      { line, place, values: values.slice(0, half) },
      { line: line + half, place, values: values.slice(half) },
    ];
  }
  if (columns < 2) return [];
  return [
    { line, place, values: values.map((row) => row.slice(0, half)) },
    { line, place: place + half, values: values.map((row) => row.slice(half)) },
  ];
}

/** Puts values back; where a piece is refused, as what stood there may be by now, the rest all the same. */
export function putBack(image: SheetImage, piece: Piece): void {
  if (isTaken(image, piece)) return;
  for (const half of halves(piece)) putBack(image, half);
}

/** What stood where a part of a block goes. */
function stoodAt({ line, place, before }: Block, part: Piece): Piece {
  const rows = before.slice(part.line - line, part.line - line + part.values.length);
  const from = part.place - place;
  return { ...part, values: rows.map((row) => row.slice(from, from + (part.values[0]?.length ?? 0))) };
}

/** The single cell that a refused block owes its refusal to, the first of them; null when its parts are taken one by one. */
function firstRefused(block: Block, piece: Piece): Piece | null {
  const parts = halves(piece);
  if (parts.length === 0) return piece;
  for (const part of parts) {
    if (!isTaken(block.image, part)) return firstRefused(block, part);
    putBack(block.image, stoodAt(block, part));
  }
  return null;
}

/**
 * Where a block was refused: "H5 (NV-0003, Kết quả thực hiện)", found by writing halves of it and putting back what
 * stood there; the whole block where none of its cells is refused alone. Cost: four calls for each halving.
 */
export function refusedPlace(block: Block): string {
  const { image, kind } = block;
  const cell = firstRefused(block, block);
  if (cell === null) return rangeOf(image, block).getA1Notation();
  const heading = String(image.cells[image.headLine - 1]?.[cell.place - 1] ?? "");
  const row = kind === "rows" ? [] : (image.cells[cell.line - 1] ?? []);
  const name = nameAt(row, namePlaces(image), 1).split("\u0000")[0] ?? "";
  const words = [name, heading].filter((text) => text !== "").join(", ");
  return `${rangeOf(image, cell).getA1Notation()}${words === "" ? "" : ` (${words})`}`;
}
