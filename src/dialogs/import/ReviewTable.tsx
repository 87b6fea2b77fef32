import { CellInput } from "../../views/kit/CellInput.tsx";
import { DataTable, type TableColumn } from "../../views/kit/DataTable.tsx";
import { Reasons } from "../../views/kit/Reasons.tsx";
import { useWords, type Words } from "../../views/kit/words.ts";
import type { ReviewAction, ReviewRow } from "./reviewState.ts";

interface Props {
  readonly rows: readonly ReviewRow[];
  readonly dispatch: (action: ReviewAction) => void;
}

function columnsIn(words: Words, dispatch: Props["dispatch"]): readonly TableColumn<ReviewRow>[] {
  return [
    {
      key: "text",
      heading: words("import.text"),
      width: "text",
      namesRow: true,
      cell: ({ directive, reasons }) => (
        <>
          {directive.text}
          <Reasons label={words("import.unsure")} doubts={directive.doubts} reasons={reasons} />
        </>
      ),
    },
    {
      key: "lead",
      heading: words("import.lead"),
      width: "name",
      cell: ({ lead }, index) => (
        <CellInput
          label={words("import.lead.of", { n: index + 1 })}
          value={lead}
          onChange={(value) => dispatch({ do: "row", index, change: { lead: value } })}
        />
      ),
    },
    {
      key: "due",
      heading: words("import.due"),
      width: "date",
      cell: ({ directive }, index) => (
        <>
          <CellInput
            label={words("import.due.of", { n: index + 1 })}
            kind="date"
            value={directive.due ?? ""}
            onChange={(value) => dispatch({ do: "due", index, due: value || null })}
          />
          {directive.phrase !== "" && <div class="dd-hint">{directive.phrase}</div>}
        </>
      ),
    },
  ];
}

/** Each directive with its lead and deadline, to be corrected, taken or left. */
export function ReviewTable({ rows, dispatch }: Props) {
  const words = useWords();
  return (
    <DataTable
      caption={words("import.table")}
      columns={columnsIn(words, dispatch)}
      rows={rows}
      rowKey={({ directive }, index) => `${index}:${directive.text}`}
      tone={({ directive }) => (directive.doubts.length > 0 ? "unsure" : "ok")}
      selection={{
        heading: words("import.all"),
        label: (_, index) => words("import.take", { n: index + 1 }),
        isSelected: ({ included }) => included,
        onToggle: (index, included) => dispatch({ do: "row", index, change: { included } }),
        onToggleAll: (included) => dispatch({ do: "rows", change: { included } }),
      }}
    />
  );
}
