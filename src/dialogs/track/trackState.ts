import { type ColumnChoices, chooseColumns, withChoice } from "../../core/layout/chooseColumns.ts";
import { cellText, type Grid, type GridRow } from "../../core/layout/grid.ts";
import type { LayoutKey } from "../../core/layout/headingLexicon.ts";
import { columnsOf, type Layout, type LayoutColumn, SURE } from "../../core/layout/layout.ts";
import { readLayout } from "../../core/layout/readLayout.ts";
import type { ReadRow, RowContext } from "../../core/layout/readRow.ts";
import { type ReadRows, readRows } from "../../core/layout/readRows.ts";
import { ranksOf } from "../import/ranksOf.ts";
import { changeReview, listed, type Review, type ReviewAction, rowAfter, startReview } from "../import/reviewState.ts";
import { mergeReads, reviewRowOf } from "./trackRow.ts";

/** What the dialog was opened on. */
export interface Table extends Grid {
  readonly hidden: readonly GridRow[];
  readonly sheetId: number;
  /** Somebody's filter stands on the sheet: sorted by it, columns beside it would part from their rows. */
  readonly isFiltered: boolean;
  /** Rows of the sheet are tracked where they stand already. */
  readonly isAdopted: boolean;
  /** 1-based rows that are. */
  readonly tracked: readonly number[];
  /** Rows of the register that may be the same as some of these. */
  readonly known: readonly { readonly text: string; readonly phrase: string }[];
}

export interface Track {
  readonly step: "columns" | "rows";
  readonly takesHidden: boolean;
  /** Rows are tracked where they stand, or copied. */
  readonly how: "adopt" | "copy";
  readonly choices: ColumnChoices;
  /** As it was understood before anybody chose. */
  readonly guessed: Layout;
  readonly layout: Layout;
  readonly read: ReadRows;
  readonly review: Review;
  /** What each row of the review was read from, by its key. */
  readonly sources: ReadonlyMap<number, ReadRow>;
  /** What the cell of contents holds, by 1-based row of the sheet. */
  readonly words: ReadonlyMap<number, string>;
  /** Keys of rows that the register has already. */
  readonly known: ReadonlySet<number>;
}

export type TrackAction =
  | { readonly do: "choose"; readonly index: number; readonly key: LayoutKey }
  | { readonly do: "hidden"; readonly takes: boolean }
  | { readonly do: "how"; readonly how: Track["how"] }
  | { readonly do: "step"; readonly step: Track["step"] }
  | { readonly do: "review"; readonly action: ReviewAction };

const NOTHING: ReadRows = { rows: [], skipped: [], unused: [] };

function gridOf({ above, rows, hidden, merges }: Table, takesHidden: boolean): Grid {
  const all = takesHidden ? [...rows, ...hidden].sort((a, b) => a.line - b.line) : rows;
  return { above, rows: all, merges };
}

const wordsOf = (text: string, phrase: string) => `${text}\u0000${phrase}`;

function reviewOf(read: ReadRows, table: Table, context: RowContext) {
  const inRegister = new Set(table.known.map(({ text, phrase }) => wordsOf(text, phrase)));
  const tracked = new Set(table.tracked);
  const isKnown = ({ line, proposal: { text, phrase } }: ReadRow) =>
    tracked.has(line) || inRegister.has(wordsOf(text, phrase));
  const known = new Set(read.rows.flatMap((row, key) => (isKnown(row) ? [key] : [])));
  const rows = read.rows.map((row, key) => reviewRowOf(row, key, !known.has(key)));
  const review: Review = { ...startReview("", context.calendar), rows, ranks: ranksOf(rows) };
  const order = listed(review);
  const current = (order.find(({ included }) => included) ?? order[0])?.key ?? 0;
  return { review: { ...review, current }, sources: new Map(read.rows.map((row, key) => [key, row])), known };
}

type Asked = Pick<Track, "takesHidden" | "choices" | "how">;

function readTable(table: Table, { takesHidden, choices, how }: Asked, context: RowContext): Track {
  const grid = gridOf(table, takesHidden);
  const guessed = readLayout(grid, context.directory);
  const layout = chooseColumns(guessed, choices);
  const text = columnsOf(layout, "text")[0];
  const read = text === undefined ? NOTHING : readRows(grid, layout, context);
  const words = new Map(grid.rows.map((row) => [row.line, text === undefined ? "" : cellText(row, text.index)]));
  const asked = { takesHidden, choices, how };
  return { step: "columns", ...asked, guessed, layout, read, words, ...reviewOf(read, table, context) };
}

/** Reads the selected rows as they are understood at first. */
export function startTrack(table: Table, context: RowContext): Track {
  const isAllHidden = table.rows.length === 0;
  const how = table.isAdopted ? "adopt" : "copy";
  return readTable(table, { takesHidden: isAllHidden, choices: new Map(), how }, context);
}

/** Rows that a split has made come from the same line as the row that was split; a merged one keeps the cells of both. */
function withReview(track: Track, action: ReviewAction): Track {
  const review = changeReview(track.review, action);
  const second = action.do === "merge" ? rowAfter(track.review.rows, action.key) : null;
  if (action.do === "merge" && second !== null) {
    const [first, other] = [track.sources.get(action.key), track.sources.get(second.key)];
    if (first === undefined || other === undefined) return { ...track, review };
    return { ...track, review, sources: new Map([...track.sources, [action.key, mergeReads(first, other)]]) };
  }
  const source = action.do === "split" ? track.sources.get(action.key) : undefined;
  if (source === undefined) return { ...track, review };
  const before = new Set(track.review.rows.map(({ key }) => key));
  const made = review.rows.filter(({ key }) => !before.has(key));
  return { ...track, review, sources: new Map([...track.sources, ...made.map(({ key }) => [key, source] as const)]) };
}

/** Reads the table again whenever it is understood otherwise. */
export function changeTrack(track: Track, action: TrackAction, table: Table, context: RowContext): Track {
  switch (action.do) {
    case "choose":
      return readTable(table, { ...track, choices: withChoice(track.choices, action.index, action.key) }, context);
    case "hidden":
      return readTable(table, { ...track, takesHidden: action.takes }, context);
    case "how":
      return { ...track, how: action.how };
    case "step":
      return { ...track, step: action.step };
    case "review":
      return withReview(track, action.action);
  }
}

/** Does a column hold something of which nobody is sure what it is? */
export function isUnsure({ key, confidence, samples }: LayoutColumn): boolean {
  return samples.length > 0 && (key === null || (key !== "other" && key !== "number" && confidence < SURE));
}

/** Unsure columns first, as they were understood at first, so that none jumps while it is set right. */
export function listedColumns({ guessed, layout }: Pick<Track, "guessed" | "layout">): readonly LayoutColumn[] {
  const unsure = new Set(guessed.columns.filter(isUnsure).map(({ index }) => index));
  const first = layout.columns.filter(({ index }) => unsure.has(index));
  return [...first, ...layout.columns.filter(({ index }) => !unsure.has(index))];
}

/** Why rows of the sheet cannot be tracked where they stand; null: they can. */
export function adoptIssue({ layout }: Pick<Track, "layout">, table: Table): "filtered" | "unheaded" | null {
  if (table.isAdopted) return null;
  if (layout.headingLines.length === 0) return "unheaded";
  return table.isFiltered ? "filtered" : null;
}
