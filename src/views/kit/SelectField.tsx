import { ChoiceSelect } from "./ChoiceSelect.tsx";
import type { Choice } from "./choice.ts";
import { Field, type FieldProps } from "./Field.tsx";

interface Props<Value extends string> extends FieldProps {
  readonly value: Value;
  readonly choices: readonly Choice<Value>[];
  readonly onChange: (value: Value) => void;
}

/** One of many, folded. */
export function SelectField<Value extends string>({ value, choices, onChange, ...field }: Props<Value>) {
  const choice = { value, choices, onChange };
  return (
    <Field
      {...field}
      control={(wiring) => <ChoiceSelect {...choice} wiring={{ ...wiring, class: "dd-input dd-select" }} />}
    />
  );
}
