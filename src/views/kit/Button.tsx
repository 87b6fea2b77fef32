import type { ComponentChildren } from "preact";

/** What can take the focus, and who had it before. */
export interface Focusable {
  focus(): void;
  readonly ownerDocument: { readonly activeElement: unknown };
}

interface Props {
  readonly onClick: () => void;
  /** One main button a view; danger: what cannot be taken back; small: one of many beside what they act on. */
  readonly look?: "main" | "plain" | "danger" | "small";
  readonly disabled?: boolean;
  /** Its name read out, where several buttons say the same; begins with the words shown. */
  readonly label?: string;
  /** Told when the element is there, so that it can be focused. */
  readonly onReady?: (element: Focusable | null) => void;
  readonly children: ComponentChildren;
}

export function Button({ onClick, look = "plain", disabled = false, label, onReady, children }: Props) {
  return (
    <button
      type="button"
      class={`dd-button dd-button-${look}`}
      disabled={disabled}
      aria-label={label}
      onClick={onClick}
      ref={(element) => onReady?.(element)}
    >
      {children}
    </button>
  );
}
