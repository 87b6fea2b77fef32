import { useEffect, useRef } from "preact/hooks";
import type { QuestionView } from "../protocol.ts";
import type { Requests } from "../requests.ts";
import { Glyph } from "./Glyph.tsx";
import type { Say } from "./words.ts";

type Button = Requests["answer"]["body"]["button"];

interface Props {
  readonly say: Say;
  readonly question: QuestionView;
  readonly onAnswer: (button: Button, text: string) => void;
}

/** An alert or prompt: Esc and × close it, Enter presses the first button. */
export function QuestionBox({ say, question, onAnswer }: Props) {
  const box = useRef<HTMLDialogElement>(null);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => box.current?.showModal(), []);
  const { title, prompt, kind, buttons } = question;
  const answer = (button: Button) => onAnswer(button, field.current?.value ?? "");
  const [first = "OK"] = buttons;
  return (
    <dialog
      ref={box}
      class="box"
      aria-labelledby="box-title"
      onCancel={(event) => {
        event.preventDefault();
        answer("CLOSE");
      }}
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          answer(first);
        }}
      >
        <div class="box-head">
          <h2 id="box-title">{title || (kind === "prompt" ? prompt : "Đôn Đốc")}</h2>
          <button type="button" class="icon-button" aria-label={say("close")} onClick={() => answer("CLOSE")}>
            <Glyph name="close" />
          </button>
        </div>
        {(title || kind === "alert") && (
          <p id="box-prompt" class="box-prompt">
            {prompt}
          </p>
        )}
        {kind === "prompt" && (
          <input
            ref={field}
            type="text"
            class="box-input"
            aria-labelledby={title ? "box-prompt" : "box-title"}
            autofocus
          />
        )}
        <div class="box-buttons">
          {[...buttons].reverse().map((button) => (
            <button
              key={button}
              type={button === first ? "submit" : "button"}
              class={button === first ? "main" : ""}
              autofocus={button === first && kind === "alert"}
              onClick={button === first ? undefined : () => answer(button)}
            >
              {say(button)}
            </button>
          ))}
        </div>
      </form>
    </dialog>
  );
}
