import type { IsoDate } from "../../core/calendar/isoDate.ts";
import type { DialogMessageKey } from "../../core/messages/dialogMessages.ts";
import type { LinkKey } from "../../core/register/linkKinds.ts";
import type { Words } from "../../views/kit/words.ts";
import type { RowTag } from "./DirectiveList.tsx";
import type { ReviewRow } from "./reviewRow.ts";
import type { Review } from "./reviewState.ts";
import { isPastDue } from "./sendReview.ts";

const LINKED: Readonly<Record<LinkKey, DialogMessageKey>> = {
  replace: "review.tag.replace",
  repeat: "review.tag.repeat",
  extend: "review.tag.extend",
  correct: "review.tag.correct",
};

function linkTags({ key, links }: ReviewRow, { found }: Review, words: Words): readonly RowTag[] {
  const answered = new Set(links.map(({ id }) => id));
  const isOpen = (found?.links.get(key) ?? []).some(({ id }) => !answered.has(id));
  const told = links.flatMap(({ id, how }): RowTag[] =>
    how === "other" ? [] : [{ kind: "info", text: words(LINKED[how], { id }) }],
  );
  return isOpen && told.length === 0 ? [{ kind: "info", text: words("review.tag.earlier") }] : told;
}

/** What the register and the calendar say about a row, a tag each. */
export function workTags(row: ReviewRow, review: Review, today: IsoDate, words: Words): readonly RowTag[] {
  const isLate = isPastDue(row, today) && row.outcome === null;
  const late: readonly RowTag[] = isLate ? [{ kind: "error", text: words("import.pastDue.tag") }] : [];
  return [...late, ...linkTags(row, review, words)];
}
