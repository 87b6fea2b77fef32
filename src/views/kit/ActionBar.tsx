import type { ComponentChildren } from "preact";

interface Props {
  /** Beside the buttons: what is chosen, what is missing. */
  readonly note?: string | null;
  /** Buttons, the main one last. */
  readonly children: ComponentChildren;
}

/** Stays at the foot of the dialog while its contents scroll. */
export function ActionBar({ note = null, children }: Props) {
  return (
    <div class="dd-actions">
      {note !== null && (
        <span class="dd-actions-note" role="status">
          {note}
        </span>
      )}
      {children}
    </div>
  );
}
