import { Icon } from "./Icon.tsx";

/** Ids of a field's notes; null where there is no note. */
export interface NoteIds {
  readonly hint: string | null;
  readonly error: string | null;
}

export function noteIds(id: string, hint: string | null, error: string | null): NoteIds {
  return { hint: hint === null ? null : `${id}-hint`, error: error === null ? null : `${id}-error` };
}

interface Props {
  readonly ids: NoteIds;
  readonly hint: string | null;
  readonly error: string | null;
}

/** Below a field: what is wrong first, then how to fill it in. */
export function FieldNotes({ ids, hint, error }: Props) {
  return (
    <>
      {ids.error !== null && (
        <div id={ids.error} class="dd-field-error">
          <Icon kind="error" />
          {error}
        </div>
      )}
      {ids.hint !== null && (
        <div id={ids.hint} class="dd-hint">
          {hint}
        </div>
      )}
    </>
  );
}
