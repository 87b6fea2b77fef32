import { ActionBar } from "../../views/kit/ActionBar.tsx";
import { Button } from "../../views/kit/Button.tsx";
import { CheckField } from "../../views/kit/CheckField.tsx";
import { Note } from "../../views/kit/Note.tsx";
import { useWords } from "../../views/kit/words.ts";
import { ColumnsTable } from "./ColumnsTable.tsx";
import { HowField } from "./HowField.tsx";
import { ReadSummary, readWords } from "./ReadSummary.tsx";
import type { Table, Track, TrackAction } from "./trackState.ts";

interface Props {
  readonly track: Track;
  readonly table: Table;
  readonly sheet: string;
  readonly dispatch: (action: TrackAction) => void;
}

/** Where each column of the foreign sheet goes, and what its rows then read like. */
export function ColumnsForm({ track, table, sheet, dispatch }: Props) {
  const words = useWords();
  const { rows } = track.read;
  const hiddenRows = table.hidden.length;
  return (
    <>
      <Note kind="info">{words("track.columns.hint", { sheet })}</Note>
      {track.review.past.length > 0 && <Note kind="warning">{words("track.rereads")}</Note>}
      <ColumnsTable track={track} sheet={sheet} dispatch={dispatch} />
      {hiddenRows > 0 && (
        <CheckField
          label={words("track.hidden", { n: hiddenRows })}
          hint={words("track.hidden.hint")}
          checked={track.takesHidden}
          onChange={(takes) => dispatch({ do: "hidden", takes })}
        />
      )}
      <ReadSummary track={track} />
      <HowField track={track} table={table} sheet={sheet} dispatch={dispatch} />
      <ActionBar note={readWords(track, words)}>
        <Button look="main" disabled={rows.length === 0} onClick={() => dispatch({ do: "step", step: "rows" })}>
          {words("track.next", { n: rows.length })}
        </Button>
      </ActionBar>
    </>
  );
}
