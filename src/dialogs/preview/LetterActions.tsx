import { useState } from "preact/hooks";
import { type SettleHow, settlementsFrom } from "../../core/digest/settlements.ts";
import type { DialogMessageKey } from "../../core/messages/dialogMessages.ts";
import { knownOf, needsQuota } from "../../views/email/mailStanding.ts";
import type { PreviewData, PreviewLetter } from "../../views/email/previewData.ts";
import { Button } from "../../views/kit/Button.tsx";
import { Confirm } from "../../views/kit/Confirm.tsx";
import { Note } from "../../views/kit/Note.tsx";
import { useWords } from "../../views/kit/words.ts";
import { ShortMessage } from "./ShortMessage.tsx";
import { saveLetters } from "./saveLetters.ts";
import type { Desk } from "./useDesk.ts";

const SETTLE: Readonly<Record<SettleHow, DialogMessageKey>> = {
  again: "preview.again",
  sent: "preview.asSent",
  returned: "preview.cameBack",
};

interface Props {
  readonly letter: PreviewLetter;
  readonly sender: PreviewData["sender"];
  readonly desk: Desk;
}

/** What can be done with one letter: try it, send it alone, tell it by telephone, say what became of it. */
export function LetterActions({ letter, sender, desk }: Props) {
  const words = useWords();
  const [asked, setAsked] = useState<"now" | null>(null);
  const { key, agency, to } = letter;
  const standing = desk.standing(letter);
  const known = knownOf(standing);
  const isBusy = desk.state.kind === "busy";
  const choices = known === "never" ? [] : settlementsFrom(known);
  return (
    <>
      {standing === "unclear" && <Note kind="warning">{words("preview.unsure")}</Note>}
      <div class="dd-letter-actions">
        {choices.map((how) => (
          <Button key={how} look="small" disabled={isBusy} onClick={() => desk.run("settleMail", { keys: [key], how })}>
            {words(SETTLE[how])}
          </Button>
        ))}
        <Button look="small" disabled={isBusy} onClick={() => desk.run("mailOne", { key, how: "test" })}>
          {words("preview.test")}
        </Button>
        {needsQuota(standing) && (
          <Button look="small" disabled={isBusy} onClick={() => setAsked("now")}>
            {words("preview.now")}
          </Button>
        )}
        <Button look="small" onClick={() => saveLetters([letter], sender)}>
          {words("preview.file")}
        </Button>
        <ShortMessage key={key} letter={letter} desk={desk} />
      </div>
      {asked && (
        <Confirm
          title={words("preview.now.ask", { agency })}
          text={words("preview.now.text", { to: to.join(", ") })}
          action={words("preview.now")}
          onCancel={() => setAsked(null)}
          onConfirm={() => {
            setAsked(null);
            desk.run("mailOne", { key, how: "now" });
          }}
        />
      )}
    </>
  );
}
