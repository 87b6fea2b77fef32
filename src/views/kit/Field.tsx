import type { ComponentChildren } from "preact";
import { useId } from "preact/hooks";
import { FieldNotes, type NoteIds, noteIds } from "./FieldNotes.tsx";

/** What every form field has. */
export interface FieldProps {
  readonly label: string;
  readonly hint?: string | null;
  /** What is wrong, in words; null: nothing. */
  readonly error?: string | null;
  readonly required?: boolean;
  readonly disabled?: boolean;
}

/** Attributes that tie a control to its label, hint and error. */
export interface Wiring {
  readonly id: string;
  readonly "aria-describedby": string | undefined;
  readonly "aria-invalid": "true" | undefined;
  readonly required: boolean;
  readonly disabled: boolean;
}

/** The wiring of a control named `id`, and the ids of its hint and error. */
export function wire(id: string, field: Omit<FieldProps, "label">): { wiring: Wiring; ids: NoteIds } {
  const { hint = null, error = null, required = false, disabled = false } = field;
  const ids = noteIds(id, hint, error);
  const described = [ids.error, ids.hint].filter((each) => each !== null).join(" ");
  const wiring = {
    id,
    "aria-describedby": described === "" ? undefined : described,
    "aria-invalid": error === null ? undefined : ("true" as const),
    required,
    disabled,
  };
  return { wiring, ids };
}

interface Props extends FieldProps {
  readonly control: (wiring: Wiring) => ComponentChildren;
}

/** Label above, control, then error and hint below. */
export function Field({ control, ...field }: Props) {
  const { wiring, ids } = wire(useId(), field);
  return (
    <div class="dd-field">
      <label class="dd-label" for={wiring.id}>
        {field.label}
        {wiring.required && (
          <span class="dd-required" aria-hidden="true">
            {" *"}
          </span>
        )}
      </label>
      {control(wiring)}
      <FieldNotes ids={ids} hint={field.hint ?? null} error={field.error ?? null} />
    </div>
  );
}
