/** One part of an e-mail that stays inside the office; its text form and its HTML form are made of the same parts. */
export type OfficeBlock =
  | { readonly kind: "paragraph"; readonly text: string }
  /** `label` stands out; `rest` follows on the same line. */
  | { readonly kind: "heading"; readonly label: string; readonly rest: string }
  | { readonly kind: "bullets"; readonly items: readonly string[] }
  | { readonly kind: "table"; readonly columns: readonly OfficeColumn[]; readonly rows: readonly OfficeRow[] }
  /** The text leads to the register. */
  | { readonly kind: "link"; readonly text: string; readonly href: string };

export interface OfficeColumn {
  readonly heading: string;
  readonly align: "left" | "center";
  /** Share of the table's width; left to the mail program where it does not matter. */
  readonly width?: string;
}

export interface OfficeRow {
  readonly cells: readonly string[];
  /** block: begins a group and counts it. */
  readonly look: "plain" | "block" | "total";
}

const BAR = " | ";

function blockText(block: OfficeBlock): string {
  switch (block.kind) {
    case "paragraph":
      return block.text;
    case "heading":
      return [block.label, block.rest].filter(Boolean).join(" ");
    case "bullets":
      return block.items.map((item) => `- ${item}`).join("\n");
    case "table":
      return [block.columns.map(({ heading }) => heading), ...block.rows.map(({ cells }) => cells)]
        .map((cells) => cells.join(BAR))
        .join("\n");
    case "link":
      return `${block.text}\n${block.href}`;
  }
}

/** The plain-text part: blocks with a blank line between them, lines ending in “\n”. */
export function officeText(blocks: readonly OfficeBlock[]): string {
  return `${blocks.map(blockText).join("\n\n")}\n`;
}
