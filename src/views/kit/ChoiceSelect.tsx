import { type Choice, choiceOf } from "./choice.ts";
import type { Wiring } from "./Field.tsx";

interface Props<Value extends string> {
  readonly value: Value;
  readonly choices: readonly Choice<Value>[];
  readonly onChange: (value: Value) => void;
  /** Its look, and what ties it to its words. */
  readonly wiring: Partial<Wiring> & { readonly class: string; readonly "aria-label"?: string };
}

/** The drop-down itself, which only knows its choices. */
export function ChoiceSelect<Value extends string>({ value, choices, onChange, wiring }: Props<Value>) {
  const change = (chosen: string) => {
    const known = choiceOf(choices, chosen);
    if (known !== null) onChange(known);
  };
  return (
    <select {...wiring} value={value} onChange={({ currentTarget }) => change(currentTarget.value)}>
      {choices.map((choice) => (
        <option key={choice.value} value={choice.value} selected={choice.value === value}>
          {choice.label}
        </option>
      ))}
    </select>
  );
}
