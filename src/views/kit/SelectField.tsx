import { type Choice, choiceOf } from "./choice.ts";
import { Field, type FieldProps } from "./Field.tsx";

interface Props<Value extends string> extends FieldProps {
  readonly value: Value;
  readonly choices: readonly Choice<Value>[];
  readonly onChange: (value: Value) => void;
}

/** One of many, folded. */
export function SelectField<Value extends string>({ value, choices, onChange, ...field }: Props<Value>) {
  const change = (chosen: string) => {
    const known = choiceOf(choices, chosen);
    if (known !== null) onChange(known);
  };
  return (
    <Field
      {...field}
      control={(wiring) => (
        <select
          {...wiring}
          class="dd-input dd-select"
          value={value}
          onChange={({ currentTarget }) => change(currentTarget.value)}
        >
          {choices.map((choice) => (
            <option key={choice.value} value={choice.value} selected={choice.value === value}>
              {choice.label}
            </option>
          ))}
        </select>
      )}
    />
  );
}
