import { Field, type FieldProps } from "./Field.tsx";

interface Props extends FieldProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** Lines shown before it scrolls. */
  readonly rows?: number;
}

/** Several lines of text. */
export function TextArea({ value, onChange, rows = 4, ...field }: Props) {
  return (
    <Field
      {...field}
      control={(wiring) => (
        <textarea
          {...wiring}
          class="dd-input dd-textarea"
          rows={rows}
          value={value}
          onInput={({ currentTarget }) => onChange(currentTarget.value)}
        />
      )}
    />
  );
}
