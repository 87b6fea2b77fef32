import { useEffect } from "preact/hooks";
import { Glyph } from "./Glyph.tsx";
import type { Toast } from "./pageState.ts";
import type { Say } from "./words.ts";

interface Props {
  readonly say: Say;
  readonly toasts: readonly Toast[];
  readonly onGone: (id: number) => void;
}

/** Google's five seconds, and time to read longer texts. */
const SHOWN_MS = 5000;
const MS_PER_LETTER = 50;

/** Messages of scripts, at the lower right. */
export function Toasts({ say, toasts, onGone }: Props) {
  return (
    <div class="toasts" role="status" aria-live="polite">
      {toasts.map((toast) => (
        <ToastCard key={toast.id} say={say} toast={toast} onGone={onGone} />
      ))}
    </div>
  );
}

function ToastCard({ say, toast, onGone }: Omit<Props, "toasts"> & { readonly toast: Toast }) {
  const { id, title, text } = toast;
  useEffect(() => {
    const timer = setTimeout(() => onGone(id), Math.max(SHOWN_MS, text.length * MS_PER_LETTER));
    return () => clearTimeout(timer);
  }, [id]);
  return (
    <div class="toast" data-testid="toast">
      <button type="button" class="icon-button" aria-label={say("close")} onClick={() => onGone(id)}>
        <Glyph name="close" />
      </button>
      {title !== "" && <strong>{title}</strong>}
      <p>{text}</p>
    </div>
  );
}
