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
import { DeskNote } from "./DeskNote.tsx";
import { LetterActions } from "./LetterActions.tsx";
import { NotReached } from "./NotReached.tsx";
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

function Letter({ letter, desk }: { readonly letter: PreviewLetter; readonly desk: Desk }) {
  const words = useWords();
  return (
    <>
      <dl class="dd-pairs">
        <dt>{words("preview.to")}</dt>
        <dd>{letter.to.join(", ")}</dd>
        <dt>{words("preview.subject")}</dt>
        <dd>{letter.subject}</dd>
      </dl>
      <LetterActions letter={letter} desk={desk} />
      <PageFrame title={words("preview.mail", { agency: letter.agency })} html={letter.html} />
    </>
  );
}

/** Each e-mail of the week exactly as it would leave, whom none reaches, and whether the quota suffices. */
export function PreviewDialog({ start }: { readonly start: PreviewData }) {
  const words = useWords();
  const { letters, quota, silent } = start;
  const [current, pick] = useState(letters[0]?.key ?? "");
  const shown = letters.find(({ key }) => key === current) ?? letters[0];
  const desk = useDesk();
  const standings = letters.map(desk.standing);
  const waiting = standings.filter((standing) => standing === "quota").length;
  const due = standings.filter(needsQuota).length;
  return (
    <>
      <Figures
        figures={[
          { label: words("preview.week"), value: start.week },
          { label: words("preview.letters"), value: String(due) },
          { label: words("preview.needed"), value: String(quota.needed) },
          { label: words("preview.left"), value: String(quota.left) },
          { label: words("preview.silent"), value: String(silent) },
        ]}
      />
      {waiting > 0 && <Note kind="warning">{words("preview.short", { n: waiting })}</Note>}
      <NotReached start={start} />
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
        {shown && <Letter letter={shown} desk={desk} />}
      </SplitView>
      <ActionBar notice={<DeskNote state={desk.state} />}>
        <Button look="main" onClick={closeDialog}>
          {words("dialog.close")}
        </Button>
      </ActionBar>
    </>
  );
}
