import { type Choice, choiceOf } from "./choice.ts";

interface Props<Value extends string> {
  /** Said aloud; the table's headings say it to the eye. */
  readonly label: string;
  readonly value: Value;
  readonly choices: readonly Choice<Value>[];
  readonly onChange: (value: Value) => void;
}

/** One of many, in a cell of a table. */
export function CellSelect<Value extends string>({ label, value, choices, onChange }: Props<Value>) {
  const change = (chosen: string) => {
    const known = choiceOf(choices, chosen);
    if (known !== null) onChange(known);
  };
  return (
    <select
      class="dd-input dd-select dd-cell"
      aria-label={label}
      value={value}
      onChange={({ currentTarget }) => change(currentTarget.value)}
    >
      {choices.map((choice) => (
        <option key={choice.value} value={choice.value} selected={choice.value === value}>
          {choice.label}
        </option>
      ))}
    </select>
  );
}
