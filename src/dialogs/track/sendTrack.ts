import type { TrackRequest } from "../../core/commands/trackInput.ts";
import { FILLED_COLUMNS } from "../../core/layout/chooseColumns.ts";
import { columnsOf } from "../../core/layout/layout.ts";
import type { ReadRow } from "../../core/layout/readRow.ts";
import type { ReviewRow } from "../import/reviewRow.ts";
import { askedFor } from "../import/sendReview.ts";
import type { Table, Track } from "./trackState.ts";

type Row = TrackRequest["rows"][number];

const joined = (parts: readonly string[]) => parts.filter((part) => part !== "").join("; ");

function rowOf(row: ReviewRow, { proposal }: ReadRow, isKnown: boolean): Row {
  const { links: _, outcome = null, note = "", ...asked } = askedFor(row);
  const { paper, given, orderedBy, room, follower, result, kept = {} } = proposal;
  return {
    ...asked,
    ...{ paper, given, orderedBy, room, follower, result, kept },
    outcome,
    note: joined([proposal.note, note]),
    again: isKnown,
  };
}

type Sent = Pick<Track, "review" | "sources" | "known" | "words" | "how" | "layout">;

const isSent = ({ included, text }: ReviewRow) => included && text.trim() !== "";

/**
 * Where a row stays when the sheet's rows are tracked in place; null: it is copied, because a cell holds several tasks,
 * its words were changed, or it is tracked there already.
 */
export function placeOf(
  row: ReviewRow,
  { review, sources, known, words, how }: Omit<Sent, "layout">,
): NonNullable<Row["place"]> | null {
  const source = sources.get(row.key);
  if (how === "copy" || source === undefined || known.has(row.key)) return null;
  const { line, proposal } = source;
  const alike = review.rows.filter((other) => isSent(other) && sources.get(other.key)?.line === line);
  const held = words.get(line) ?? "";
  return held === "" || alike.length > 1 || row.text !== proposal.text ? null : { line, words: held };
}

/** What the columns hold, and below which row. */
function adoptOf({ how, layout }: Sent, sheetId: number): Pick<TrackRequest, "adopt"> {
  const headingLine = layout.headingLines[layout.headingLines.length - 1];
  if (how === "copy" || headingLine === undefined) return {};
  const columns = FILLED_COLUMNS.flatMap((key) => columnsOf(layout, key).map(({ index }) => ({ key, index })));
  return { adopt: { sheetId, headingLine, columns } };
}

/** What is sent to the command `trackSelectedRows`; null while nothing is chosen. */
export function requestOf(track: Sent, { sheetId }: Pick<Table, "sheetId">): TrackRequest | null {
  const { review, sources, known } = track;
  const adopt = adoptOf(track, sheetId);
  const rows = review.rows.filter(isSent).flatMap((row) => {
    const source = sources.get(row.key);
    if (source === undefined) return [];
    const sent = rowOf(row, source, known.has(row.key));
    return [adopt.adopt === undefined ? sent : { ...sent, place: placeOf(row, track) }];
  });
  const { notSecret, pastDue, agencies } = review;
  return rows.length === 0 ? null : { ...adopt, notSecret, pastDue, agencies: [...agencies], rows };
}
