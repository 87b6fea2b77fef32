import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import type { IsoDate } from "../../core/calendar/isoDate.ts";
import type { RecordedRow } from "../../core/progress/progressData.ts";
import { ActionBar } from "../../views/kit/ActionBar.tsx";
import { Button } from "../../views/kit/Button.tsx";
import { Note } from "../../views/kit/Note.tsx";
import { useWords } from "../../views/kit/words.ts";
import { CallNote } from "../CallNote.tsx";
import { leftAfter } from "../directiveTable.ts";
import type { CommandCall } from "../useCommand.ts";
import { EntryFields } from "./EntryFields.tsx";
import { blankForm, checkForm, kindsFor, likelyKind, requestOf } from "./progressForm.ts";
import { RecordedRows } from "./RecordedRows.tsx";

interface Props {
  readonly rows: readonly RecordedRow[];
  readonly leads: readonly string[];
  readonly today: IsoDate;
  readonly call: CommandCall;
  /** Beside the button that records. */
  readonly buttons?: ComponentChildren;
}

/** One entry for one or more directives: what was reported, by what way, in which words. */
export function RecordForm({ rows, leads, today, call, buttons }: Props) {
  const words = useWords();
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const chosen = rows.filter(({ id }) => !left.has(id));
  const kinds = kindsFor(chosen);
  const [said, setSaid] = useState(() => blankForm(likelyKind(chosen, kinds), today));
  // Rows were ticked or unticked since: what fits no longer gives way to what does.
  const form = kinds.includes(said.kind) ? said : { ...said, kind: likelyKind(chosen, kinds) };
  const { lacks, isWeakened } = checkForm(form, chosen, today);
  const lacking = lacks.map(({ key, due }) => words(key, { due })).join("; ");
  const fits = chosen.length > 0 && kinds.length > 0;
  const note = fits ? lacking && words("record.lacking", { what: lacking }) : words("record.none");
  return (
    <>
      <RecordedRows rows={rows} left={left} onToggle={(ids, taken) => setLeft(leftAfter(left, ids, taken))} />
      {chosen.length > 0 && kinds.length === 0 && <Note kind="warning">{words("record.noKind")}</Note>}
      {fits && <EntryFields form={form} kinds={kinds} leads={leads} onChange={setSaid} />}
      {fits && isWeakened && <Note kind="warning">{words("record.noPaper")}</Note>}
      <ActionBar note={note || words("record.chosen", { n: chosen.length })} notice={<CallNote state={call.state} />}>
        {buttons}
        <Button
          look="main"
          disabled={!fits || lacks.length > 0 || call.state.kind === "busy"}
          onClick={() =>
            call.run(
              requestOf(
                form,
                chosen.map(({ id }) => id),
              ),
            )
          }
        >
          {words("record.send")}
        </Button>
      </ActionBar>
    </>
  );
}
