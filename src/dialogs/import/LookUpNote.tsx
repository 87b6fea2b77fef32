import { Button } from "../../views/kit/Button.tsx";
import { Note } from "../../views/kit/Note.tsx";
import { useWords } from "../../views/kit/words.ts";
import type { LookUpCall } from "./useLookUp.ts";

/** How the question to the register stands; it never keeps anybody from importing. */
export function LookUpNote({ call, hasAnswer }: { readonly call: LookUpCall; readonly hasAnswer: boolean }) {
  const words = useWords();
  const { kind } = call.state;
  if (kind === "busy")
    return (
      <p class="dd-hint" role="status">
        {words("review.lookUp.busy")}
      </p>
    );
  if (kind === "idle" || (kind === "done" && hasAnswer)) return null;
  return (
    <Note kind="warning">
      <p>{words("review.lookUp.failed")}</p>
      <Button look="small" onClick={call.again}>
        {words("dialog.again")}
      </Button>
    </Note>
  );
}
