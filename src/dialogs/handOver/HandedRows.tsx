import type { HandedRow } from "../../core/handOver/handOverData.ts";
import { registerDate } from "../../core/text/formatDate.ts";
import { DataTable, type TableColumn } from "../../views/kit/DataTable.tsx";
import { EmptyState } from "../../views/kit/EmptyState.tsx";
import { useWords } from "../../views/kit/words.ts";

interface Props {
  readonly rows: readonly HandedRow[];
  readonly left: ReadonlySet<string>;
  readonly onToggle: (ids: readonly string[], taken: boolean) => void;
}

/** The directives that are handed over, all of them unless some are unticked. */
export function HandedRows({ rows, left, onToggle }: Props) {
  const words = useWords();
  if (rows.length === 0) return <EmptyState title={words("hand.none")} />;
  const columns: readonly TableColumn<HandedRow>[] = [
    { key: "id", heading: words("record.id"), width: "narrow", cell: ({ id }) => id, namesRow: true },
    { key: "text", heading: words("record.text"), width: "text", cell: ({ text }) => text },
    { key: "lead", heading: words("record.lead"), width: "name", cell: ({ lead }) => lead },
    {
      key: "due",
      heading: words("record.due"),
      width: "date",
      cell: ({ due, extended, standing }) => {
        const day = extended ?? due;
        return day === null ? standing : `${registerDate(day)} · ${standing}`;
      },
    },
  ];
  return (
    <DataTable
      caption={words("hand.table")}
      columns={columns}
      rows={rows}
      rowKey={({ id }) => id}
      selection={{
        heading: words("hand.takeAll"),
        isSelected: ({ id }) => !left.has(id),
        label: ({ id }) => words("hand.take", { id }),
        onToggle: (index, taken) => onToggle([rows[index]?.id ?? ""], taken),
        onToggleAll: (taken) =>
          onToggle(
            rows.map(({ id }) => id),
            taken,
          ),
      }}
    />
  );
}
