import type { RecordedRow } from "../../core/progress/progressData.ts";
import { registerDate } from "../../core/text/formatDate.ts";
import { DataTable, type TableColumn } from "../../views/kit/DataTable.tsx";
import { Note } from "../../views/kit/Note.tsx";
import { useWords } from "../../views/kit/words.ts";

interface Props {
  readonly rows: readonly RecordedRow[];
  /** Mã of rows that the entry is not for. */
  readonly left: ReadonlySet<string>;
  readonly onToggle: (ids: readonly string[], taken: boolean) => void;
}

function Family({ row }: { readonly row: RecordedRow }) {
  const words = useWords();
  if (row.family === null) return null;
  const { reported, all, waiting } = row.family;
  const key = waiting.length > 0 ? "record.family" : "record.familyDone";
  return <Note kind="info">{words(key, { id: row.id, reported, all, waiting: waiting.join(", ") })}</Note>;
}

/** The directives that an entry is for, as they stand; each can be left out. */
export function RecordedRows({ rows, left, onToggle }: Props) {
  const words = useWords();
  const columns: readonly TableColumn<RecordedRow>[] = [
    { key: "id", heading: words("record.id"), width: "narrow", cell: ({ id }) => id, namesRow: true },
    { key: "text", heading: words("record.text"), width: "text", cell: ({ text }) => text },
    { key: "lead", heading: words("record.lead"), width: "name", cell: ({ lead }) => lead },
    {
      key: "due",
      heading: words("record.due"),
      width: "date",
      cell: ({ due, extended }) => {
        const day = extended ?? due;
        return day === null ? "–" : registerDate(day);
      },
    },
    {
      key: "now",
      heading: words("record.now"),
      width: "name",
      cell: ({ state, standing, result }) => [state, standing, result].filter((text) => text !== "").join(" · "),
    },
  ];
  return (
    <>
      <DataTable
        caption={words("record.rows")}
        columns={columns}
        rows={rows}
        rowKey={({ id }) => id}
        {...(rows.length > 1
          ? {
              selection: {
                heading: words("record.all"),
                isSelected: ({ id }: RecordedRow) => !left.has(id),
                label: ({ id }: RecordedRow) => words("record.take", { id }),
                onToggle: (index: number, taken: boolean) => onToggle([rows[index]?.id ?? ""], taken),
                onToggleAll: (taken: boolean) =>
                  onToggle(
                    rows.map(({ id }) => id),
                    taken,
                  ),
              },
            }
          : {})}
      />
      {rows.map((row) => (
        <Family key={row.id} row={row} />
      ))}
    </>
  );
}
