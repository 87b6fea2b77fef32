import type { ComponentChildren } from "preact";
import { useContext, useRef } from "preact/hooks";
import { DEADLINE_KINDS } from "../../core/register/states.ts";
import { Button } from "../../views/kit/Button.tsx";
import { CheckField } from "../../views/kit/CheckField.tsx";
import { DateField } from "../../views/kit/DateField.tsx";
import { Folded } from "../../views/kit/Folded.tsx";
import { SelectField } from "../../views/kit/SelectField.tsx";
import { TextArea } from "../../views/kit/TextArea.tsx";
import { TextField } from "../../views/kit/TextField.tsx";
import { LanguageContext, useWords } from "../../views/kit/words.ts";
import { sentenceEnd } from "./cutRows.ts";
import { LeadFields } from "./LeadFields.tsx";
import type { NameBook } from "./nameBook.ts";
import type { ReviewRow } from "./reviewRow.ts";
import type { ReviewAction } from "./reviewState.ts";

interface Props {
  readonly row: ReviewRow;
  readonly names: NameBook;
  /** There is a row after it to be merged with. */
  readonly hasNext: boolean;
  readonly dispatch: (action: ReviewAction) => void;
  /** What the register knows, what is known of the outcome. */
  readonly children: ComponentChildren;
  /** Goes to the next row of the list; null at its end. */
  readonly onNext: (() => void) | null;
}

function Cutting({
  row,
  hasNext,
  cursor,
  dispatch,
}: Omit<Props, "onNext" | "names" | "children"> & { readonly cursor: () => number }) {
  const words = useWords();
  const { key, included } = row;
  const sentence = sentenceEnd(row.text);
  return (
    <div class="dd-tools">
      <Button look="small" onClick={() => dispatch({ do: "split", key, at: cursor() })}>
        {words("review.split")}
      </Button>
      {sentence !== null && (
        <Button look="small" onClick={() => dispatch({ do: "split", key, at: sentence })}>
          {words("review.splitSentence")}
        </Button>
      )}
      {hasNext && (
        <Button look="small" onClick={() => dispatch({ do: "merge", key })}>
          {words("review.merge")}
        </Button>
      )}
      <Button look="small" onClick={() => dispatch({ do: "edit", key, change: { included: !included } })}>
        {words(included ? "review.drop" : "review.restore")}
      </Button>
    </div>
  );
}

function Deadline({ row, dispatch }: Pick<Props, "row" | "dispatch">) {
  const words = useWords();
  const language = useContext(LanguageContext);
  const { key } = row;
  return (
    <div class="dd-grid">
      <DateField
        label={words("import.due")}
        hint={row.phrase === "" ? null : `“${row.phrase}”`}
        value={row.due}
        onChange={(due) => dispatch({ do: "due", key, due })}
      />
      <SelectField
        label={words("review.kind")}
        value={row.deadlineKind}
        choices={DEADLINE_KINDS.map((kind) => ({ value: kind.key, label: kind[language] }))}
        onChange={(kind) => dispatch({ do: "kind", key, kind })}
      />
    </div>
  );
}

/** Everything about one directive that a person may set right. */
export function DirectiveEditor({ row, names, hasNext, dispatch, children, onNext }: Props) {
  const words = useWords();
  const cursor = useRef(0);
  const { key } = row;
  const reasons = [...row.doubts.map(({ text }) => text), ...row.reasons, ...(row.basis === "" ? [] : [row.basis])];
  return (
    <>
      <TextArea
        label={words("review.text")}
        rows={5}
        value={row.text}
        onCursor={(at) => {
          cursor.current = at;
        }}
        onChange={(text) => dispatch({ do: "edit", key, change: { text } })}
      />
      <Cutting row={row} hasNext={hasNext} cursor={() => cursor.current} dispatch={dispatch} />
      <LeadFields row={row} names={names} dispatch={dispatch} />
      <TextField
        label={words("review.support")}
        hint={words("review.support.hint")}
        value={row.support}
        onChange={(support) => dispatch({ do: "edit", key, change: { support } })}
      />
      <Deadline row={row} dispatch={dispatch} />
      <CheckField
        label={words("review.chase")}
        checked={row.chase}
        onChange={(chase) => dispatch({ do: "edit", key, change: { chase } })}
      />
      {children}
      {reasons.length > 0 && (
        <Folded title={words("review.reasons")}>
          <ul class="dd-hint">
            {[...new Set(reasons)].map((reason) => (
              <li key={reason}>{reason}</li>
            ))}
          </ul>
        </Folded>
      )}
      <div class="dd-tools">
        <CheckField
          label={words("review.compared")}
          checked={row.checked}
          onChange={(checked) => dispatch({ do: "edit", key, change: { checked } })}
        />
        {onNext !== null && (
          <Button look="small" onClick={onNext}>
            {words("review.next")}
          </Button>
        )}
      </div>
    </>
  );
}
