import type { ComponentChildren } from "preact";
import { useCallback, useMemo, useState } from "preact/hooks";
import { type IsoDate, parseIsoDate } from "../../core/calendar/isoDate.ts";
import type { WorkCalendar } from "../../core/calendar/workingDays.ts";
import type { ListedAgency } from "../../core/commands/importData.ts";
import type { Span } from "../../core/deadline/deadline.ts";
import { readNotice } from "../../core/notice/readNotice.ts";
import { ActionBar } from "../../views/kit/ActionBar.tsx";
import { Button } from "../../views/kit/Button.tsx";
import { CheckField } from "../../views/kit/CheckField.tsx";
import { Panes } from "../../views/kit/Panes.tsx";
import { useWords } from "../../views/kit/words.ts";
import { rowOfSelection } from "./cutRows.ts";
import { DirectiveEditor } from "./DirectiveEditor.tsx";
import { DirectiveList } from "./DirectiveList.tsx";
import { HeaderFields } from "./HeaderFields.tsx";
import { ImportQuestions } from "./ImportQuestions.tsx";
import { KnownPaper } from "./KnownPaper.tsx";
import { LinkOffers } from "./LinkOffers.tsx";
import { LookUpNote } from "./LookUpNote.tsx";
import { leadTags } from "./leadTags.ts";
import { NoticeText } from "./NoticeText.tsx";
import { nameBook } from "./nameBook.ts";
import { OutcomeFields } from "./OutcomeFields.tsx";
import { freshKey, includedCount, type Review, type ReviewAction, rowAfter } from "./reviewState.ts";
import { isPastDue } from "./sendReview.ts";
import { useLookUp } from "./useLookUp.ts";
import { workTags } from "./workTags.ts";

interface Props {
  readonly review: Review;
  readonly dispatch: (action: ReviewAction) => void;
  readonly today: IsoDate;
  readonly calendar: WorkCalendar;
  /** The directory as it was when the dialog opened. */
  readonly listed: readonly ListedAgency[];
  readonly isBusy: boolean;
  /** How the call stands, what is missing. */
  readonly notice: ComponentChildren;
  readonly onBack: () => void;
  readonly onSend: () => void;
}

/** The words between two places, read as if they were a notice of the same day. */
function readSelection(review: Review, span: Span, calendar: WorkCalendar) {
  const { source, header } = review;
  const issuedOn = parseIsoDate(header.issuedOn ?? header.meetingOn ?? "");
  const read = readNotice(source.slice(span.start, span.end), { calendar, issuedOn });
  return rowOfSelection(read, span, source, freshKey(review));
}

/** What was read, to be corrected and vouched for. */
export function ReviewForm({ review, dispatch, today, calendar, listed, isBusy, notice, onBack, onSend }: Props) {
  const words = useWords();
  const names = useMemo(() => nameBook(listed, review.agencies, today), [listed, review.agencies, today]);
  const lookUp = useLookUp(review, dispatch);
  const [pane, setPane] = useState<"text" | "rows">("rows");
  const pick = useCallback(
    (key: number) => {
      dispatch({ do: "select", key });
      setPane("rows");
    },
    [dispatch],
  );
  const add = (span: Span) => {
    dispatch({ do: "add", row: readSelection(review, span, calendar) });
    setPane("rows");
  };
  const chosen = includedCount(review);
  const count = words("import.chosen", { n: chosen, all: review.rows.length });
  const text = (
    <NoticeText source={review.source} rows={review.rows} current={review.current} onPick={pick} onAdd={add} />
  );
  const rows = (
    <DirectiveList
      review={review}
      dispatch={dispatch}
      tags={(row) => [...leadTags(row, names, words), ...workTags(row, review, today, words)]}
      editor={(row, next) => (
        <DirectiveEditor
          row={row}
          names={names}
          hasNext={rowAfter(review.rows, row.key) !== null}
          dispatch={dispatch}
          onNext={next === null ? null : () => dispatch({ do: "select", key: next })}
        >
          {review.found !== null && (
            <LinkOffers row={row} found={review.found} isIssued={review.issued} dispatch={dispatch} />
          )}
          {review.pastDue === "update" && isPastDue(row, today) && <OutcomeFields row={row} dispatch={dispatch} />}
        </DirectiveEditor>
      )}
    />
  );
  return (
    <>
      <datalist id="agencies">
        {names.choices.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
      <HeaderFields header={review.header} dispatch={dispatch} />
      <CheckField
        label={words("import.notSecret")}
        required
        checked={review.notSecret}
        onChange={(notSecret) => dispatch({ do: "answer", change: { notSecret } })}
      />
      <LookUpNote call={lookUp} hasAnswer={review.found !== null} />
      {review.found !== null && (
        <KnownPaper found={review.found} gone={review.gone} isIssued={review.issued} dispatch={dispatch} />
      )}
      <Panes
        label={words("review.panes")}
        current={pane}
        onChange={setPane}
        panes={[
          { key: "text", label: words("review.pane.text"), content: text },
          { key: "rows", label: words("review.pane.rows", { n: chosen }), content: rows },
        ]}
      />
      <ImportQuestions review={review} today={today} dispatch={dispatch} />
      <ActionBar notice={notice} note={review.notSecret ? count : `${count}. ${words("import.notSecret.needed")}`}>
        <Button disabled={isBusy} onClick={onBack}>
          {words("import.back")}
        </Button>
        <Button look="main" disabled={isBusy || !review.notSecret} onClick={onSend}>
          {words("import.send")}
        </Button>
      </ActionBar>
    </>
  );
}
