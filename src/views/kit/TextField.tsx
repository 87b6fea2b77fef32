import { Field, type FieldProps } from "./Field.tsx";

interface Props extends FieldProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** Which keyboard a screen offers. */
  readonly kind?: "text" | "email" | "tel";
}

/** One line of text. */
export function TextField({ value, onChange, kind = "text", ...field }: Props) {
  return (
    <Field
      {...field}
      control={(wiring) => (
        <input
          {...wiring}
          class="dd-input"
          type="text"
          inputMode={kind}
          value={value}
          onInput={({ currentTarget }) => onChange(currentTarget.value)}
        />
      )}
    />
  );
}
