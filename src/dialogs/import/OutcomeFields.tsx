import { CheckField } from "../../views/kit/CheckField.tsx";
import { DateField } from "../../views/kit/DateField.tsx";
import { SelectField } from "../../views/kit/SelectField.tsx";
import { TextField } from "../../views/kit/TextField.tsx";
import { useWords } from "../../views/kit/words.ts";
import type { ReviewRow, RowOutcome } from "./reviewRow.ts";
import type { ReviewAction } from "./reviewState.ts";

interface Props {
  readonly row: ReviewRow;
  readonly dispatch: (action: ReviewAction) => void;
}

const BLANK: RowOutcome = { state: "done", doneOn: null, paper: "", result: "" };

/** What has become of a directive that was past due when it was entered; without it the row waits to be checked. */
export function OutcomeFields({ row, dispatch }: Props) {
  const words = useWords();
  const { key, outcome } = row;
  const put = (change: Partial<RowOutcome>) =>
    dispatch({ do: "outcome", key, outcome: { ...(outcome ?? BLANK), ...change } });
  return (
    <div class="dd-offer">
      <CheckField
        label={words("review.outcome")}
        checked={outcome !== null}
        onChange={(isKnown) => dispatch({ do: "outcome", key, outcome: isKnown ? BLANK : null })}
      />
      {outcome !== null && (
        <div class="dd-grid">
          <SelectField
            label={words("review.outcome.state")}
            value={outcome.state}
            choices={[
              { value: "done", label: words("review.outcome.done") },
              { value: "inProgress", label: words("review.outcome.open") },
            ]}
            onChange={(state) => put({ state })}
          />
          {outcome.state === "done" && (
            <DateField
              label={words("review.outcome.doneOn")}
              value={outcome.doneOn}
              onChange={(doneOn) => put({ doneOn })}
            />
          )}
          <TextField label={words("review.outcome.paper")} value={outcome.paper} onChange={(paper) => put({ paper })} />
          <TextField
            label={words("review.outcome.result")}
            value={outcome.result}
            onChange={(result) => put({ result })}
          />
        </div>
      )}
    </div>
  );
}
