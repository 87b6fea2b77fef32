import { Button } from "../../views/kit/Button.tsx";
import { CellInput } from "../../views/kit/CellInput.tsx";
import { useWords } from "../../views/kit/words.ts";
import { LeadAnswer } from "./LeadAnswer.tsx";
import type { NameBook } from "./nameBook.ts";
import type { ReviewRow } from "./reviewRow.ts";
import type { ReviewAction } from "./reviewState.ts";

interface Props {
  readonly row: ReviewRow;
  readonly names: NameBook;
  readonly dispatch: (action: ReviewAction) => void;
}

/** The leads of a directive, a field each, and what the directory says of them. */
export function LeadFields({ row, names, dispatch }: Props) {
  const words = useWords();
  const { key, leads } = row;
  const shown = leads.length === 0 ? [{ name: "", kind: null }] : leads;
  return (
    <fieldset class="dd-field">
      <legend class="dd-label">{words("import.lead")}</legend>
      {shown.map((lead, at) => (
        <div class="dd-line" key={at}>
          <div>
            <CellInput
              label={words("review.lead", { n: at + 1 })}
              value={lead.name}
              choices="agencies"
              onChange={(name) => dispatch({ do: "lead", key, at, name })}
            />
            <LeadAnswer lead={lead} rowKey={key} names={names} dispatch={dispatch} />
          </div>
          {leads.length > 1 && (
            <Button
              look="small"
              onClick={() => dispatch({ do: "leads", key, leads: leads.filter((_, index) => index !== at) })}
            >
              {words("review.lead.remove")}
            </Button>
          )}
        </div>
      ))}
      {leads.length > 0 && (
        <div class="dd-tools">
          <Button
            look="small"
            onClick={() => dispatch({ do: "leads", key, leads: [...leads, { name: "", kind: null }] })}
          >
            {words("review.lead.add")}
          </Button>
        </div>
      )}
    </fieldset>
  );
}
