import type { ComponentChildren } from "preact";

interface Props {
  /** Beside the buttons: what is chosen, what is missing. */
  readonly note?: string | null;
  /** Above the buttons, in sight wherever the page is scrolled to: how the call stands. */
  readonly notice?: ComponentChildren;
  /** Buttons, the main one last. */
  readonly children: ComponentChildren;
}

/** Stays at the foot of the dialog while its contents scroll. */
export function ActionBar({ note = null, notice, children }: Props) {
  return (
    <div class="dd-actions">
      {notice && <div class="dd-actions-notice">{notice}</div>}
      <div class="dd-actions-row">
        <span class="dd-actions-note" role="status">
          {note}
        </span>
        {children}
      </div>
    </div>
  );
}
