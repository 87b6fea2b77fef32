import { useId } from "preact/hooks";
import { type FieldProps, wire } from "./Field.tsx";
import { FieldNotes } from "./FieldNotes.tsx";

interface Props extends FieldProps {
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
  /** A switch takes effect like a light; a box is ticked and then sent. */
  readonly look?: "box" | "switch";
}

/** Yes or no, with its label beside it. */
export function CheckField({ checked, onChange, look = "box", ...field }: Props) {
  const { wiring, ids } = wire(useId(), field);
  return (
    <div class={look === "switch" ? "dd-field dd-switch-field" : "dd-field dd-check-field"}>
      <div class="dd-check">
        <input
          {...wiring}
          class={look === "switch" ? "dd-switch" : "dd-box"}
          type="checkbox"
          {...(look === "switch" ? { role: "switch" as const } : {})}
          checked={checked}
          onChange={({ currentTarget }) => onChange(currentTarget.checked)}
        />
        <label for={wiring.id}>{field.label}</label>
      </div>
      <FieldNotes ids={ids} hint={field.hint ?? null} error={field.error ?? null} />
    </div>
  );
}
