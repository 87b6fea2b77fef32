import { useState } from "preact/hooks";
import type { IsoDate } from "../../core/calendar/isoDate.ts";
import type { HandOverRequest } from "../../core/commands/handOverInput.ts";
import type { HandedRow } from "../../core/handOver/handOverData.ts";
import { ActionBar } from "../../views/kit/ActionBar.tsx";
import { Button } from "../../views/kit/Button.tsx";
import { CheckField } from "../../views/kit/CheckField.tsx";
import { DateField } from "../../views/kit/DateField.tsx";
import { RadioField } from "../../views/kit/RadioField.tsx";
import { TextField } from "../../views/kit/TextField.tsx";
import { useWords } from "../../views/kit/words.ts";
import { CallNote } from "../CallNote.tsx";
import { leftAfter } from "../directiveTable.ts";
import { MadeDocuments } from "../MadeDocuments.tsx";
import { useCommand } from "../useCommand.ts";
import { HandedRows } from "./HandedRows.tsx";
import { filteredRows, type HandOverForm, NOBODY, namesOf, requestOf } from "./handOverForm.ts";
import { RowFilters } from "./RowFilters.tsx";

interface HandOverStart {
  readonly today: IsoDate;
  readonly rows: readonly HandedRow[];
  /** Rows that are open too and not shown. */
  readonly left: number;
  /** In office today, by the sheet “Lãnh đạo”. */
  readonly leaders: readonly string[];
  readonly user: string;
  /** Account of the hourly run; "" where there is none. */
  readonly owner: string;
}

/** From whom, which directives, to whom and from which day on; then the list that two sign. */
export function HandOverDialog({ start }: { readonly start: HandOverStart }) {
  const words = useWords();
  const { rows, today, leaders, user, owner } = start;
  const [form, setForm] = useState<HandOverForm>({
    what: "follower",
    from: "",
    agency: "",
    field: "",
    project: "",
    left: new Set(),
    to: "",
    on: today,
    takeTriggers: false,
  });
  const call = useCommand("handOver");
  if (call.state.kind === "done") return <MadeDocuments outcome={call.state.outcome} />;

  const shown = filteredRows(rows, form);
  const chosen = shown.filter(({ id }) => !form.left.has(id)).length;
  const known = form.what === "inCharge" && leaders.length > 0 ? leaders : namesOf(rows, form.what);
  const names = known.filter((name) => name !== NOBODY).join(", ");
  const isReady = requestOf(form, rows, "drive") !== null && call.state.kind !== "busy";
  const send = (deliver: HandOverRequest["deliver"]) => call.run(requestOf(form, rows, deliver));
  const canTake = owner !== "" && user !== "" && owner !== user;
  return (
    <>
      <RadioField
        label={words("hand.what")}
        value={form.what}
        choices={[
          { value: "follower", label: words("hand.what.follower") },
          { value: "inCharge", label: words("hand.what.inCharge") },
        ]}
        onChange={(what) => setForm({ ...form, what, from: "" })}
      />
      <RowFilters form={form} rows={rows} onChange={setForm} />
      <HandedRows
        rows={shown}
        left={form.left}
        onToggle={(ids, taken) => setForm({ ...form, left: leftAfter(form.left, ids, taken) })}
      />
      {start.left > 0 && <p class="dd-hint">{words("hand.left", { n: start.left })}</p>}
      <div class="dd-grid">
        <TextField
          label={words("hand.to")}
          hint={names === "" ? null : words("hand.to.known", { names })}
          value={form.to}
          onChange={(to) => setForm({ ...form, to })}
        />
        <DateField label={words("hand.on")} value={form.on} max={today} onChange={(on) => setForm({ ...form, on })} />
      </div>
      {canTake && (
        <CheckField
          label={words("hand.triggers", { owner, user })}
          hint={words("hand.triggers.hint")}
          checked={form.takeTriggers}
          onChange={(takeTriggers) => setForm({ ...form, takeTriggers })}
        />
      )}
      <ActionBar
        note={form.to.trim() === "" ? words("hand.noTo") : words("hand.chosen", { n: chosen })}
        notice={<CallNote state={call.state} working={words("hand.working")} />}
      >
        <Button disabled={!isReady} onClick={() => send("download")}>
          {words("hand.download")}
        </Button>
        <Button look="main" disabled={!isReady} onClick={() => send("drive")}>
          {words("hand.drive")}
        </Button>
      </ActionBar>
    </>
  );
}
