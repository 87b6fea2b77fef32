import { useMemo, useReducer, useState } from "preact/hooks";
import { indexDirectory } from "../../core/agency/indexDirectory.ts";
import type { IsoDate } from "../../core/calendar/isoDate.ts";
import type { ListedAgency } from "../../core/commands/importData.ts";
import type { RowContext } from "../../core/layout/readRow.ts";
import type { DialogMessageKey } from "../../core/messages/dialogMessages.ts";
import { Note } from "../../views/kit/Note.tsx";
import { Steps } from "../../views/kit/Steps.tsx";
import { useWords } from "../../views/kit/words.ts";
import { CallNote } from "../CallNote.tsx";
import { Finished } from "../Finished.tsx";
import { agencyOf } from "../import/nameBook.ts";
import { includedCount } from "../import/reviewState.ts";
import { useCommand } from "../useCommand.ts";
import { ColumnsForm } from "./ColumnsForm.tsx";
import { RowsForm } from "./RowsForm.tsx";
import { requestOf } from "./sendTrack.ts";
import { changeTrack, startTrack, type Table, type Track, type TrackAction } from "./trackState.ts";

interface TrackStart extends Table {
  readonly sheet: string;
  readonly today: IsoDate;
  readonly daysOff: readonly IsoDate[];
  readonly workedDays: readonly IsoDate[];
  readonly agencies: readonly ListedAgency[];
}

function contextOf({ today, daysOff, workedDays, agencies }: TrackStart): RowContext {
  const calendar = { daysOff: new Set(daysOff), workedDays: new Set(workedDays) };
  return { today, calendar, directory: indexDirectory(agencies.map(agencyOf)) };
}

/** Columns, rows, outcome: rows of an old sheet are read here; only confirmed ones go to the register. */
export function TrackDialog({ start }: { readonly start: TrackStart }) {
  const words = useWords();
  const context = useMemo(() => contextOf(start), [start]);
  const reduce = (track: Track, action: TrackAction) => changeTrack(track, action, start, context);
  const [track, dispatch] = useReducer(reduce, start, (table) => startTrack(table, context));
  const [problem, setProblem] = useState<DialogMessageKey | null>(null);
  const { state, run, reset } = useCommand("trackSelectedRows");

  const act = (action: TrackAction) => {
    if (action.do === "step") reset();
    setProblem(null);
    dispatch(action);
  };
  const send = () => {
    const confirmed = requestOf(track, start);
    setProblem(confirmed === null ? "track.nothingChosen" : null);
    if (confirmed !== null) run({ confirmed });
  };

  const chosen = includedCount(track.review);
  const steps = [words("track.step.columns"), words("track.step.rows"), words("track.step.done")];
  const isDone = state.kind === "done";
  const notice = (
    <>
      <CallNote state={state} working={words("review.writing", { n: chosen })} />
      {problem !== null && <Note kind="error">{words(problem)}</Note>}
    </>
  );
  return (
    <>
      <Steps label={words("track.steps")} steps={steps} current={isDone ? 2 : track.step === "columns" ? 0 : 1} />
      {isDone && <Finished messages={state.outcome.messages} />}
      {!isDone && track.step === "columns" && (
        <ColumnsForm track={track} table={start} sheet={start.sheet} dispatch={act} />
      )}
      {!isDone && track.step === "rows" && (
        <RowsForm
          track={track}
          dispatch={act}
          today={start.today}
          listed={start.agencies}
          isBusy={state.kind === "busy"}
          notice={notice}
          onSend={send}
        />
      )}
    </>
  );
}
