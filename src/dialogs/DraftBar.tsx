import { ActionBar } from "../views/kit/ActionBar.tsx";
import { Button } from "../views/kit/Button.tsx";
import { useWords } from "../views/kit/words.ts";
import { CallNote } from "./CallNote.tsx";
import type { CallState } from "./useCommand.ts";

interface Props {
  /** What is chosen, or what is missing, in words. */
  readonly note: string;
  /** While it is made. */
  readonly working: string;
  readonly state: CallState;
  /** Can it be made of what is filled in? */
  readonly isWhole: boolean;
  readonly onMake: (deliver: "download" | "drive") => void;
}

/** The bar of a dialog that drafts papers: as files on this computer, or kept in Drive. */
export function DraftBar({ note, working, state, isWhole, onMake }: Props) {
  const words = useWords();
  const disabled = !isWhole || state.kind === "busy";
  return (
    <ActionBar note={note} notice={<CallNote state={state} working={working} />}>
      <Button disabled={disabled} onClick={() => onMake("download")}>
        {words("urging.download")}
      </Button>
      <Button look="main" disabled={disabled} onClick={() => onMake("drive")}>
        {words("urging.drive")}
      </Button>
    </ActionBar>
  );
}
