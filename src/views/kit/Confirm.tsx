import { useEffect, useId, useRef } from "preact/hooks";
import { Button, type Focusable } from "./Button.tsx";
import { useWords } from "./words.ts";

interface Props {
  readonly title: string;
  readonly text: string;
  /** The verb of what will be done. */
  readonly action: string;
  readonly look?: "main" | "danger";
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
}

/** Back to where the person was, if that is still there. */
function focusAgain(before: unknown): void {
  const isThere =
    typeof before === "object" && before !== null && "isConnected" in before && before.isConnected === true;
  if (isThere && "focus" in before && typeof before.focus === "function") before.focus();
}

/** A question in the page; the safe answer has the focus, and Escape gives it. */
export function Confirm({ title, text, action, look = "main", onConfirm, onCancel }: Props) {
  const words = useWords();
  const id = useId();
  const safe = useRef<Focusable | null>(null);
  useEffect(() => {
    const before = safe.current?.ownerDocument.activeElement;
    safe.current?.focus();
    return () => focusAgain(before);
  }, []);
  return (
    <div
      class="dd-confirm"
      role="alertdialog"
      tabIndex={-1}
      aria-labelledby={`${id}-title`}
      aria-describedby={`${id}-text`}
      onKeyDown={(event) => {
        if (event.key === "Escape") onCancel();
      }}
    >
      <p id={`${id}-title`} class="dd-note-title">
        {title}
      </p>
      <p id={`${id}-text`}>{text}</p>
      <div class="dd-confirm-buttons">
        <Button
          onClick={onCancel}
          onReady={(element) => {
            safe.current = element;
          }}
        >
          {words("kit.cancel")}
        </Button>
        <Button look={look} onClick={onConfirm}>
          {action}
        </Button>
      </div>
    </div>
  );
}
