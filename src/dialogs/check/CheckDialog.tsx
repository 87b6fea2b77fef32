import { useMemo, useReducer } from "preact/hooks";
import type { IsoDate } from "../../core/calendar/isoDate.ts";
import type { ListedAgency } from "../../core/commands/importData.ts";
import { registerDate } from "../../core/text/formatDate.ts";
import { ActionBar } from "../../views/kit/ActionBar.tsx";
import { Button } from "../../views/kit/Button.tsx";
import { DataTable, type TableColumn } from "../../views/kit/DataTable.tsx";
import { useWords } from "../../views/kit/words.ts";
import { CallNote } from "../CallNote.tsx";
import { Finished } from "../Finished.tsx";
import { nameBook } from "../import/nameBook.ts";
import { useCommand } from "../useCommand.ts";
import {
  type CheckAction,
  type CheckState,
  changeCheck,
  confirmRequest,
  NOTHING_SAID,
  type WaitingRow,
} from "./checkState.ts";
import { LeadCell } from "./LeadCell.tsx";

export interface CheckStart {
  readonly today: IsoDate;
  readonly waiting: number;
  readonly rows: readonly WaitingRow[];
  readonly agencies: readonly ListedAgency[];
}

/** Rows of the register that wait for a person: looked at one by one or all together, their leads settled where open. */
export function CheckDialog({ start }: { readonly start: CheckStart }) {
  const words = useWords();
  const { rows, agencies, today, waiting } = start;
  const names = useMemo(() => nameBook(agencies, [], today), [agencies, today]);
  const [state, dispatch] = useReducer<CheckState, CheckAction>(
    (now, action) => changeCheck(now, action, rows),
    NOTHING_SAID,
  );
  const call = useCommand("confirmChecked");
  if (call.state.kind === "done") return <Finished messages={call.state.outcome.messages} />;

  const columns: readonly TableColumn<WaitingRow>[] = [
    { key: "id", heading: words("check.id"), width: "narrow", cell: ({ id }) => id, namesRow: true },
    { key: "text", heading: words("check.text"), width: "text", cell: ({ text }) => text },
    {
      key: "lead",
      heading: words("import.lead"),
      width: "name",
      cell: (row) => <LeadCell row={row} state={state} names={names} dispatch={dispatch} />,
    },
    {
      key: "due",
      heading: words("import.due"),
      width: "date",
      cell: ({ due, phrase }) => (due === null ? phrase : registerDate(due)),
    },
    {
      key: "reasons",
      heading: words("check.reasons"),
      width: "text",
      cell: ({ reasons }) => reasons.join(" · "),
    },
  ];
  const see = (ids: readonly string[], seen: boolean) => dispatch({ do: "see", ids, seen });
  const more = waiting > rows.length ? words("check.more", { n: waiting - rows.length }) : "";
  return (
    <>
      <p>{`${words("check.intro")} ${more}`.trim()}</p>
      <DataTable
        caption={words("check.table")}
        columns={columns}
        rows={rows}
        rowKey={({ id }) => id}
        selection={{
          heading: words("check.all"),
          isSelected: ({ id }) => state.seen.has(id),
          label: ({ id }) => words("check.take", { id }),
          onToggle: (index, seen) => see([rows[index]?.id ?? ""], seen),
          onToggleAll: (seen) =>
            see(
              rows.map(({ id }) => id),
              seen,
            ),
        }}
      />
      <ActionBar
        note={words("check.chosen", { n: state.seen.size, all: rows.length })}
        notice={<CallNote state={call.state} />}
      >
        <Button
          look="main"
          disabled={state.seen.size === 0 || call.state.kind === "busy"}
          onClick={() => call.run(confirmRequest(state, rows))}
        >
          {words("check.send")}
        </Button>
      </ActionBar>
    </>
  );
}
