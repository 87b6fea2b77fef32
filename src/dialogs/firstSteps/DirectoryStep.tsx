import { useEffect, useState } from "preact/hooks";
import { ActionBar } from "../../views/kit/ActionBar.tsx";
import { Button } from "../../views/kit/Button.tsx";
import { Note } from "../../views/kit/Note.tsx";
import { useWords } from "../../views/kit/words.ts";
import { CallNote } from "../CallNote.tsx";
import { directoryRequest, type Entry, type SheetLine, startEntries, takeMerged } from "../directory/directoryState.ts";
import { PasteTable } from "../directory/PasteTable.tsx";
import { useCommand } from "../useCommand.ts";

interface Props {
  readonly agencies: readonly SheetLine[];
  readonly onSaved: () => void;
  readonly onBack: () => void;
  readonly onLater: () => void;
}

/** The agencies, pasted from the list that the office has; or later. */
export function DirectoryStep({ agencies, onSaved, onBack, onLater }: Props) {
  const words = useWords();
  const [entries] = useState<readonly Entry[]>(() => startEntries(agencies));
  const { state, run } = useCommand("openDirectory");
  useEffect(() => {
    if (state.kind === "done") onSaved();
  }, [state.kind]);
  return (
    <>
      {entries.length > 0 && <Note kind="info">{words("first.directory.have", { n: entries.length })}</Note>}
      <PasteTable rows={entries} onTake={(merged) => run(directoryRequest(takeMerged(entries, merged)))} />
      <ActionBar notice={<CallNote state={state} working={words("directory.saving")} />}>
        <Button onClick={onBack}>{words("first.back")}</Button>
        <Button onClick={onLater}>{words("first.later")}</Button>
      </ActionBar>
    </>
  );
}
