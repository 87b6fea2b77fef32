import { Field, type FieldProps } from "./Field.tsx";

interface Props extends FieldProps {
  /** As typed: what is no number stays to be read and corrected. */
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** A number, typed as text so that a slip is seen and explained instead of vanishing. */
export function NumberField({ value, onChange, ...field }: Props) {
  return (
    <Field
      {...field}
      control={(wiring) => (
        <input
          {...wiring}
          class="dd-input dd-number"
          type="text"
          inputMode="numeric"
          autocomplete="off"
          value={value}
          onInput={({ currentTarget }) => onChange(currentTarget.value)}
        />
      )}
    />
  );
}
