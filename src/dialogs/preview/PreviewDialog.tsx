import { useState } from "preact/hooks";
import { type MailStanding, needsQuota } from "../../views/email/mailStanding.ts";
import type { PreviewData, PreviewLetter } from "../../views/email/previewData.ts";
import { ActionBar } from "../../views/kit/ActionBar.tsx";
import { Button } from "../../views/kit/Button.tsx";
import { Figures } from "../../views/kit/Figures.tsx";
import { Note } from "../../views/kit/Note.tsx";
import { PageFrame } from "../../views/kit/PageFrame.tsx";
import { type PickItem, PickList } from "../../views/kit/PickList.tsx";
import { SplitView } from "../../views/kit/SplitView.tsx";
import type { TagKind } from "../../views/kit/Tag.tsx";
import { useWords, type Words } from "../../views/kit/words.ts";
import { closeDialog } from "../serverCall.ts";
import { Brakes } from "./Brakes.tsx";
import { DeskNote } from "./DeskNote.tsx";
import { LetterActions } from "./LetterActions.tsx";
import { NotReached } from "./NotReached.tsx";
import { SavedLetters } from "./SavedLetters.tsx";
import { type Desk, useDesk } from "./useDesk.ts";

const TAGS: Readonly<Record<MailStanding, TagKind>> = {
  toSend: "info",
  sent: "success",
  unclear: "warning",
  failed: "error",
  quota: "warning",
  returned: "error",
};

function itemOf({ key, agency, lines, overdue }: PreviewLetter, standing: MailStanding, words: Words): PickItem {
  return {
    key,
    title: agency,
    note: words("preview.count", { n: lines, overdue }),
    tag: { kind: TAGS[standing], text: words(`preview.s.${standing}`) },
  };
}

interface LetterProps {
  readonly letter: PreviewLetter;
  readonly sender: PreviewData["sender"];
  readonly desk: Desk;
}

function Letter({ letter, sender, desk }: LetterProps) {
  const words = useWords();
  return (
    <>
      <dl class="dd-pairs">
        <dt>{words("preview.to")}</dt>
        <dd>{letter.to.join(", ")}</dd>
        <dt>{words("preview.subject")}</dt>
        <dd>{letter.subject}</dd>
      </dl>
      <LetterActions key={letter.key} letter={letter} sender={sender} desk={desk} />
      <PageFrame title={words("preview.mail", { agency: letter.agency })} html={letter.html} />
    </>
  );
}

/** How much leaves, and whether the quota suffices. */
function Overview({ start, desk }: { readonly start: PreviewData; readonly desk: Desk }) {
  const words = useWords();
  const due = start.letters.filter((letter) => needsQuota(desk.standing(letter)));
  const waiting = due.filter((letter) => desk.standing(letter) === "quota").length;
  const needed = due.reduce((sum, { to }) => sum + to.length, 0);
  return (
    <>
      <Figures
        figures={[
          { label: words("preview.week"), value: start.week },
          { label: words("preview.letters"), value: String(due.length) },
          { label: words("preview.needed"), value: String(needed) },
          { label: words("preview.left"), value: String(start.quota.left) },
          { label: words("preview.silent"), value: String(start.silent) },
        ]}
      />
      {waiting > 0 && <Note kind="warning">{words("preview.short", { n: waiting })}</Note>}
    </>
  );
}

/** Each e-mail of the week exactly as it would leave, what speaks for looking twice, and what can be done with it. */
export function PreviewDialog({ start }: { readonly start: PreviewData }) {
  const words = useWords();
  const { letters, sender } = start;
  const [current, pick] = useState(letters[0]?.key ?? "");
  const desk = useDesk();
  const shown = letters.find(({ key }) => key === current) ?? letters[0];
  return (
    <>
      <Overview start={start} desk={desk} />
      <NotReached start={start} />
      <Brakes brakes={start.brakes} onLook={pick} />
      <SplitView
        side={
          <PickList
            label={words("preview.agencies")}
            items={letters.map((letter) => itemOf(letter, desk.standing(letter), words))}
            current={shown?.key ?? ""}
            onPick={pick}
          />
        }
      >
        {shown && <Letter letter={shown} sender={sender} desk={desk} />}
      </SplitView>
      <ActionBar notice={<DeskNote state={desk.state} />}>
        <SavedLetters letters={letters} sender={sender} desk={desk} />
        <Button look="main" onClick={closeDialog}>
          {words("dialog.close")}
        </Button>
      </ActionBar>
    </>
  );
}
