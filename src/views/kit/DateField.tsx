import { Field, type FieldProps } from "./Field.tsx";

interface Props extends FieldProps {
  /** "YYYY-MM-DD"; null: none. */
  readonly value: string | null;
  readonly onChange: (value: string | null) => void;
  /** First and last day allowed, "YYYY-MM-DD". */
  readonly min?: string;
  readonly max?: string;
}

/** A calendar day, by the browser's own picker. */
export function DateField({ value, onChange, min, max, ...field }: Props) {
  return (
    <Field
      {...field}
      control={(wiring) => (
        <input
          {...wiring}
          class="dd-input"
          type="date"
          min={min}
          max={max}
          value={value ?? ""}
          onInput={({ currentTarget }) => onChange(currentTarget.value || null)}
        />
      )}
    />
  );
}
