import { Field, type FieldProps } from "./Field.tsx";

interface Props extends FieldProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** Lines shown before it scrolls. */
  readonly rows?: number;
  /** Told where the cursor is put, an offset in the text. */
  readonly onCursor?: (at: number) => void;
}

/** Several lines of text. */
export function TextArea({ value, onChange, rows = 4, onCursor, ...field }: Props) {
  return (
    <Field
      {...field}
      control={(wiring) => (
        <textarea
          {...wiring}
          class="dd-input dd-textarea"
          rows={rows}
          value={value}
          onSelect={({ currentTarget }) => onCursor?.(currentTarget.selectionStart)}
          onInput={({ currentTarget }) => onChange(currentTarget.value)}
        />
      )}
    />
  );
}
