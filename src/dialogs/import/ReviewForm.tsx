import type { IsoDate } from "../../core/calendar/isoDate.ts";
import type { MessageKey } from "../../core/messages/messages.ts";
import { pastDueRows, type Review, type ReviewAction, type ReviewRow } from "./reviewState.ts";

/** Says a message in the person's language. */
export type Words = (key: MessageKey, values?: Readonly<Record<string, string | number>>) => string;

interface FormProps {
  readonly review: Review;
  readonly today: IsoDate;
  readonly words: Words;
  readonly busy: boolean;
  readonly dispatch: (action: ReviewAction) => void;
  readonly onSend: () => void;
}

function HeaderFields({ review, words, dispatch }: Pick<FormProps, "review" | "words" | "dispatch">) {
  const { header } = review;
  return (
    <fieldset>
      <legend>{words("import.header")}</legend>
      <div class="fields">
        <label>
          {words("import.number")}
          <input
            type="text"
            value={header.number ?? ""}
            onInput={({ currentTarget: { value } }) =>
              dispatch({ do: "header", change: { number: value.trim() || null } })
            }
          />
        </label>
        <label>
          {words("import.issuedOn")}
          <input
            type="date"
            value={header.issuedOn ?? ""}
            onInput={({ currentTarget: { value } }) => dispatch({ do: "header", change: { issuedOn: value || null } })}
          />
        </label>
        <label>
          {words("import.chair")}
          <input
            type="text"
            value={header.chair ?? ""}
            onInput={({ currentTarget: { value } }) =>
              dispatch({ do: "header", change: { chair: value.trim() || null } })
            }
          />
        </label>
      </div>
      <div class="reason">{header.subject}</div>
    </fieldset>
  );
}

function Answers({ review, today, words, dispatch }: Omit<FormProps, "busy" | "onSend">) {
  const late = pastDueRows(review, today);
  const choice = (pastDue: Review["pastDue"], label: MessageKey) => (
    <label class="inline">
      <input
        type="radio"
        name="pastDue"
        checked={review.pastDue === pastDue}
        onChange={() => dispatch({ do: "answer", change: { pastDue } })}
      />
      {words(label)}
    </label>
  );
  return (
    <fieldset>
      <legend>{words("import.answers")}</legend>
      <label class="inline">
        <input
          type="checkbox"
          checked={review.notSecret}
          onChange={({ currentTarget: { checked } }) => dispatch({ do: "answer", change: { notSecret: checked } })}
        />
        {words("import.notSecret")}
      </label>
      <label class="inline">
        <input
          type="checkbox"
          checked={review.issued}
          onChange={({ currentTarget: { checked } }) => dispatch({ do: "answer", change: { issued: checked } })}
        />
        {words("import.issued")}
      </label>
      {late > 0 && (
        <div>
          {words("import.pastDue", { n: late })} {choice("keep", "import.pastDue.keep")}{" "}
          {choice("chase", "import.pastDue.chase")}
        </div>
      )}
    </fieldset>
  );
}

function Row({
  row,
  index,
  words,
  dispatch,
}: { row: ReviewRow; index: number } & Pick<FormProps, "words" | "dispatch">) {
  const { directive } = row;
  return (
    <tr class={directive.doubts.length > 0 ? "unsure" : ""}>
      <td>
        <input
          type="checkbox"
          aria-label={words("import.include")}
          checked={row.included}
          onChange={({ currentTarget: { checked } }) => dispatch({ do: "row", index, change: { included: checked } })}
        />
      </td>
      <td class="text">
        {directive.text}
        <div class="reason">{[...directive.doubts, ...row.reasons].join(" · ")}</div>
      </td>
      <td class="lead">
        <input
          type="text"
          aria-label={words("import.lead")}
          value={row.lead}
          onInput={({ currentTarget: { value } }) => dispatch({ do: "row", index, change: { lead: value } })}
        />
      </td>
      <td>
        <input
          type="date"
          aria-label={words("import.due")}
          value={directive.due ?? ""}
          onInput={({ currentTarget: { value } }) => dispatch({ do: "due", index, due: value || null })}
        />
        <div class="reason">{directive.phrase}</div>
      </td>
    </tr>
  );
}

/** What was read, to be corrected and vouched for. */
export function ReviewForm({ review, today, words, busy, dispatch, onSend }: FormProps) {
  return (
    <>
      <HeaderFields review={review} words={words} dispatch={dispatch} />
      <Answers review={review} today={today} words={words} dispatch={dispatch} />
      <div class="list">
        <table>
          <thead>
            <tr>
              <th scope="col">{words("import.include")}</th>
              <th scope="col">{words("import.text")}</th>
              <th scope="col">{words("import.lead")}</th>
              <th scope="col">{words("import.due")}</th>
            </tr>
          </thead>
          <tbody>
            {review.rows.map((row, index) => (
              <Row key={`${index}:${row.directive.text}`} row={row} index={index} words={words} dispatch={dispatch} />
            ))}
          </tbody>
        </table>
      </div>
      <div class="actions">
        <button type="button" class="main" disabled={busy || !review.notSecret} onClick={onSend}>
          {words("import.send")}
        </button>
      </div>
    </>
  );
}
