import type { Language } from "../../core/messages/say.ts";
import type { OfficeBlock, OfficeColumn, OfficeRow } from "../../core/officeMail/officeBlock.ts";
import { Block, CELL, FONT, MailPage, PLAIN_TABLE } from "./MailPage.tsx";

/** How a row of each look is written. */
const LOOKS: Readonly<Record<OfficeRow["look"], string>> = {
  plain: "",
  block: ";font-style:italic",
  total: ";font-weight:bold",
};

/** More columns than these stand close together, or a phone's screen is too narrow for them. */
const MOST_WIDE_COLUMNS = 5;

const cellStyle = (columns: readonly OfficeColumn[]) =>
  columns.length > MOST_WIDE_COLUMNS ? `${CELL};padding:5px 1px;font-size:11px` : CELL;

function Row({ row, columns }: { readonly row: OfficeRow; readonly columns: readonly OfficeColumn[] }) {
  return (
    <tr style="vertical-align:top">
      {row.cells.map((cell, index) => (
        <td key={index} align={columns[index]?.align ?? "left"} style={`${cellStyle(columns)}${LOOKS[row.look]}`}>
          {cell}
        </td>
      ))}
    </tr>
  );
}

function Table({ columns, rows }: { readonly columns: readonly OfficeColumn[]; readonly rows: readonly OfficeRow[] }) {
  return (
    <table {...PLAIN_TABLE} style={`border-collapse:collapse;${FONT};font-size:13px`}>
      <tr>
        {columns.map(({ heading, align, width }) => (
          <th key={heading} scope="col" align={align} style={`${cellStyle(columns)}${width ? `;width:${width}` : ""}`}>
            {heading}
          </th>
        ))}
      </tr>
      {rows.map((row, index) => (
        <Row key={index} row={row} columns={columns} />
      ))}
    </table>
  );
}

function OfficePart({ block }: { readonly block: OfficeBlock }) {
  switch (block.kind) {
    case "paragraph":
      return <Block gap={12}>{block.text}</Block>;
    case "heading":
      return (
        <Block gap={8}>
          <b>{block.label}</b> {block.rest}
        </Block>
      );
    case "bullets":
      return (
        <Block gap={12}>
          {block.items.map((item) => (
            <div key={item} style="padding:0 0 4px 0">
              – {item}
            </div>
          ))}
        </Block>
      );
    case "table":
      return (
        <Block gap={14}>
          <Table columns={block.columns} rows={block.rows} />
        </Block>
      );
    case "link":
      return (
        <Block gap={0}>
          <a href={block.href} style="color:#0b3d91">
            {block.text}
          </a>
        </Block>
      );
  }
}

interface OfficePageProps {
  readonly blocks: readonly OfficeBlock[];
  readonly title: string;
  readonly language: Language;
}

/** An e-mail that stays inside the office, as a mail page. */
export function OfficePage({ blocks, title, language }: OfficePageProps) {
  return (
    <MailPage title={title} language={language}>
      {blocks.map((block, index) => (
        <OfficePart key={index} block={block} />
      ))}
    </MailPage>
  );
}
