import { CheckField } from "../../views/kit/CheckField.tsx";
import { useWords } from "../../views/kit/words.ts";
import { PastDueField } from "../import/PastDueField.tsx";
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
      <PastDueField review={review} late={late} dispatch={dispatch} />
    </>
  );
}
