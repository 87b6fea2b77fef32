import type { ComponentChildren } from "preact";
import { useMemo } from "preact/hooks";
import type { IsoDate } from "../../core/calendar/isoDate.ts";
import type { ListedAgency } from "../../core/commands/importData.ts";
import { ActionBar } from "../../views/kit/ActionBar.tsx";
import { Button } from "../../views/kit/Button.tsx";
import { useWords } from "../../views/kit/words.ts";
import { DirectiveEditor } from "../import/DirectiveEditor.tsx";
import { DirectiveList, type RowTag } from "../import/DirectiveList.tsx";
import { leadTags } from "../import/leadTags.ts";
import { nameBook } from "../import/nameBook.ts";
import { OutcomeFields } from "../import/OutcomeFields.tsx";
import type { ReviewRow } from "../import/reviewRow.ts";
import { includedCount, type ReviewAction, rowAfter } from "../import/reviewState.ts";
import { OldCells } from "./OldCells.tsx";
import { placeOf } from "./sendTrack.ts";
import { TrackQuestions } from "./TrackQuestions.tsx";
import { isLate } from "./trackRow.ts";
import type { Track, TrackAction } from "./trackState.ts";

interface Props {
  readonly track: Track;
  readonly dispatch: (action: TrackAction) => void;
  readonly today: IsoDate;
  readonly listed: readonly ListedAgency[];
  readonly isBusy: boolean;
  /** How the call stands, what is missing. */
  readonly notice: ComponentChildren;
  readonly onSend: () => void;
}

/** The rows as they were read, to be corrected and vouched for. */
export function RowsForm({ track, dispatch, today, listed, isBusy, notice, onSend }: Props) {
  const words = useWords();
  const { review, sources, known } = track;
  const act = (action: ReviewAction) => dispatch({ do: "review", action });
  const names = useMemo(() => nameBook(listed, review.agencies, today), [listed, review.agencies, today]);
  const late = (row: ReviewRow) => isLate(row, sources.get(row.key), today);
  const tags = (row: ReviewRow): readonly RowTag[] => {
    const line = sources.get(row.key)?.line;
    return [
      ...(line === undefined ? [] : [{ kind: "quiet" as const, text: words("track.line", { line }) }]),
      ...(track.how === "adopt" && placeOf(row, track) === null && !known.has(row.key)
        ? [{ kind: "info" as const, text: words("track.copied") }]
        : []),
      ...(known.has(row.key) ? [{ kind: "info" as const, text: words("track.known") }] : []),
      ...(late(row) && row.outcome === null ? [{ kind: "error" as const, text: words("import.pastDue.tag") }] : []),
      ...leadTags(row, names, words),
    ];
  };
  const editor = (row: ReviewRow, next: number | null) => {
    const read = sources.get(row.key);
    return (
      <DirectiveEditor
        row={row}
        names={names}
        hasNext={rowAfter(review.rows, row.key) !== null}
        dispatch={act}
        onNext={next === null ? null : () => act({ do: "select", key: next })}
      >
        {review.pastDue === "update" && late(row) && <OutcomeFields row={row} dispatch={act} />}
        {read !== undefined && <OldCells read={read} />}
      </DirectiveEditor>
    );
  };
  const chosen = includedCount(review);
  const count = words("import.chosen", { n: chosen, all: review.rows.length });
  return (
    <>
      <datalist id="agencies">
        {names.choices.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
      <TrackQuestions review={review} late={review.rows.filter(late).length} dispatch={act} />
      <div class="dd-pane">
        <DirectiveList review={review} dispatch={act} tags={tags} editor={editor} />
      </div>
      <ActionBar notice={notice} note={review.notSecret ? count : `${count}. ${words("track.notSecret.needed")}`}>
        <Button disabled={isBusy} onClick={() => dispatch({ do: "step", step: "columns" })}>
          {words("track.back")}
        </Button>
        <Button look="main" disabled={isBusy || !review.notSecret} onClick={onSend}>
          {words("track.send")}
        </Button>
      </ActionBar>
    </>
  );
}
