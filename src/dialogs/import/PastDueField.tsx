import { RadioField } from "../../views/kit/RadioField.tsx";
import { useWords } from "../../views/kit/words.ts";
import type { Review, ReviewAction } from "./reviewState.ts";

interface Props {
  readonly review: Review;
  /** How many chosen rows are past due; nothing is asked without any. */
  readonly late: number;
  readonly dispatch: (action: ReviewAction) => void;
}

/** Asks what is to become of rows that are late the moment they come in. */
export function PastDueField({ review, late, dispatch }: Props) {
  const words = useWords();
  if (late === 0) return null;
  return (
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
  );
}
