import type { ComponentChildren } from "preact";
import { TABLE_ROLES } from "../kit/tableRoles.ts";

export interface FigureColumn<Row> {
  readonly key: string;
  readonly heading: string;
  /** chart: a picture of the figures beside it. */
  readonly kind: "name" | "chart" | "figure";
  readonly cell: (row: Row) => ComponentChildren;
}

interface Props<Row> {
  readonly caption: string;
  /** The first names the row. */
  readonly columns: readonly FigureColumn<Row>[];
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string;
  /** part: the sum of rows below it; total: of all. */
  readonly look?: (row: Row) => "line" | "part" | "total";
}

/** As many columns find room in a narrow place. */
const MOST_IN_NARROW = 4;

/** Figures in rows and columns; where many find no room each row is a block with its figures side by side. */
export function FigureTable<Row>({ caption, columns, rows, rowKey, look }: Props<Row>) {
  const wide = columns.length > MOST_IN_NARROW ? " dd-figure-table-wide" : "";
  return (
    <table {...TABLE_ROLES.table} class={`dd-figure-table${wide}`}>
      <caption class="dd-unseen">{caption}</caption>
      <thead {...TABLE_ROLES.part}>
        <tr {...TABLE_ROLES.row}>
          {columns.map(({ key, heading, kind }) => (
            <th {...TABLE_ROLES.heading} key={key} scope="col" class={`dd-figure-${kind}`}>
              {heading}
            </th>
          ))}
        </tr>
      </thead>
      <tbody {...TABLE_ROLES.part}>
        {rows.map((row) => (
          <tr {...TABLE_ROLES.row} key={rowKey(row)} class={`dd-figure-row-${look?.(row) ?? "line"}`}>
            {columns.map(({ key, heading, kind, cell }, index) =>
              index === 0 ? (
                <th {...TABLE_ROLES.rowHeading} key={key} scope="row" class={`dd-figure-${kind}`}>
                  {cell(row)}
                </th>
              ) : (
                <td {...TABLE_ROLES.cell} key={key} class={`dd-figure-${kind}`} data-label={heading}>
                  {cell(row)}
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
