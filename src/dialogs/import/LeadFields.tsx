import { Button } from "../../views/kit/Button.tsx";
import { CellInput } from "../../views/kit/CellInput.tsx";
import { useWords } from "../../views/kit/words.ts";
import type { ReviewRow } from "./reviewRow.ts";
import type { ReviewAction } from "./reviewState.ts";

interface Props {
  readonly row: ReviewRow;
  readonly dispatch: (action: ReviewAction) => void;
}

/** The leads of a directive, a field each. */
export function LeadFields({ row, dispatch }: Props) {
  const words = useWords();
  const { key, leads } = row;
  const shown = leads.length === 0 ? [{ name: "", kind: null }] : leads;
  return (
    <fieldset class="dd-field">
      <legend class="dd-label">{words("import.lead")}</legend>
      {shown.map(({ name }, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the place is the field, its name changes while it is typed
        <div class="dd-line" key={at}>
          <div>
            <CellInput
              label={words("review.lead", { n: at + 1 })}
              value={name}
              choices="agencies"
              onChange={(typed) => dispatch({ do: "lead", key, at, name: typed })}
            />
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
