import type { ComponentChildren } from "preact";
import { moveInTable } from "./tableKeys.ts";
import { TABLE_ROLES } from "./tableRoles.ts";

export interface TableColumn<Row> {
  readonly key: string;
  readonly heading: string;
  readonly width: "narrow" | "date" | "name" | "text";
  readonly cell: (row: Row, index: number) => ComponentChildren;
  /** The cell that names its row. */
  readonly namesRow?: true;
}

interface Selection<Row> {
  readonly heading: string;
  readonly isSelected: (row: Row, index: number) => boolean;
  readonly label: (row: Row, index: number) => string;
  readonly onToggle: (index: number, selected: boolean) => void;
  readonly onToggleAll: (selected: boolean) => void;
}

interface Props<Row> {
  readonly caption: string;
  readonly columns: readonly TableColumn<Row>[];
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row, index: number) => string;
  /** Tints the row; what is unsure must be said in a cell too. */
  readonly tone?: (row: Row) => "ok" | "unsure";
  readonly selection?: Selection<Row>;
}

function SelectAll<Row>({ rows, selection }: { readonly rows: readonly Row[]; readonly selection: Selection<Row> }) {
  const selected = rows.filter((row, index) => selection.isSelected(row, index)).length;
  const all = selected === rows.length && rows.length > 0;
  return (
    <input
      class="dd-box"
      type="checkbox"
      aria-label={selection.heading}
      checked={all}
      indeterminate={selected > 0 && !all}
      onChange={({ currentTarget }) => selection.onToggleAll(currentTarget.checked)}
    />
  );
}

/** Rows and columns with editable cells; Tab goes along, Enter and the arrows go down and up. */
export function DataTable<Row>({ caption, columns, rows, rowKey, tone, selection }: Props<Row>) {
  const boxes = selection && {
    key: "selection",
    cell: (row: Row, index: number) => (
      <input
        class="dd-box"
        type="checkbox"
        aria-label={selection.label(row, index)}
        checked={selection.isSelected(row, index)}
        onChange={({ currentTarget }) => selection.onToggle(index, currentTarget.checked)}
      />
    ),
  };
  return (
    <div class="dd-table-box">
      <table {...TABLE_ROLES.table} class="dd-table" onKeyDown={(event) => moveInTable(event, rows.length)}>
        <caption class="dd-unseen">{caption}</caption>
        <thead {...TABLE_ROLES.part}>
          <tr {...TABLE_ROLES.row}>
            {selection && (
              <th {...TABLE_ROLES.heading} scope="col" class="dd-col-narrow dd-col-all" data-label={selection.heading}>
                <SelectAll rows={rows} selection={selection} />
              </th>
            )}
            {columns.map(({ key, heading, width }) => (
              <th {...TABLE_ROLES.heading} key={key} scope="col" class={`dd-col-${width}`}>
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody {...TABLE_ROLES.part}>
          {rows.map((row, index) => (
            <tr {...TABLE_ROLES.row} key={rowKey(row, index)} class={`dd-row-${tone?.(row) ?? "ok"}`}>
              {boxes && (
                <td {...TABLE_ROLES.cell} class="dd-col-narrow" data-row={index} data-column={boxes.key}>
                  {boxes.cell(row, index)}
                </td>
              )}
              {columns.map(({ key, heading, width, cell, namesRow }) => {
                const place = { "data-row": index, "data-column": key, "data-label": heading };
                return namesRow ? (
                  <th {...TABLE_ROLES.rowHeading} key={key} scope="row" class={`dd-col-${width}`} {...place}>
                    {cell(row, index)}
                  </th>
                ) : (
                  <td {...TABLE_ROLES.cell} key={key} class={`dd-col-${width}`} {...place}>
                    {cell(row, index)}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
