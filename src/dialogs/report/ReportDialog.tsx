import { useState } from "preact/hooks";
import * as v from "valibot";
import type { IsoDate } from "../../core/calendar/isoDate.ts";
import type { ReportInput } from "../../core/commands/reportInput.ts";
import { dayOfReport, periodWords } from "../../core/report/reportPeriod.ts";
import { entryLines } from "../../core/text/cleanText.ts";
import { registerDate } from "../../core/text/formatDate.ts";
import { ActionBar } from "../../views/kit/ActionBar.tsx";
import { Button } from "../../views/kit/Button.tsx";
import { DateField } from "../../views/kit/DateField.tsx";
import { ErrorState } from "../../views/kit/ErrorState.tsx";
import { FieldGroup } from "../../views/kit/FieldGroup.tsx";
import { Note } from "../../views/kit/Note.tsx";
import { useWords } from "../../views/kit/words.ts";
import { CallNote } from "../CallNote.tsx";
import { MadeDocuments } from "../MadeDocuments.tsx";
import { useCommand } from "../useCommand.ts";
import { AgencyFiles } from "./AgencyFiles.tsx";
import { CHECKED, CheckStep } from "./CheckStep.tsx";
import { PeriodFields } from "./PeriodFields.tsx";
import { periodOf } from "./periodForm.ts";
import { newForm, type ReportForm, requestOf, type ScopeNames } from "./reportForm.ts";
import { ScopeFields } from "./ScopeFields.tsx";
import { SigningFields } from "./SigningFields.tsx";

interface ReportStart {
  readonly today: IsoDate;
  readonly signOff: string;
  readonly recipients: string;
  /** Day on which the office's months end; 31: their last. */
  readonly cutOff: number;
  readonly scopes: ScopeNames;
  /** Settings to be filled in first, in words. */
  readonly missing: readonly string[];
}

/** In words and days what the report will cover, before it is made. */
function Covers({ form, today }: { readonly form: ReportForm; readonly today: IsoDate }) {
  const words = useWords();
  const period = periodOf(form.period, today)?.period ?? null;
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

function PeriodPart({
  form,
  today,
  onChange,
}: {
  readonly form: ReportForm;
  readonly today: IsoDate;
  readonly onChange: (form: ReportForm) => void;
}) {
  const words = useWords();
  if (form.kind === "figures") {
    return (
      <>
        <PeriodFields form={form.period} today={today} onChange={(period) => onChange({ ...form, period })} />
        <Covers form={form} today={today} />
      </>
    );
  }
  return (
    <FieldGroup title={words("report.f.period")}>
      <DateField
        label={words("report.f.asOf")}
        value={form.asOf}
        max={today}
        onChange={(asOf) => onChange({ ...form, asOf })}
      />
    </FieldGroup>
  );
}

/** What the report is, whom it covers, over which days, who signs it; a look at what is unresolved; then the document. */
export function ReportDialog({ start }: { readonly start: ReportStart }) {
  const words = useWords();
  const { today, scopes } = start;
  const [form, setForm] = useState(() => newForm(start, entryLines(start.signOff), entryLines(start.recipients)));
  const [source, setSource] = useState<"register" | "kept">("register");
  const check = useCommand("generateReport");
  const make = useCommand("generateReport");
  if (start.missing.length > 0) {
    return <ErrorState title={words("report.f.missing")} steps={[...start.missing, words("report.f.missing.step")]} />;
  }
  const asked = requestOf(form, today, scopes);
  const input: ReportInput = { ...asked, source };
  const read = check.state.kind === "done" ? v.safeParse(CHECKED, check.state.outcome.reply) : null;
  const checked = read?.success ? read.output : null;
  const back = () => {
    make.reset();
    check.reset();
    setSource("register");
  };
  if (make.state.kind === "done") {
    const { outcome } = make.state;
    const agencies = checked?.agencies ?? [];
    return (
      <MadeDocuments outcome={outcome} onAnother={back}>
        {agencies.length > 0 && <AgencyFiles input={input} agencies={agencies} />}
      </MadeDocuments>
    );
  }
  if (checked !== null) {
    const isReady = make.state.kind !== "busy";
    const isEmpty = form.kind === "lines" && checked.rows === 0;
    const run = (deliver: "drive" | "download") => make.run({ ...input, deliver });
    return (
      <>
        {isEmpty && check.state.kind === "done" && <Note kind="error">{check.state.outcome.messages.join(" ")}</Note>}
        <CheckStep checked={checked} source={source} onSource={setSource} />
        <ActionBar notice={<CallNote state={make.state} working={words("report.f.making")} />}>
          <Button disabled={!isReady} onClick={back}>
            {words("report.f.back")}
          </Button>
          <Button disabled={!isReady || isEmpty} onClick={() => run("download")}>
            {words("report.f.download")}
          </Button>
          <Button look="main" disabled={!isReady || isEmpty} onClick={() => run("drive")}>
            {words("report.f.make")}
          </Button>
        </ActionBar>
      </>
    );
  }
  const { signOff, recipients } = form;
  return (
    <>
      <ScopeFields form={form} names={scopes} onChange={setForm} />
      <PeriodPart form={form} today={today} onChange={setForm} />
      <SigningFields signOff={signOff} recipients={recipients} onChange={(lines) => setForm({ ...form, ...lines })} />
      <ActionBar notice={<CallNote state={check.state} working={words("report.f.checking")} />}>
        <Button
          look="main"
          disabled={asked === null || check.state.kind === "busy"}
          onClick={() => check.run({ ...input, check: true })}
        >
          {words("report.f.next")}
        </Button>
      </ActionBar>
    </>
  );
}
