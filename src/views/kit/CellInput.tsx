import { useId } from "preact/hooks";
import { wire } from "./Field.tsx";
import { FieldNotes } from "./FieldNotes.tsx";

interface Props {
  /** Names row and column, for those who do not see the table. */
  readonly label: string;
  readonly kind?: "text" | "date";
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly error?: string | null;
  /** Id of a `datalist` of the page with values to choose from. */
  readonly choices?: string;
}

/** A cell of a table that can be typed into. */
export function CellInput({ label, kind = "text", value, onChange, error = null, choices }: Props) {
  const { wiring, ids } = wire(useId(), { error });
  const control = {
    ...wiring,
    class: "dd-input dd-cell",
    "aria-label": label,
    value,
    onInput: ({ currentTarget }: { readonly currentTarget: { readonly value: string } }) =>
      onChange(currentTarget.value),
  };
  return (
    <>
      {kind === "date" ? <input {...control} type="date" /> : <input {...control} type="text" list={choices} />}
      <FieldNotes ids={ids} hint={null} error={error} />
    </>
  );
}
