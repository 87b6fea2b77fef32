import type { RecordedRow } from "../../core/progress/progressData.ts";
import { DataTable, type TableColumn } from "../../views/kit/DataTable.tsx";
import { Note } from "../../views/kit/Note.tsx";
import { useWords } from "../../views/kit/words.ts";
import { directiveColumns, dueDay, takenRows, together } from "../directiveTable.ts";

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
    ...directiveColumns<RecordedRow>(words, (row) => dueDay(row) || "–"),
    {
      key: "now",
      heading: words("record.now"),
      width: "name",
      cell: ({ state, standing, result }) => together(state, standing, result),
    },
  ];
  const label = (id: string) => words("record.take", { id });
  const selection = takenRows({ rows, left, onToggle, heading: words("record.all"), label });
  return (
    <>
      <DataTable
        caption={words("record.rows")}
        columns={columns}
        rows={rows}
        rowKey={({ id }) => id}
        {...(rows.length > 1 && { selection })}
      />
      {rows.map((row) => (
        <Family key={row.id} row={row} />
      ))}
    </>
  );
}
