import type { EarlierRow, LookedUp } from "../../core/commands/lookUp.ts";
import type { LookUpRequest } from "../../core/commands/lookUpInput.ts";
import { correctedNumber } from "../../core/notice/correctedNumber.ts";
import type { PaperChange } from "../../core/register/comparePaper.ts";
import { namesIn, type ReviewRow } from "./reviewRow.ts";
import type { Review } from "./reviewState.ts";

type RowChange = Exclude<PaperChange, { how: "gone" }>;

/** What the register knows, by the key of the row that it is about. */
export interface Found {
  readonly known: LookedUp["known"];
  readonly links: ReadonlyMap<number, readonly EarlierRow[]>;
  readonly changes: ReadonlyMap<number, RowChange>;
  readonly gone: readonly Extract<PaperChange, { how: "gone" }>[];
}

/** What the register is asked, once a person has said that the paper contains no secret. */
export function lookUpRequest({ header, rows, source }: Pick<Review, "header" | "rows" | "source">): LookUpRequest {
  const { kind, number, issuedOn, meetingOn, subject } = header;
  return {
    ...{ kind, number, issuedOn, meetingOn, subject },
    corrects: correctedNumber(source, number),
    directives: rows.map(({ text, leads, support, due }) => ({
      text,
      leads: leads.map(({ name }) => name.trim()).filter((name) => name !== ""),
      support: namesIn(support),
      due,
    })),
  };
}

/** Where a paper is in the register already, only what the person ticks is taken over; a correction proposes its changes. */
function withChange(row: ReviewRow, change: RowChange | undefined, isSame: boolean): ReviewRow {
  if (change === undefined) return row;
  const isTaken = !isSame && change.how !== "same" && row.included;
  if (change.how === "new") return { ...row, included: isTaken };
  return { ...row, included: isTaken, links: [{ id: change.id, how: "correct" }] };
}

/** The review with what the register answered. @param keys of the rows that were asked about, in that order */
export function withFound(review: Review, { known, links }: LookedUp, keys: readonly number[]): Review {
  const changes = new Map<number, RowChange>();
  for (const change of known?.changes ?? []) {
    const key = change.how === "gone" ? undefined : keys[change.index];
    if (change.how !== "gone" && key !== undefined) changes.set(key, change);
  }
  const found: Found = {
    known,
    links: new Map(keys.map((key, index) => [key, links[index] ?? []])),
    changes,
    gone: (known?.changes ?? []).flatMap((change) => (change.how === "gone" ? [change] : [])),
  };
  const told = <Part extends { readonly rows: readonly ReviewRow[] }>(part: Part): Part => ({
    ...part,
    rows: part.rows.map((row) => withChange(row, changes.get(row.key), known?.isSame === true)),
  });
  // Undo must not bring back rows that would be imported a second time.
  return { ...told(review), found, past: review.past.map(told) };
}
