import { CheckField } from "../../views/kit/CheckField.tsx";
import { RadioField } from "../../views/kit/RadioField.tsx";
import { useWords } from "../../views/kit/words.ts";
import type { Review, ReviewAction } from "../import/reviewState.ts";

interface Props {
  readonly review: Review;
  /** Chosen rows that are past due. */
  readonly late: number;
  readonly dispatch: (action: ReviewAction) => void;
}

/** What only a person can answer: secrecy, and what is late already. */
export function TrackQuestions({ review, late, dispatch }: Props) {
  const words = useWords();
  return (
    <>
      <CheckField
        label={words("track.notSecret")}
        required
        checked={review.notSecret}
        onChange={(notSecret) => dispatch({ do: "answer", change: { notSecret } })}
      />
      {late > 0 && (
        <RadioField
          label={words("import.pastDue", { n: late })}
          value={review.pastDue}
          hint={review.pastDue === "update" ? words("import.pastDue.update.hint") : null}
          choices={[
            { value: "update", label: words("import.pastDue.update") },
            { value: "chase", label: words("import.pastDue.chase") },
            { value: "keep", label: words("import.pastDue.keep") },
          ]}
          onChange={(pastDue) => dispatch({ do: "answer", change: { pastDue } })}
        />
      )}
    </>
  );
}
