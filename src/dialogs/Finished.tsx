import type { ComponentChildren } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { ActionBar } from "../views/kit/ActionBar.tsx";
import { Button, type Focusable } from "../views/kit/Button.tsx";
import { Note } from "../views/kit/Note.tsx";
import { useWords } from "../views/kit/words.ts";
import { closeDialog } from "./serverCall.ts";

interface Props {
  /** What was done, then what else there is to know. */
  readonly messages: readonly string[];
  /** Between the messages and the button that closes. */
  readonly children?: ComponentChildren;
  /** More buttons, before the one that closes. */
  readonly buttons?: ComponentChildren;
}

/** The last page of a dialog: what was done. */
export function Finished({ messages, children, buttons }: Props) {
  const words = useWords();
  const close = useRef<Focusable | null>(null);
  // The button that was pressed is gone: the keyboard goes on from here.
  useEffect(() => close.current?.focus(), []);
  return (
    <>
      {messages.map((line, index) => (
        <Note kind={index === 0 ? "success" : "info"} key={line}>
          {line}
        </Note>
      ))}
      {children}
      <ActionBar>
        {buttons}
        <Button
          look="main"
          onClick={closeDialog}
          onReady={(element) => {
            close.current = element;
          }}
        >
          {words("dialog.close")}
        </Button>
      </ActionBar>
    </>
  );
}
