import { journalWords, keptColumns } from "../core/commands/journalLines.ts";
import type { Column } from "../core/register/column.ts";
import { noteLine, ownNoteName, withNoteLine } from "../core/register/editNotes.ts";
import type { CellCodec } from "./cells.ts";
import type { CellValue, EditEvent, Google, Properties } from "./google.ts";
import type { SheetImage } from "./sheetImage.ts";

/** A block of the register that a person has just edited. */
export interface EditedBlock {
  /** With the cells of the edited rows. */
  readonly image: SheetImage;
  /** 1-based rows and columns of the sheet. */
  readonly first: number;
  readonly count: number;
  readonly left: number;
  readonly right: number;
}

const DAY_MS = 86_400_000;
/** Day 0 of Sheets. */
const EPOCH_MS = Date.UTC(1899, 11, 30);

/** The typed text as the journal would tell the cell; of a date Google tells the serial number. */
function typedWords(typed: string, type: Column["type"], codec: CellCodec): string {
  if (type === "date" && /^\d+(\.\d+)?$/.test(typed))
    return new Date(EPOCH_MS + Math.floor(Number(typed)) * DAY_MS).toISOString().slice(0, 10);
  return cellWords(typed, type, codec);
}

function cellWords(cell: CellValue, type: Column["type"], codec: CellCodec): string {
  const { value, readable } = codec.decode(cell, type);
  return readable ? journalWords(value) : String(cell);
}

/** Columns of people's own making that were edited, in their order in the sheet. */
function editedColumns({ image: { places }, left, right }: EditedBlock): readonly { column: Column; place: number }[] {
  return keptColumns("register")
    .flatMap((column) => {
      const place = places.get(column.key) ?? 0;
      return column.key !== "id" && place >= left && place <= right ? [{ column, place }] : [];
    })
    .sort((a, b) => a.place - b.place);
}

/** What was typed, as one line to remember; null when nothing of it is the journal's. Costs nothing. */
export function noteOf(google: Google, event: EditEvent, block: EditedBlock, codec: CellCodec): string | null {
  const { image, first, count } = block;
  const columns = editedColumns(block);
  if (columns.length === 0) return null;
  const id = (image.places.get("id") ?? 1) - 1;
  const rows = image.cells.slice(first - 1, first - 1 + count);
  const ids = rows.map((row) => String(row[id] ?? "").trim());
  if (ids.every((each) => each === "")) return null;
  // Of a single cell Google tells what was typed, whatever stands there by now.
  const isSingle = count === 1 && block.left === block.right;
  const words = rows.flatMap((row) =>
    columns.map(({ column: { type }, place }) =>
      isSingle ? typedWords(event.value ?? "", type, codec) : cellWords(row[place - 1] ?? "", type, codec),
    ),
  );
  const zone = google.SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetTimeZone();
  const at = google.Utilities.formatDate(new Date(), zone, "yyyy-MM-dd HH:mm:ss");
  const by = event.user?.getEmail() ?? "";
  return noteLine({ at, by, ids, keys: columns.map(({ column }) => column.key), words });
}

const unlike = (google: Google) => google.Utilities.getUuid().slice(0, 8);

/** Remembers a line among the others: only with the lock, since they are written together. Cost: one write. */
export function keepNote(google: Google, line: string | null, store: Properties, known: Record<string, string>): void {
  if (line !== null) store.setProperties(withNoteLine(known, line, unlike(google)));
}

/** Remembers a line by itself, whatever runs. Cost: one write. */
export function keepNoteApart(google: Google, line: string | null): void {
  if (line === null) return;
  google.PropertiesService.getScriptProperties().setProperty(ownNoteName(unlike(google)), line);
}
