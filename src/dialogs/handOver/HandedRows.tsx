import type { HandedRow } from "../../core/handOver/handOverData.ts";
import { DataTable } from "../../views/kit/DataTable.tsx";
import { EmptyState } from "../../views/kit/EmptyState.tsx";
import { useWords } from "../../views/kit/words.ts";
import { directiveColumns, dueDay, takenRows, together } from "../directiveTable.ts";

interface Props {
  readonly rows: readonly HandedRow[];
  readonly left: ReadonlySet<string>;
  readonly onToggle: (ids: readonly string[], taken: boolean) => void;
}

/** The directives that are handed over, all of them unless some are unticked. */
export function HandedRows({ rows, left, onToggle }: Props) {
  const words = useWords();
  if (rows.length === 0) return <EmptyState title={words("hand.none")} />;
  const label = (id: string) => words("hand.take", { id });
  return (
    <DataTable
      caption={words("hand.table")}
      columns={directiveColumns<HandedRow>(words, (row) => together(dueDay(row), row.standing))}
      rows={rows}
      rowKey={({ id }) => id}
      selection={takenRows({ rows, left, onToggle, heading: words("hand.takeAll"), label })}
    />
  );
}
