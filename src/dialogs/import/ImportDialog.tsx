import { useReducer, useState } from "preact/hooks";
import type { IsoDate } from "../../core/calendar/isoDate.ts";
import type { WorkCalendar } from "../../core/calendar/workingDays.ts";
import { type Language, message, say } from "../../core/messages/say.ts";
import { closeDialog, serverCall } from "../serverCall.ts";
import { ReviewForm, type Words } from "./ReviewForm.tsx";
import { changeReview, type Review, type ReviewAction, requestOf, startReview } from "./reviewState.ts";

export interface ImportStart {
  readonly language: Language;
  readonly today: string;
  readonly daysOff: readonly string[];
  readonly workedDays: readonly string[];
}

type Step = Review | null;
type StepAction = ReviewAction | { readonly do: "read"; readonly review: Review };

function stepReducer(step: Step, action: StepAction): Step {
  if (action.do === "read") return action.review;
  return step === null ? null : changeReview(step, action);
}

function calendarOf({ daysOff, workedDays }: ImportStart): WorkCalendar {
  return { daysOff: new Set(daysOff as IsoDate[]), workedDays: new Set(workedDays as IsoDate[]) };
}

/** Paste, read, review, import. The text never leaves the browser; only confirmed rows do. */
export function ImportDialog({ start }: { start: ImportStart }) {
  const [text, setText] = useState("");
  const [review, dispatch] = useReducer(stepReducer, null);
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState("");
  const [done, setDone] = useState<readonly string[]>([]);
  const words: Words = (key, values) => say(start.language, message(key, values));

  const read = () => {
    const found = startReview(text, calendarOf(start));
    setFailure(
      found.header.secrecy !== null
        ? words("msg.secretRefused")
        : found.rows.length === 0
          ? words("import.nothing")
          : "",
    );
    if (found.header.secrecy !== null) setText("");
    else if (found.rows.length > 0) dispatch({ do: "read", review: found });
  };
  const send = async (ready: Review) => {
    const request = requestOf(ready);
    if (request === null) return setFailure(words("import.nothingChosen"));
    setBusy(true);
    try {
      const outcome = await serverCall("importNotice", request);
      if (outcome.ok) setDone(outcome.messages);
      else setFailure(outcome.messages.join(" "));
    } catch (error) {
      setFailure(`${words("dialog.failed")} ${error instanceof Error ? error.message : String(error)}`);
    } finally {
      setBusy(false);
    }
  };

  if (done.length > 0) {
    return (
      <main>
        {done.map((line) => (
          <p class="note" key={line}>
            {line}
          </p>
        ))}
        <div class="actions">
          <button type="button" class="main" onClick={closeDialog}>
            {words("dialog.close")}
          </button>
        </div>
      </main>
    );
  }
  return (
    <main>
      {failure !== "" && (
        <p class="error" role="alert">
          {failure}
        </p>
      )}
      {review === null ? (
        <>
          <label>
            {words("import.paste")}
            <textarea class="paste" value={text} onInput={(event) => setText(event.currentTarget.value)} />
          </label>
          <div class="actions">
            <button type="button" class="main" disabled={text.trim() === ""} onClick={read}>
              {words("import.read")}
            </button>
          </div>
        </>
      ) : (
        <ReviewForm
          review={review}
          today={start.today as IsoDate}
          words={words}
          busy={busy}
          dispatch={dispatch}
          onSend={() => void send(review)}
        />
      )}
    </main>
  );
}
