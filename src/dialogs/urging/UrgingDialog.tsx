import { useState } from "preact/hooks";
import { addDays, type IsoDate } from "../../core/calendar/isoDate.ts";
import type { UrgingRow } from "../../core/letters/urgingData.ts";
import { entryLines } from "../../core/text/cleanText.ts";
import { EmptyState } from "../../views/kit/EmptyState.tsx";
import { ErrorState } from "../../views/kit/ErrorState.tsx";
import { NumberField } from "../../views/kit/NumberField.tsx";
import { useWords } from "../../views/kit/words.ts";
import { DraftBar } from "../DraftBar.tsx";
import { MadeDocuments } from "../MadeDocuments.tsx";
import { useCommand } from "../useCommand.ts";
import { LetterFields } from "./LetterFields.tsx";
import { UrgingRows } from "./UrgingRows.tsx";
import {
  agenciesOf,
  clauseFor,
  formFor,
  letterCount,
  requestOf,
  shownRows,
  startForm,
  tickedRows,
  withTicked,
} from "./urgingForm.ts";

interface UrgingStart {
  readonly today: IsoDate;
  readonly rows: readonly UrgingRow[];
  /** Rows that are overdue too and not shown. */
  readonly left: number;
  /** Agencies that are requested, not told. */
  readonly requested: readonly string[];
  /** Days past from which a letter is proposed. */
  readonly days: number;
  readonly answerBy: IsoDate;
  readonly authority: string;
  readonly office: string;
  readonly signOff: string;
  readonly recipients: string;
  /** Settings to be filled in first, in words. */
  readonly missing: readonly string[];
}

/** What is overdue, agency by agency; what is ticked goes into letters. */
export function UrgingDialog({ start }: { readonly start: UrgingStart }) {
  const words = useWords();
  const { rows, requested } = start;
  const lines = { signOff: entryLines(start.signOff), recipients: entryLines(start.recipients) };
  const [form, setForm] = useState(() => startForm(rows, { ...start, ...lines }));
  const call = useCommand("draftUrgingLetters");
  if (start.missing.length > 0) {
    return <ErrorState title={words("report.f.missing")} steps={[...start.missing, words("report.f.missing.step")]} />;
  }
  if (call.state.kind === "done") return <MadeDocuments outcome={call.state.outcome} />;
  if (rows.length === 0) return <EmptyState title={words("urging.none")} />;

  const shown = shownRows(rows, form);
  const ticked = tickedRows(rows, form);
  const counts = {
    rows: ticked.length,
    agencies: agenciesOf(ticked).length,
    letters: letterCount(ticked, form, requested),
  };
  const isWhole = requestOf(form, rows, "drive") !== null;
  return (
    <>
      <p class="dd-hint">{words("urging.intro")}</p>
      <div class="dd-grid">
        <NumberField
          label={words("urging.moreThan")}
          value={form.moreThan}
          onChange={(moreThan) => setForm({ ...form, moreThan })}
        />
      </div>
      {shown.length === 0 && <EmptyState title={words("urging.noneSoLong")} />}
      <UrgingRows rows={shown} form={form} onTick={(some, wanted) => setForm((now) => withTicked(now, some, wanted))} />
      {start.left > 0 && <p class="dd-hint">{words("urging.left", { n: start.left })}</p>}
      <LetterFields
        form={form}
        shape={formFor(ticked, form)}
        clause={clauseFor(ticked, form)}
        office={start.office}
        authority={start.authority}
        from={addDays(start.today, 1)}
        onChange={setForm}
      />
      <DraftBar
        note={ticked.length === 0 ? words("urging.nothing") : words("urging.chosen", counts)}
        working={words("urging.working")}
        state={call.state}
        isWhole={isWhole}
        onMake={(deliver) => call.run(requestOf(form, rows, deliver))}
      />
    </>
  );
}
