import type { IsoDate } from "../calendar/isoDate.ts";

/** What a cell holds once it has left the platform. */
export type Value = string | number | boolean | null;

export type ColumnType = "text" | "date" | "number" | "flag";

/** One column of one sheet; headers, widths, validation, reading, writing and the row type all derive from it. */
export interface Column {
  readonly key: string;
  readonly vi: string;
  readonly en: string;
  /** Other headings under which offices keep this column; compared by `normaliseHeading`. */
  readonly spellings?: readonly string[];
  readonly type: ColumnType;
  /** Pixels; a few steps only, so that neighbours share a call at set-up. */
  readonly width: 100 | 160 | 260 | 420;
  /** Neighbours with the same group are folded together; absent: always visible. */
  readonly group?: "source" | "deadline" | "follow-up";
  /** "add-on": rewritten whole at each refresh. "person": only single cells are ever written after the row was made. */
  readonly owner: "person" | "add-on";
  /** Words a cell may hold. */
  readonly choices?: readonly string[];
  /** A cell outside `choices` is refused by the sheet; otherwise only warned about. */
  readonly strict?: boolean;
  /** Is what the cell holds understood? A row that holds anything else is not vouched for; blank cells are not asked about. */
  readonly accepts?: (cell: string) => boolean;
  /** Sheets number format; default by type. */
  readonly format?: string;
  /** Not made at set-up but when it is first computed. */
  readonly late?: true;
  /** Without it the sheet cannot be used; other columns may be deleted by those who do not need them. */
  readonly required?: true;
  /** Shown as the header's note. */
  readonly note?: string;
}

interface ValueByType {
  readonly text: string;
  readonly date: IsoDate | null;
  readonly number: number | null;
  readonly flag: boolean;
}

/** Row of a table: one field a column. Blank text is "", blank date and number are null, blank flag is false. */
export type RowOf<C extends readonly Column[]> = {
  readonly [Entry in C[number] as Entry["key"]]: ValueByType[Entry["type"]];
};

/** A row as it was read. */
export interface TableRow<Row> {
  /** 1-based row of the sheet, valid for this snapshot only. */
  readonly line: number;
  readonly values: Row;
  /** Keys of columns whose cell holds something that is no date, no number (its value is null) or no word of theirs. */
  readonly unreadable: readonly string[];
  /** What these cells hold, as text, by key; absent when every cell could be read. */
  readonly texts?: Readonly<Record<string, string>>;
}

export interface Table<Row> {
  readonly rows: readonly TableRow<Row>[];
}

/** Headings compare without regard to case, spacing, Unicode form, line breaks or trailing punctuation. */
export function normaliseHeading(text: string): string {
  return text
    .normalize("NFC")
    .toLowerCase()
    .replace(/[\s\u00a0]+/g, " ")
    .replace(/\s*([,/()])\s*/g, "$1")
    .replace(/[.:*]+$/g, "")
    .trim();
}

/** Every normalised heading under which `column` is found. */
export function headingsOf(column: Column): readonly string[] {
  return [column.vi, column.en, ...(column.spellings ?? [])].map(normaliseHeading);
}

const BLANK: { readonly [T in ColumnType]: ValueByType[T] } = { text: "", date: null, number: null, flag: false };

/** A row with every cell blank. */
export function blankRowOf<const C extends readonly Column[]>(columns: C): RowOf<C> {
  return Object.fromEntries(columns.map(({ key, type }) => [key, BLANK[type]])) as RowOf<C>;
}
