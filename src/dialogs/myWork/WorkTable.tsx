import type { WorkRow } from "../../core/progress/myWork.ts";
import { Button } from "../../views/kit/Button.tsx";
import { DataTable, type TableColumn } from "../../views/kit/DataTable.tsx";
import { EmptyState } from "../../views/kit/EmptyState.tsx";
import { useWords } from "../../views/kit/words.ts";
import { directiveColumns, dueDay, together } from "../directiveTable.ts";

interface Props {
  readonly rows: readonly WorkRow[];
  readonly onOpen: (id: string) => void;
  /** null: what is shown is answered, not recorded. */
  readonly onRecord: ((row: WorkRow) => void) | null;
}

/** Directives of one tab, each with what can be done about it. */
export function WorkTable({ rows, onOpen, onRecord }: Props) {
  const words = useWords();
  if (rows.length === 0) return <EmptyState title={words("work.empty")} />;
  const columns: readonly TableColumn<WorkRow>[] = [
    ...directiveColumns<WorkRow>(words, (row) => together(dueDay(row), row.standing)),
    { key: "why", heading: words("work.why"), width: "name", cell: ({ why }) => why },
    {
      key: "do",
      heading: words("work.do"),
      width: "name",
      cell: (row) => (
        <div class="dd-tools">
          <Button look="small" label={words("work.open.of", { id: row.id })} onClick={() => onOpen(row.id)}>
            {words("work.open")}
          </Button>
          {onRecord !== null && (
            <Button look="small" label={words("work.record.of", { id: row.id })} onClick={() => onRecord(row)}>
              {words("work.record")}
            </Button>
          )}
        </div>
      ),
    },
  ];
  return <DataTable caption={words("work.table")} columns={columns} rows={rows} rowKey={({ id }) => id} />;
}
