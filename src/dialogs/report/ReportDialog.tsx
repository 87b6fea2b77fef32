import { useState } from "preact/hooks";
import type { IsoDate } from "../../core/calendar/isoDate.ts";
import { dayOfReport, periodWords, type ReportPeriod } from "../../core/report/reportPeriod.ts";
import { cellEntries } from "../../core/text/cleanText.ts";
import { registerDate } from "../../core/text/formatDate.ts";
import { ActionBar } from "../../views/kit/ActionBar.tsx";
import { Button } from "../../views/kit/Button.tsx";
import { ErrorState } from "../../views/kit/ErrorState.tsx";
import { FieldGroup } from "../../views/kit/FieldGroup.tsx";
import { Note } from "../../views/kit/Note.tsx";
import { TextArea } from "../../views/kit/TextArea.tsx";
import { useWords } from "../../views/kit/words.ts";
import { CallNote } from "../CallNote.tsx";
import { MadeDocuments } from "../MadeDocuments.tsx";
import { useCommand } from "../useCommand.ts";
import { PeriodFields } from "./PeriodFields.tsx";
import { periodFormFor, periodOf } from "./periodForm.ts";

interface ReportStart {
  readonly today: IsoDate;
  readonly signOff: string;
  readonly recipients: string;
  /** Settings to be filled in first, in words. */
  readonly missing: readonly string[];
}

/** In words and days what the report will cover, before it is made. */
function Covers({ period, today }: { readonly period: ReportPeriod | null; readonly today: IsoDate }) {
  const words = useWords();
  if (period === null) return <Note kind="error">{words("report.f.wrong")}</Note>;
  if (period.from > today) return <Note kind="error">{words("report.f.future")}</Note>;
  const [from, to] = [registerDate(period.from), registerDate(period.to)];
  const day = dayOfReport(period, today);
  const isOver = day === period.to;
  return (
    <Note kind={isOver ? "info" : "warning"}>
      {words("report.f.covers", { period: periodWords(period), from, to })}
      {!isOver && ` ${words("report.f.unfinished", { date: registerDate(day) })}`}
    </Note>
  );
}

const asLines = (cell: string) => cellEntries(cell).join("\n");

/** The period, who signs and who gets it; then the document, in Drive or as a download. */
export function ReportDialog({ start }: { readonly start: ReportStart }) {
  const words = useWords();
  const [form, setForm] = useState(() => periodFormFor("month", start.today));
  const [signOff, setSignOff] = useState(() => asLines(start.signOff));
  const [recipients, setRecipients] = useState(() => asLines(start.recipients));
  const { state, run, reset } = useCommand("generateReport");
  if (start.missing.length > 0) {
    return <ErrorState title={words("report.f.missing")} steps={[...start.missing, words("report.f.missing.step")]} />;
  }
  if (state.kind === "done") return <MadeDocuments outcome={state.outcome} onAnother={reset} />;

  const asked = periodOf(form, start.today);
  const isReady = asked !== null && asked.period.from <= start.today && state.kind !== "busy";
  const make = (deliver: "drive" | "download") => {
    if (asked !== null) run({ period: asked.text, signOff, recipients, deliver });
  };
  return (
    <>
      <PeriodFields form={form} today={start.today} onChange={setForm} />
      <Covers period={asked?.period ?? null} today={start.today} />
      <FieldGroup title={words("report.f.signing")} text={words("report.f.lines")}>
        <TextArea label={words("report.f.signOff")} rows={3} value={signOff} onChange={setSignOff} />
        <TextArea label={words("report.f.recipients")} rows={3} value={recipients} onChange={setRecipients} />
      </FieldGroup>
      <ActionBar notice={<CallNote state={state} working={words("report.f.making")} />}>
        <Button disabled={!isReady} onClick={() => make("download")}>
          {words("report.f.download")}
        </Button>
        <Button look="main" disabled={!isReady} onClick={() => make("drive")}>
          {words("report.f.make")}
        </Button>
      </ActionBar>
    </>
  );
}
