import { useEffect, useState } from "preact/hooks";
import type { WaitingReport } from "../../core/reportBack/answersData.ts";
import { ActionBar } from "../../views/kit/ActionBar.tsx";
import { Button } from "../../views/kit/Button.tsx";
import { EmptyState } from "../../views/kit/EmptyState.tsx";
import { Note } from "../../views/kit/Note.tsx";
import { TextArea } from "../../views/kit/TextArea.tsx";
import { useWords } from "../../views/kit/words.ts";
import { CallNote } from "../CallNote.tsx";
import { useCommand } from "../useCommand.ts";
import { type EditedReport, type How, keyOf, requestFor } from "./answersState.ts";
import { EditReport } from "./EditReport.tsx";
import { ReportsTable } from "./ReportsTable.tsx";

interface AnswersStart {
  readonly reports: readonly WaitingReport[];
  /** Reports that wait too and are not shown. */
  readonly left: number;
}

/** What agencies reported by form: taken, changed and taken, or returned with a reason; one by one or together. */
export function AnswersDialog({ start }: { readonly start: AnswersStart }) {
  const words = useWords();
  const [reports, setReports] = useState(start.reports);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [edited, setEdited] = useState<WaitingReport | null>(null);
  const [why, setWhy] = useState("");
  const [said, setSaid] = useState<readonly string[]>([]);
  const [asked, setAsked] = useState<ReadonlySet<string>>(new Set());
  const call = useCommand("answerReports");
  const { state } = call;

  useEffect(() => {
    if (state.kind !== "done") return;
    setSaid(state.outcome.messages);
    setReports(reports.filter((report) => !asked.has(keyOf(report))));
    setChosen(new Set());
    setEdited(null);
    setWhy("");
    call.reset();
  }, [state]);

  const send = (
    which: readonly WaitingReport[],
    how: How,
    more: { why?: string; edited?: EditedReport | null } = {},
  ) => {
    setSaid([]);
    setAsked(new Set(which.map(keyOf)));
    call.run(requestFor(which, how, more));
  };
  const isBusy = state.kind === "busy";

  if (edited !== null) {
    return (
      <EditReport
        report={edited}
        call={call}
        onBack={() => {
          call.reset();
          setEdited(null);
        }}
        onSend={(how, more) => send([edited], how, more)}
      />
    );
  }
  const selected = reports.filter((report) => chosen.has(keyOf(report)));
  const isBlocked = selected.length === 0 || isBusy;
  const areCompletions = selected.every(({ settles }) => settles === "confirmed");
  return (
    <>
      {said.map((line) => (
        <Note kind="success" key={line}>
          {line}
        </Note>
      ))}
      {reports.length === 0 ? (
        <EmptyState title={words("answer.none")} />
      ) : (
        <>
          <p>{words("answer.intro")}</p>
          <ReportsTable reports={reports} chosen={chosen} onChoose={setChosen} onEdit={setEdited} />
          {start.left > 0 && <p class="dd-hint">{words("answer.left", { n: start.left })}</p>}
          {selected.length > 0 && (
            <TextArea
              label={words("answer.why")}
              hint={words("answer.why.hint")}
              rows={2}
              value={why}
              onChange={setWhy}
            />
          )}
          <ActionBar note={words("answer.chosen", { n: selected.length })} notice={<CallNote state={state} />}>
            <Button
              disabled={isBlocked || why.trim() === ""}
              onClick={() => send(selected, "return", { why: why.trim() })}
            >
              {words("answer.return")}
            </Button>
            <Button disabled={isBlocked || !areCompletions} onClick={() => send(selected, "settle")}>
              {words("answer.confirm")}
            </Button>
            <Button look="main" disabled={isBlocked} onClick={() => send(selected, "take")}>
              {words("answer.take")}
            </Button>
          </ActionBar>
        </>
      )}
    </>
  );
}
