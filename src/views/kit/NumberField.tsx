import type { FieldProps } from "./Field.tsx";
import { TextField } from "./TextField.tsx";

interface Props extends FieldProps {
  /** As typed: what is no number stays to be read and corrected. */
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** A number, typed as text so that a slip is seen and explained instead of vanishing. */
export function NumberField(props: Props) {
  return <TextField {...props} kind="numeric" />;
}
