import type { IsoDate } from "../../core/calendar/isoDate.ts";
import { CheckField } from "../../views/kit/CheckField.tsx";
import { FieldGroup } from "../../views/kit/FieldGroup.tsx";
import { RadioField } from "../../views/kit/RadioField.tsx";
import { useWords } from "../../views/kit/words.ts";
import { PastDueField } from "./PastDueField.tsx";
import type { Review, ReviewAction } from "./reviewState.ts";
import { pastDueRows } from "./sendReview.ts";

interface Props {
  readonly review: Review;
  readonly today: IsoDate;
  readonly dispatch: (action: ReviewAction) => void;
}

/** What only a person can answer: issue, what is late already, what only prepares a meeting. */
export function ImportQuestions({ review, today, dispatch }: Props) {
  const words = useWords();
  const late = pastDueRows(review, today);
  const isPreparation = review.header.kind === "meeting-notice";
  return (
    <FieldGroup title={words("import.answers")}>
      <CheckField
        label={words("import.issued")}
        hint={words("import.issued.hint")}
        checked={review.issued}
        onChange={(issued) => dispatch({ do: "answer", change: { issued } })}
      />
      {isPreparation && (
        <RadioField
          label={words("review.preparation")}
          value={review.rows.some(({ chase }) => chase) ? "chase" : "keep"}
          choices={[
            { value: "keep", label: words("review.preparation.keep") },
            { value: "chase", label: words("review.preparation.chase") },
          ]}
          onChange={(answer) => dispatch({ do: "all", change: { chase: answer === "chase" } })}
        />
      )}
      <PastDueField review={review} late={late} dispatch={dispatch} />
    </FieldGroup>
  );
}
