import { ChoiceSelect } from "./ChoiceSelect.tsx";
import type { Choice } from "./choice.ts";

interface Props<Value extends string> {
  /** Said aloud; the table's headings say it to the eye. */
  readonly label: string;
  readonly value: Value;
  readonly choices: readonly Choice<Value>[];
  readonly onChange: (value: Value) => void;
}

/** One of many, in a cell of a table. */
export function CellSelect<Value extends string>({ label, ...choice }: Props<Value>) {
  return <ChoiceSelect {...choice} wiring={{ class: "dd-input dd-select dd-cell", "aria-label": label }} />;
}
