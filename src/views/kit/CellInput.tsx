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
}

/** A cell of a table that can be typed into. */
export function CellInput({ label, kind = "text", value, onChange, error = null }: Props) {
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
      {kind === "date" ? <input {...control} type="date" /> : <input {...control} type="text" />}
      <FieldNotes ids={ids} hint={null} error={error} />
    </>
  );
}
