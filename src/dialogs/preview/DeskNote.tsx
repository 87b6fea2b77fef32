import { Note } from "../../views/kit/Note.tsx";
import { CallNote } from "../CallNote.tsx";
import type { CallState } from "../useCommand.ts";

/** How the last thing done at the desk went; done, it is told and the dialog stays. */
export function DeskNote({ state }: { readonly state: CallState }) {
  if (state.kind !== "done") return <CallNote state={state} />;
  const { messages } = state.outcome;
  if (messages.length === 0) return null;
  return <Note kind="success">{messages.join(" ")}</Note>;
}
