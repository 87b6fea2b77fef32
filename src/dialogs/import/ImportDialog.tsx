import { useEffect, useMemo, useReducer, useState } from "preact/hooks";
import type { IsoDate } from "../../core/calendar/isoDate.ts";
import type { WorkCalendar } from "../../core/calendar/workingDays.ts";
import type { ListedAgency } from "../../core/commands/importData.ts";
import type { DialogMessageKey } from "../../core/messages/dialogMessages.ts";
import { ActionBar } from "../../views/kit/ActionBar.tsx";
import { Button } from "../../views/kit/Button.tsx";
import { Note } from "../../views/kit/Note.tsx";
import { Steps } from "../../views/kit/Steps.tsx";
import { useWords } from "../../views/kit/words.ts";
import { CallNote } from "../CallNote.tsx";
import { Finished } from "../Finished.tsx";
import { NoticeSource } from "../files/NoticeSource.tsx";
import { useCommand } from "../useCommand.ts";
import { hasLeadQuestion } from "./leadTags.ts";
import { nameBook } from "./nameBook.ts";
import { ReviewForm } from "./ReviewForm.tsx";
import { changeReview, includedCount, type Review, type ReviewAction, startReview } from "./reviewState.ts";
import { requestOf } from "./sendReview.ts";

interface ImportStart {
  readonly today: IsoDate;
  readonly daysOff: readonly IsoDate[];
  readonly workedDays: readonly IsoDate[];
  readonly agencies: readonly ListedAgency[];
  /** Whether Google Drive may be asked to read scans. */
  readonly ocr: boolean;
}

/** null: nothing has been read yet. */
type Reading = Review | null;
type ReadingAction = ReviewAction | { readonly do: "read"; readonly review: Reading };

function changeReading(review: Reading, action: ReadingAction): Reading {
  if (action.do === "read") return action.review;
  return review === null ? null : changeReview(review, action);
}

function calendarOf({ daysOff, workedDays }: ImportStart): WorkCalendar {
  return { daysOff: new Set(daysOff), workedDays: new Set(workedDays) };
}

/** Any directive: reading it compiles what the first notice would otherwise wait for. */
const WARM_UP = "1. Giao Sở Tài chính chủ trì, phối hợp với các sở, ngành rà soát, báo cáo trước ngày 30/6/2026.";

/** Paste, read, review, import. The text never leaves the browser; its directives do once it is declared free of secrets. */
export function ImportDialog({ start }: { readonly start: ImportStart }) {
  const words = useWords();
  const [text, setText] = useState("");
  const [review, dispatch] = useReducer(changeReading, null);
  const [problem, setProblem] = useState<DialogMessageKey | null>(null);
  const { state, run, reset } = useCommand("importNotice");
  const calendar = useMemo(() => calendarOf(start), [start]);
  const names = useMemo(() => nameBook(start.agencies, [], start.today), [start]);

  useEffect(() => {
    const waiting = setTimeout(() => startReview(WARM_UP, calendar), 200);
    return () => clearTimeout(waiting);
  }, [calendar]);

  const read = () => {
    const found = startReview(text, calendar, (row) => hasLeadQuestion(row, names));
    const isSecret = found.header.secrecy !== null;
    if (isSecret) setText("");
    setProblem(isSecret ? "msg.secretRefused" : found.rows.length === 0 ? "import.nothing" : null);
    if (!isSecret && found.rows.length > 0) dispatch({ do: "read", review: found });
  };
  const send = (ready: Review) => {
    const request = requestOf(ready);
    setProblem(request === null ? "import.nothingChosen" : null);
    if (request !== null) run(request);
  };
  const back = () => {
    reset();
    setProblem(null);
    dispatch({ do: "read", review: null });
  };

  const steps = [words("import.step.paste"), words("import.step.review"), words("import.step.done")];
  const at = state.kind === "done" ? 2 : review === null ? 0 : 1;
  const notice = (
    <>
      <CallNote state={state} working={words("review.writing", { n: review === null ? 0 : includedCount(review) })} />
      {problem !== null && <Note kind="error">{words(problem)}</Note>}
    </>
  );
  return (
    <>
      <Steps label={words("import.steps")} steps={steps} current={at} />
      {state.kind === "done" && <Finished messages={state.outcome.messages} />}
      {state.kind !== "done" && review === null && (
        <>
          <NoticeSource text={text} onChange={setText} readsScans={start.ocr} />
          <ActionBar notice={notice}>
            <Button look="main" disabled={text.trim() === ""} onClick={read}>
              {words("import.read")}
            </Button>
          </ActionBar>
        </>
      )}
      {state.kind !== "done" && review !== null && (
        <ReviewForm
          review={review}
          today={start.today}
          calendar={calendar}
          listed={start.agencies}
          isBusy={state.kind === "busy"}
          notice={notice}
          dispatch={dispatch}
          onBack={back}
          onSend={() => send(review)}
        />
      )}
    </>
  );
}
