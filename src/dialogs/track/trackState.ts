import { type ColumnChoices, chooseColumns, withChoice } from "../../core/layout/chooseColumns.ts";
import type { Grid, GridRow } from "../../core/layout/grid.ts";
import type { LayoutKey } from "../../core/layout/headingLexicon.ts";
import { columnsOf, type Layout, type LayoutColumn, SURE } from "../../core/layout/layout.ts";
import { readLayout } from "../../core/layout/readLayout.ts";
import type { ReadRow, RowContext } from "../../core/layout/readRow.ts";
import { type ReadRows, readRows } from "../../core/layout/readRows.ts";
import { certaintyOf } from "../import/reviewRow.ts";
import { changeReview, listed, type Review, type ReviewAction, startReview } from "../import/reviewState.ts";
import { reviewRowOf } from "./trackRow.ts";

/** What the dialog was opened on. */
export interface Table extends Grid {
  readonly hidden: readonly GridRow[];
  /** Rows of the register that may be the same as some of these. */
  readonly known: readonly { readonly text: string; readonly phrase: string }[];
}

export interface Track {
  readonly step: "columns" | "rows";
  readonly takesHidden: boolean;
  readonly choices: ColumnChoices;
  /** As it was understood before anybody chose. */
  readonly guessed: Layout;
  readonly layout: Layout;
  readonly read: ReadRows;
  readonly review: Review;
  /** What each row of the review was read from, by its key. */
  readonly sources: ReadonlyMap<number, ReadRow>;
  /** Keys of rows that the register has already. */
  readonly known: ReadonlySet<number>;
}

export type TrackAction =
  | { readonly do: "choose"; readonly index: number; readonly key: LayoutKey }
  | { readonly do: "hidden"; readonly takes: boolean }
  | { readonly do: "step"; readonly step: Track["step"] }
  | { readonly do: "review"; readonly action: ReviewAction };

const RANK = { unsure: 0, look: 1, sure: 2 } as const;
const NOTHING: ReadRows = { rows: [], skipped: [], unused: [] };

function gridOf({ above, rows, hidden, merges }: Table, takesHidden: boolean): Grid {
  const all = takesHidden ? [...rows, ...hidden].sort((a, b) => a.line - b.line) : rows;
  return { above, rows: all, merges };
}

const wordsOf = (text: string, phrase: string) => `${text}\u0000${phrase}`;

function reviewOf(read: ReadRows, table: Table, context: RowContext) {
  const inRegister = new Set(table.known.map(({ text, phrase }) => wordsOf(text, phrase)));
  const known = new Set(
    read.rows.flatMap(({ proposal: { text, phrase } }, key) => (inRegister.has(wordsOf(text, phrase)) ? [key] : [])),
  );
  const rows = read.rows.map((row, key) => reviewRowOf(row, key, !known.has(key)));
  const ranks = new Map(rows.map((row) => [row.key, RANK[certaintyOf(row)]]));
  const review: Review = { ...startReview("", context.calendar), rows, ranks };
  const order = listed(review);
  const current = (order.find(({ included }) => included) ?? order[0])?.key ?? 0;
  return { review: { ...review, current }, sources: new Map(read.rows.map((row, key) => [key, row])), known };
}

type Asked = Pick<Track, "takesHidden" | "choices">;

function readTable(table: Table, { takesHidden, choices }: Asked, context: RowContext): Track {
  const grid = gridOf(table, takesHidden);
  const guessed = readLayout(grid, context.directory);
  const layout = chooseColumns(guessed, choices);
  const read = columnsOf(layout, "text").length === 0 ? NOTHING : readRows(grid, layout, context);
  return { step: "columns", takesHidden, choices, guessed, layout, read, ...reviewOf(read, table, context) };
}

/** Reads the selected rows as they are understood at first. */
export function startTrack(table: Table, context: RowContext): Track {
  const isAllHidden = table.rows.length === 0;
  return readTable(table, { takesHidden: isAllHidden, choices: new Map() }, context);
}

/** Rows that a split has made come from the same line as the row that was split. */
function withReview(track: Track, action: ReviewAction): Track {
  const review = changeReview(track.review, action);
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
