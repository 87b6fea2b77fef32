import { ErrorState } from "../views/kit/ErrorState.tsx";
import { Progress } from "../views/kit/Progress.tsx";
import { useWords } from "../views/kit/words.ts";
import { explainFailure, technicalText } from "./explainFailure.ts";
import type { CallState } from "./useCommand.ts";

interface Props {
  readonly state: CallState;
  /** What is being done, while it is. */
  readonly working?: string;
}

/** Tells how a call stands: it runs, it was refused and why, it failed and what to do. Nothing when it is done. */
export function CallNote({ state, working }: Props) {
  const words = useWords();
  switch (state.kind) {
    case "idle":
    case "done":
      return null;
    case "busy":
      return <Progress label={working ?? words("dialog.working")} value={null} />;
    case "refused":
      return <ErrorState title={words("dialog.refused")} steps={state.outcome.messages} />;
    case "failed": {
      const technical = technicalText(state.thrown);
      const { title, steps } = explainFailure(technical);
      return <ErrorState title={words(title)} steps={steps.map((step) => words(step))} details={technical} />;
    }
  }
}
