import { useState } from "preact/hooks";
import type { PreviewLetter } from "../../views/email/previewData.ts";
import { Button } from "../../views/kit/Button.tsx";
import { TextArea } from "../../views/kit/TextArea.tsx";
import { useWords } from "../../views/kit/words.ts";
import { copyText } from "./copyText.ts";
import type { Desk } from "./useDesk.ts";

interface Props {
  readonly letter: PreviewLetter;
  readonly desk: Desk;
}

/** A message by telephone instead of an e-mail: copied, shown, and recorded once as a reminder. */
export function ShortMessage({ letter, desk }: Props) {
  const words = useWords();
  const [copied, setCopied] = useState<boolean | null>(null);
  if (letter.short === "") return null;
  const copy = () => {
    const take = (done: boolean) => {
      setCopied(done);
      if (copied === null) desk.run("mailOne", { key: letter.key, how: "note" });
    };
    copyText(letter.short).then(take, () => take(false));
  };
  return (
    <>
      <Button look="small" disabled={desk.state.kind === "busy"} onClick={copy}>
        {words("preview.copy")}
      </Button>
      {copied !== null && (
        <div class="dd-short-message">
          <TextArea
            label={words("preview.short.label")}
            hint={words(copied ? "preview.copied" : "preview.notCopied")}
            rows={4}
            value={letter.short}
            onChange={() => undefined}
          />
        </div>
      )}
    </>
  );
}
