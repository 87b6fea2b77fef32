import { type SettleHow, settlementsFrom } from "../../core/digest/settlements.ts";
import type { DialogMessageKey } from "../../core/messages/dialogMessages.ts";
import { knownOf } from "../../views/email/mailStanding.ts";
import type { PreviewLetter } from "../../views/email/previewData.ts";
import { Button } from "../../views/kit/Button.tsx";
import { Note } from "../../views/kit/Note.tsx";
import { useWords } from "../../views/kit/words.ts";
import type { Desk } from "./useDesk.ts";

const SETTLE: Readonly<Record<SettleHow, DialogMessageKey>> = {
  again: "preview.again",
  sent: "preview.asSent",
  returned: "preview.cameBack",
};

interface Props {
  readonly letter: PreviewLetter;
  readonly desk: Desk;
}

/** What a person may say became of the letter; nothing for one that simply waits. */
export function LetterActions({ letter, desk }: Props) {
  const words = useWords();
  const standing = desk.standing(letter);
  const known = knownOf(standing);
  const choices = known === "never" ? [] : settlementsFrom(known);
  return (
    <>
      {standing === "unclear" && <Note kind="warning">{words("preview.unsure")}</Note>}
      {choices.length > 0 && (
        <div class="dd-letter-actions">
          {choices.map((how) => (
            <Button
              key={how}
              look="small"
              disabled={desk.state.kind === "busy"}
              onClick={() => desk.run("settleMail", { keys: [letter.key], how })}
            >
              {words(SETTLE[how])}
            </Button>
          ))}
        </div>
      )}
    </>
  );
}
