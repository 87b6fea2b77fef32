import type { ComponentChildren } from "preact";
import { ActionBar } from "../views/kit/ActionBar.tsx";
import { Button } from "../views/kit/Button.tsx";
import { Note } from "../views/kit/Note.tsx";
import { useWords } from "../views/kit/words.ts";
import { closeDialog } from "./serverCall.ts";

interface Props {
  readonly messages: readonly string[];
  /** Between the messages and the button that closes. */
  readonly children?: ComponentChildren;
  /** More buttons, before the one that closes. */
  readonly buttons?: ComponentChildren;
}

/** The last page of a dialog: what was done. */
export function Finished({ messages, children, buttons }: Props) {
  const words = useWords();
  return (
    <>
      {messages.map((line) => (
        <Note kind="success" key={line}>
          {line}
        </Note>
      ))}
      {children}
      <ActionBar>
        {buttons}
        <Button look="main" onClick={closeDialog}>
          {words("dialog.close")}
        </Button>
      </ActionBar>
    </>
  );
}
