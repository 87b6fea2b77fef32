import type { IsoDate } from "../../core/calendar/isoDate.ts";
import type { RecordedRow } from "../../core/progress/progressData.ts";
import { Finished } from "../Finished.tsx";
import { useCommand } from "../useCommand.ts";
import { RecordForm } from "./RecordForm.tsx";

interface ProgressStart {
  readonly today: IsoDate;
  readonly rows: readonly RecordedRow[];
  readonly leads: readonly string[];
}

/** Records one entry for the rows that were selected in the register. */
export function ProgressDialog({ start }: { readonly start: ProgressStart }) {
  const call = useCommand("recordProgress");
  if (call.state.kind === "done") return <Finished messages={call.state.outcome.messages} />;
  return <RecordForm {...start} call={call} />;
}
