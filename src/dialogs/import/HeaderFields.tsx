import { parseIsoDate } from "../../core/calendar/isoDate.ts";
import { citePaper } from "../../core/register/paper.ts";
import { DateField } from "../../views/kit/DateField.tsx";
import { Folded } from "../../views/kit/Folded.tsx";
import { TextField } from "../../views/kit/TextField.tsx";
import { useWords } from "../../views/kit/words.ts";
import type { Review, ReviewAction } from "./reviewState.ts";

interface Props {
  readonly header: Review["header"];
  readonly dispatch: (action: ReviewAction) => void;
}

/** What paper it is, folded to its citation. */
export function HeaderFields({ header, dispatch }: Props) {
  const words = useWords();
  const { kind, number, issuedOn, meetingOn } = header;
  const days = { issuedOn: parseIsoDate(issuedOn ?? ""), meetingOn: parseIsoDate(meetingOn ?? "") };
  const paper = citePaper({ kind, number: number?.trim() || null, ...days });
  return (
    <div class="dd-notice-paper">
      <Folded title={words("review.paper", { paper })}>
        {header.subject !== null && <p class="dd-hint">{header.subject}</p>}
        <div class="dd-grid">
          <TextField
            label={words("import.number")}
            value={number ?? ""}
            onChange={(value) => dispatch({ do: "header", change: { number: value || null } })}
          />
          <DateField
            label={words("import.issuedOn")}
            value={issuedOn}
            onChange={(day) => dispatch({ do: "header", change: { issuedOn: day } })}
          />
          <TextField
            label={words("import.chair")}
            value={header.chair ?? ""}
            onChange={(value) => dispatch({ do: "header", change: { chair: value || null } })}
          />
        </div>
      </Folded>
    </div>
  );
}
