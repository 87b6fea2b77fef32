import type { ComponentChildren } from "preact";
import type { IsoDate } from "../../core/calendar/isoDate.ts";
import { ActionBar } from "../../views/kit/ActionBar.tsx";
import { Button } from "../../views/kit/Button.tsx";
import { CheckField } from "../../views/kit/CheckField.tsx";
import { DateField } from "../../views/kit/DateField.tsx";
import { FieldGroup } from "../../views/kit/FieldGroup.tsx";
import { RadioField } from "../../views/kit/RadioField.tsx";
import { TextField } from "../../views/kit/TextField.tsx";
import { useWords } from "../../views/kit/words.ts";
import { ReviewTable } from "./ReviewTable.tsx";
import { pastDueRows, type Review, type ReviewAction } from "./reviewState.ts";

interface PartProps {
  readonly review: Review;
  readonly dispatch: (action: ReviewAction) => void;
}

function HeaderFields({ review: { header }, dispatch }: PartProps) {
  const words = useWords();
  return (
    <FieldGroup title={words("import.header")} {...(header.subject === null ? {} : { text: header.subject })}>
      <TextField
        label={words("import.number")}
        value={header.number ?? ""}
        onChange={(value) => dispatch({ do: "header", change: { number: value || null } })}
      />
      <DateField
        label={words("import.issuedOn")}
        value={header.issuedOn}
        onChange={(issuedOn) => dispatch({ do: "header", change: { issuedOn } })}
      />
      <TextField
        label={words("import.chair")}
        value={header.chair ?? ""}
        onChange={(value) => dispatch({ do: "header", change: { chair: value || null } })}
      />
    </FieldGroup>
  );
}

function Answers({ review, today, dispatch }: PartProps & { readonly today: IsoDate }) {
  const words = useWords();
  const late = pastDueRows(review, today);
  return (
    <FieldGroup title={words("import.answers")}>
      <CheckField
        label={words("import.notSecret")}
        required
        checked={review.notSecret}
        onChange={(notSecret) => dispatch({ do: "answer", change: { notSecret } })}
      />
      <CheckField
        label={words("import.issued")}
        checked={review.issued}
        onChange={(issued) => dispatch({ do: "answer", change: { issued } })}
      />
      {late > 0 && (
        <RadioField
          label={words("import.pastDue", { n: late })}
          value={review.pastDue}
          choices={[
            { value: "keep", label: words("import.pastDue.keep") },
            { value: "chase", label: words("import.pastDue.chase") },
          ]}
          onChange={(pastDue) => dispatch({ do: "answer", change: { pastDue } })}
        />
      )}
    </FieldGroup>
  );
}

interface FormProps extends PartProps {
  readonly today: IsoDate;
  readonly isBusy: boolean;
  /** How the call stands, what is missing. */
  readonly notice: ComponentChildren;
  readonly onBack: () => void;
  readonly onSend: () => void;
}

/** What was read, to be corrected and vouched for. */
export function ReviewForm({ review, today, isBusy, notice, dispatch, onBack, onSend }: FormProps) {
  const words = useWords();
  const chosen = review.rows.filter(({ included }) => included).length;
  const count = words("import.chosen", { n: chosen, all: review.rows.length });
  return (
    <>
      <HeaderFields review={review} dispatch={dispatch} />
      <Answers review={review} today={today} dispatch={dispatch} />
      <ReviewTable rows={review.rows} dispatch={dispatch} />
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
