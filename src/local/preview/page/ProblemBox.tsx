import { useEffect, useRef } from "preact/hooks";
import type { Say } from "./words.ts";

interface Props {
  readonly say: Say;
  readonly text: string;
  readonly onRead: () => void;
}

/** What Google says when it refuses: a title, the reason, OK. */
export function ProblemBox({ say, text, onRead }: Props) {
  const box = useRef<HTMLDialogElement>(null);
  useEffect(() => box.current?.showModal(), []);
  return (
    <dialog
      ref={box}
      class="box"
      aria-labelledby="problem-title"
      data-testid="problem"
      onCancel={(event) => {
        event.preventDefault();
        onRead();
      }}
    >
      <h2 id="problem-title">{say("refusedTitle")}</h2>
      <p class="box-prompt">{text}</p>
      <div class="box-buttons">
        <button type="button" class="main" onClick={onRead}>
          {say("OK")}
        </button>
      </div>
    </dialog>
  );
}
