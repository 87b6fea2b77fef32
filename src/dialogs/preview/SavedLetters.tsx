import { useState } from "preact/hooks";
import { needsQuota } from "../../views/email/mailStanding.ts";
import type { PreviewData, PreviewLetter } from "../../views/email/previewData.ts";
import { Button } from "../../views/kit/Button.tsx";
import { useWords } from "../../views/kit/words.ts";
import { saveLetters } from "./saveLetters.ts";
import type { Desk } from "./useDesk.ts";

interface Props {
  readonly letters: readonly PreviewLetter[];
  readonly sender: PreviewData["sender"];
  readonly desk: Desk;
}

/** For offices that send from another mailbox: every unsent letter as a file, and then, once sent there, as sent. */
export function SavedLetters({ letters, sender, desk }: Props) {
  const words = useWords();
  const [saved, setSaved] = useState<readonly PreviewLetter[]>([]);
  const unsent = letters.filter((letter) => needsQuota(desk.standing(letter)));
  const open = saved.filter((letter) => needsQuota(desk.standing(letter)));
  if (unsent.length === 0) return null;
  const save = () => {
    saveLetters(unsent, sender);
    setSaved(unsent);
  };
  return (
    <>
      {open.length > 0 && <p class="dd-hint dd-saved-letters">{words("preview.filed", { n: open.length })}</p>}
      <Button disabled={desk.state.kind === "busy"} onClick={save}>
        {words("preview.files", { n: unsent.length })}
      </Button>
      {open.length > 0 && (
        <Button
          disabled={desk.state.kind === "busy"}
          onClick={() => desk.run("settleMail", { keys: open.map(({ key }) => key), how: "sent" })}
        >
          {words("preview.filed.mark", { n: open.length })}
        </Button>
      )}
    </>
  );
}
