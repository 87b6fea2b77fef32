import { Field, type FieldProps } from "./Field.tsx";

interface Props extends FieldProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** Which keyboard a screen offers; figures stand on the right and are not remembered. */
  readonly kind?: "text" | "email" | "tel" | "numeric";
}

const FIGURES = { class: "dd-input dd-number", autocomplete: "off" } as const;

/** One line of text. */
export function TextField({ value, onChange, kind = "text", ...field }: Props) {
  return (
    <Field
      {...field}
      control={(wiring) => (
        <input
          {...wiring}
          class="dd-input"
          {...(kind === "numeric" && FIGURES)}
          type="text"
          inputMode={kind}
          value={value}
          onInput={({ currentTarget }) => onChange(currentTarget.value)}
        />
      )}
    />
  );
}
