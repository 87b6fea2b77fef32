import { useState } from "preact/hooks";
import type { WaitingReport } from "../../core/reportBack/answersData.ts";
import { type ClaimField, claimKind } from "../../core/reportBack/claimKinds.ts";
import { registerDate } from "../../core/text/formatDate.ts";
import { ActionBar } from "../../views/kit/ActionBar.tsx";
import { Button } from "../../views/kit/Button.tsx";
import { DateField } from "../../views/kit/DateField.tsx";
import { TextArea } from "../../views/kit/TextArea.tsx";
import { TextField } from "../../views/kit/TextField.tsx";
import { useWords } from "../../views/kit/words.ts";
import { CallNote } from "../CallNote.tsx";
import { together } from "../directiveTable.ts";
import type { CommandCall } from "../useCommand.ts";
import { type EditedReport, editedFrom, type How } from "./answersState.ts";

interface Props {
  readonly report: WaitingReport;
  readonly call: CommandCall;
  readonly onBack: () => void;
  readonly onSend: (how: How, more: { readonly why?: string; readonly edited?: EditedReport | null }) => void;
}

interface FieldsProps {
  readonly report: WaitingReport;
  readonly said: EditedReport;
  readonly onChange: (said: EditedReport) => void;
}

/** Fields of the kind of report; completion can be given the paper that the agency left out. */
function EditedFields({ report, said, onChange }: FieldsProps) {
  const words = useWords();
  const fields: readonly ClaimField[] = claimKind(report.kind).fields;
  const grants = report.settles === "extended";
  return (
    <>
      <TextArea
        label={words("answer.content")}
        rows={3}
        value={said.content}
        onChange={(content) => onChange({ ...said, content })}
      />
      {fields.includes("obstacle") && (
        <TextField
          label={words("answer.obstacle.field")}
          value={said.obstacle}
          onChange={(obstacle) => onChange({ ...said, obstacle })}
        />
      )}
      {fields.includes("newDue") && (
        <DateField
          label={words("answer.newDue")}
          value={said.newDue}
          onChange={(newDue) => onChange({ ...said, newDue })}
        />
      )}
      {(fields.includes("paper") || grants) && (
        <>
          <TextField
            label={words("answer.number")}
            value={said.paperNumber}
            onChange={(paperNumber) => onChange({ ...said, paperNumber })}
          />
          <DateField
            label={words("answer.paperOn")}
            value={said.paperOn}
            onChange={(paperOn) => onChange({ ...said, paperOn })}
          />
        </>
      )}
      {grants && (
        <TextField
          label={words("answer.allowedBy")}
          hint={words("answer.allowedBy.hint")}
          value={said.allowedBy}
          onChange={(allowedBy) => onChange({ ...said, allowedBy })}
        />
      )}
    </>
  );
}

/** One report: what the agency said, to be put right before it is taken, or returned. */
export function EditReport({ report, call, onBack, onSend }: Props) {
  const words = useWords();
  const [said, setSaid] = useState(() => editedFrom(report));
  const [why, setWhy] = useState("");
  const isBusy = call.state.kind === "busy";
  const due = report.due === null ? "" : words("answer.due", { date: registerDate(report.due) });
  return (
    <>
      <p>
        <b>
          {report.id} · {report.agency}
        </b>
      </p>
      <p>{report.text}</p>
      <p class="dd-hint">{together(words(`answer.k.${report.kind}`), registerDate(report.on), report.reporter, due)}</p>
      <EditedFields report={report} said={said} onChange={setSaid} />
      <TextArea label={words("answer.why")} hint={words("answer.why.hint")} rows={2} value={why} onChange={setWhy} />
      <ActionBar notice={<CallNote state={call.state} />}>
        <Button disabled={isBusy} onClick={onBack}>
          {words("answer.back")}
        </Button>
        <Button disabled={isBusy || why.trim() === ""} onClick={() => onSend("return", { why: why.trim() })}>
          {words("answer.return")}
        </Button>
        {report.settles !== null && (
          <Button disabled={isBusy} onClick={() => onSend("settle", { edited: said })}>
            {words(report.settles === "confirmed" ? "answer.confirm" : "answer.grant")}
          </Button>
        )}
        <Button look="main" disabled={isBusy} onClick={() => onSend("take", { edited: said })}>
          {words("answer.take")}
        </Button>
      </ActionBar>
    </>
  );
}
