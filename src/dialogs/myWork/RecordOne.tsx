import { useEffect } from "preact/hooks";
import type { IsoDate } from "../../core/calendar/isoDate.ts";
import type { WorkRow } from "../../core/progress/myWork.ts";
import { Button } from "../../views/kit/Button.tsx";
import { useWords } from "../../views/kit/words.ts";
import { RecordForm } from "../progress/RecordForm.tsx";
import { useCommand } from "../useCommand.ts";

interface Props {
  readonly row: WorkRow;
  readonly leads: readonly string[];
  readonly today: IsoDate;
  readonly onBack: () => void;
  readonly onDone: (messages: readonly string[]) => void;
}

/** An entry for one directive of the list; when it is recorded the list is back. */
export function RecordOne({ row, leads, today, onBack, onDone }: Props) {
  const words = useWords();
  const call = useCommand("recordProgress");
  const { state } = call;
  useEffect(() => {
    if (state.kind === "done") onDone(state.outcome.messages);
  }, [state]);
  return (
    <RecordForm
      rows={[row]}
      leads={leads}
      today={today}
      call={call}
      buttons={<Button onClick={onBack}>{words("work.back")}</Button>}
    />
  );
}
