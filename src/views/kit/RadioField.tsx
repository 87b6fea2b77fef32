import { useId } from "preact/hooks";
import type { Choice } from "./choice.ts";
import { type FieldProps, wire } from "./Field.tsx";
import { FieldNotes } from "./FieldNotes.tsx";

interface Props<Value extends string> extends FieldProps {
  readonly value: Value;
  readonly choices: readonly Choice<Value>[];
  readonly onChange: (value: Value) => void;
}

/** One of a few, all in sight. */
export function RadioField<Value extends string>({ value, choices, onChange, ...field }: Props<Value>) {
  const name = useId();
  const { wiring, ids } = wire(name, field);
  return (
    <fieldset class="dd-field dd-radios" aria-describedby={wiring["aria-describedby"]} disabled={wiring.disabled}>
      <legend class="dd-label">{field.label}</legend>
      {choices.map((choice) => (
        <div class="dd-check" key={choice.value}>
          <input
            class="dd-radio"
            type="radio"
            id={`${name}-${choice.value}`}
            name={name}
            required={wiring.required}
            checked={choice.value === value}
            onChange={() => onChange(choice.value)}
          />
          <label for={`${name}-${choice.value}`}>{choice.label}</label>
        </div>
      ))}
      <FieldNotes ids={ids} hint={field.hint ?? null} error={field.error ?? null} />
    </fieldset>
  );
}
