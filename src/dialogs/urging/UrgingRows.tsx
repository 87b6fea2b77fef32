import type { UrgingRow } from "../../core/letters/urgingData.ts";
import { registerDate } from "../../core/text/formatDate.ts";
import { DataTable, type TableColumn } from "../../views/kit/DataTable.tsx";
import { Tag } from "../../views/kit/Tag.tsx";
import { useWords } from "../../views/kit/words.ts";
import { agenciesOf, isTicked, keyOf, type UrgingForm } from "./urgingForm.ts";

interface Props {
  readonly rows: readonly UrgingRow[];
  readonly form: UrgingForm;
  readonly onTick: (rows: readonly UrgingRow[], wanted: boolean) => void;
}

/** What speaks for or against urging now. */
function Remarks({ row }: { readonly row: UrgingRow }) {
  const words = useWords();
  return (
    <div class="dd-tools">
      {row.dispute !== null && <Tag kind="warning">{words("urging.disputed")}</Tag>}
      {row.heard !== null && <Tag kind="warning">{words("urging.heard", { date: registerDate(row.heard) })}</Tag>}
      {row.fresh && <Tag kind="info">{words("urging.fresh")}</Tag>}
      {row.letters > 0 && <Tag kind="quiet">{words("urging.letters", { n: row.letters })}</Tag>}
    </div>
  );
}

/** Agency by agency, each with a box for all of its rows. */
export function UrgingRows({ rows, form, onTick }: Props) {
  const words = useWords();
  const columns: readonly TableColumn<UrgingRow>[] = [
    { key: "id", heading: words("record.id"), width: "narrow", cell: ({ id }) => id, namesRow: true },
    { key: "text", heading: words("record.text"), width: "text", cell: ({ text }) => text },
    { key: "paper", heading: words("urging.paper"), width: "name", cell: ({ paper }) => paper },
    {
      key: "due",
      heading: words("record.due"),
      width: "date",
      cell: ({ due, daysPast }) =>
        `${due === null ? "" : `${registerDate(due)} · `}${words("urging.past", { n: daysPast })}`,
    },
    { key: "remarks", heading: words("urging.remarks"), width: "name", cell: (row) => <Remarks row={row} /> },
  ];
  return (
    <>
      {agenciesOf(rows).map((agency) => {
        const own = rows.filter((row) => row.agency === agency);
        const ticked = own.filter((row) => isTicked(row, form)).length;
        return (
          <section key={agency} class="dd-block">
            <h2>
              {agency} <Tag kind={ticked > 0 ? "info" : "quiet"}>{`${ticked}/${own.length}`}</Tag>
            </h2>
            <DataTable
              caption={words("urging.table", { agency })}
              columns={columns}
              rows={own}
              rowKey={keyOf}
              selection={{
                heading: words("urging.tickAll"),
                isSelected: (row) => isTicked(row, form),
                label: ({ id }) => words("urging.tick", { id, agency }),
                onToggle: (index, wanted) => onTick(own.slice(index, index + 1), wanted),
                onToggleAll: (wanted) => onTick(own, wanted),
              }}
            />
          </section>
        );
      })}
    </>
  );
}
