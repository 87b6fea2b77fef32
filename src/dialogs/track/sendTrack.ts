import type { TrackRequest } from "../../core/commands/trackInput.ts";
import type { ReadRow } from "../../core/layout/readRow.ts";
import type { ReviewRow } from "../import/reviewRow.ts";
import { askedFor } from "../import/sendReview.ts";
import type { Track } from "./trackState.ts";

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

/** What is sent to the command `trackSelectedRows`; null while nothing is chosen. */
export function requestOf({
  review,
  sources,
  known,
}: Pick<Track, "review" | "sources" | "known">): TrackRequest | null {
  const rows = review.rows.flatMap((row) => {
    const source = sources.get(row.key);
    if (source === undefined || !row.included || row.text.trim() === "") return [];
    return [rowOf(row, source, known.has(row.key))];
  });
  const { notSecret, pastDue, agencies } = review;
  return rows.length === 0 ? null : { notSecret, pastDue, agencies: [...agencies], rows };
}
