import type { ComponentChildren } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { parseIsoDate } from "../../core/calendar/isoDate.ts";
import type { DialogMessageKey } from "../../core/messages/dialogMessages.ts";
import { registerDate } from "../../core/text/formatDate.ts";
import { Button } from "../../views/kit/Button.tsx";
import { CheckField } from "../../views/kit/CheckField.tsx";
import { RowCard } from "../../views/kit/RowCard.tsx";
import type { TagKind } from "../../views/kit/Tag.tsx";
import { useWords, type Words } from "../../views/kit/words.ts";
import { revealCard } from "./revealCard.ts";
import { certaintyOf, type ReviewRow } from "./reviewRow.ts";
import { listed, type Review, type ReviewAction } from "./reviewState.ts";

interface Props {
  readonly review: Review;
  readonly dispatch: (action: ReviewAction) => void;
  /** What is shown of the open row. @param next key of the row below it */
  readonly editor: (row: ReviewRow, next: number | null) => ComponentChildren;
  /** Further tags of a row. */
  readonly tags: (row: ReviewRow) => readonly RowTag[];
}

export interface RowTag {
  readonly kind: TagKind;
  readonly text: string;
}

interface Pile {
  readonly title: DialogMessageKey;
  readonly holds: (row: ReviewRow) => boolean;
}

/** In the order in which they stand. */
const PILES: readonly Pile[] = [
  { title: "review.pile.chase", holds: ({ included, chase }) => included && chase },
  { title: "review.pile.keep", holds: ({ included, chase }) => included && !chase },
  { title: "review.pile.out", holds: ({ included }) => !included },
];

const CERTAINTY_TAGS = {
  unsure: { kind: "warning", text: "review.unsure" },
  look: { kind: "info", text: "review.look" },
  sure: { kind: "quiet", text: "review.sure" },
} as const;

/** How sure the reader is, then the rest; what a person still has to answer is not called sure. */
function allTags(row: ReviewRow, others: readonly RowTag[], words: Words): readonly RowTag[] {
  if (row.checked) return [{ kind: "success", text: words("review.checked") }, ...others];
  const certainty = certaintyOf(row);
  if (certainty === "sure" && others.some(({ kind }) => kind === "warning")) return others;
  const { kind, text } = CERTAINTY_TAGS[certainty];
  return [{ kind, text: words(text) }, ...others];
}

function toneOf(row: ReviewRow, shown: readonly RowTag[]): "ok" | "unsure" {
  return row.included && shown.some(({ kind }) => kind === "warning") ? "unsure" : "ok";
}

function noteOf({ leads, due }: ReviewRow, words: Words): string {
  const names = leads.map(({ name }) => name).filter((name) => name.trim() !== "");
  const day = due === null ? null : parseIsoDate(due);
  return [
    names.length === 0 ? words("review.noLead") : names.join("; "),
    day === null ? words("review.noDue") : words("review.due", { date: registerDate(day) }),
  ].join(" · ");
}

function Bar({ review, dispatch }: Pick<Props, "review" | "dispatch">) {
  const words = useWords();
  return (
    <div class="dd-bar">
      <CheckField
        label={words("review.unsureFirst")}
        checked={review.order === "unsure"}
        onChange={(first) => dispatch({ do: "order", order: first ? "unsure" : "text" })}
      />
      <Button look="small" disabled={review.past.length === 0} onClick={() => dispatch({ do: "undo" })}>
        {words("review.undo")}
      </Button>
    </div>
  );
}

/** The proposed rows in their piles; one of them open. */
export function DirectiveList({ review, dispatch, editor, tags }: Props) {
  const words = useWords();
  const list = useRef<HTMLDivElement>(null);
  const { current } = review;
  const revealed = useRef(current);
  useEffect(() => {
    // Where the page opens nothing jumps.
    if (revealed.current !== current && list.current) revealCard(list.current, current);
    revealed.current = current;
  }, [current]);
  const all = listed(review);
  const ordered = PILES.map((pile) => ({ ...pile, rows: all.filter(pile.holds) })).filter(
    ({ rows }) => rows.length > 0,
  );
  const inOrder = ordered.flatMap(({ rows }) => rows);
  const number = new Map(review.rows.map(({ key }, index) => [key, index + 1]));
  const nextOf = (row: ReviewRow) => inOrder[inOrder.indexOf(row) + 1]?.key ?? null;
  return (
    <div ref={list}>
      <Bar review={review} dispatch={dispatch} />
      {ordered.map(({ title, rows }) => (
        <section key={title}>
          <h2 class="dd-pile">{words(title, { n: rows.length })}</h2>
          <ul class="dd-cards">
            {rows.map((row) => {
              const rowTags = allTags(row, tags(row), words);
              return (
                <RowCard
                  key={row.key}
                  name={String(row.key)}
                  title={`${number.get(row.key) ?? ""}. ${row.text}`}
                  note={noteOf(row, words)}
                  tags={rowTags}
                  tone={toneOf(row, rowTags)}
                  isOpen={row.key === current}
                  onOpen={() => dispatch({ do: "select", key: row.key })}
                  box={{
                    label: words("import.take", { n: number.get(row.key) ?? 0 }),
                    checked: row.included,
                    onChange: (included) => dispatch({ do: "edit", key: row.key, change: { included } }),
                  }}
                >
                  {row.key === current && editor(row, nextOf(row))}
                </RowCard>
              );
            })}
          </ul>
        </section>
      ))}
    </div>
  );
}
