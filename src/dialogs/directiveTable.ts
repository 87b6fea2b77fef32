import type { IsoDate } from "../core/calendar/isoDate.ts";
import { registerDate } from "../core/text/formatDate.ts";
import type { TableColumn } from "../views/kit/DataTable.tsx";
import type { Words } from "../views/kit/words.ts";

/** What every table of directives shows of one. */
interface ShownDirective {
  readonly id: string;
  readonly text: string;
  readonly lead: string;
  readonly due: IsoDate | null;
  /** The day it was extended to. */
  readonly extended: IsoDate | null;
}

/** Columns that tell which directive a row is. @param due words of the last of them, by {@link dueDay} as a rule */
export function directiveColumns<Row extends ShownDirective>(
  words: Words,
  due: (row: Row) => string,
): readonly TableColumn<Row>[] {
  return [
    { key: "id", heading: words("record.id"), width: "narrow", cell: ({ id }) => id, namesRow: true },
    { key: "text", heading: words("record.text"), width: "text", cell: ({ text }) => text },
    { key: "lead", heading: words("record.lead"), width: "name", cell: ({ lead }) => lead },
    { key: "due", heading: words("record.due"), width: "date", cell: due },
  ];
}

/** The day that holds now, as the register writes it; "" without one. */
export function dueDay({ due, extended }: Pick<ShownDirective, "due" | "extended">): string {
  const day = extended ?? due;
  return day === null ? "" : registerDate(day);
}

/** What there is of several words, on one line. */
export function together(...texts: readonly string[]): string {
  return texts.filter((text) => text !== "").join(" · ");
}

/** Mã of the rows that are left out, once these are taken or left. */
export function leftAfter(left: ReadonlySet<string>, ids: readonly string[], taken: boolean): ReadonlySet<string> {
  const next = new Set(left);
  for (const id of ids) {
    if (taken) next.delete(id);
    else next.add(id);
  }
  return next;
}

interface Taking<Row> {
  readonly rows: readonly Row[];
  /** Mã of rows that are left out. */
  readonly left: ReadonlySet<string>;
  readonly onToggle: (ids: readonly string[], taken: boolean) => void;
  readonly heading: string;
  /** Says aloud what a row's box does. */
  readonly label: (id: string) => string;
}

/** Boxes by which rows are left out of what happens to all. */
export function takenRows<Row extends { readonly id: string }>({ rows, left, onToggle, heading, label }: Taking<Row>) {
  const ids = rows.map(({ id }) => id);
  return {
    heading,
    isSelected: ({ id }: Row) => !left.has(id),
    label: ({ id }: Row) => label(id),
    onToggle: (index: number, taken: boolean) => onToggle([ids[index] ?? ""], taken),
    onToggleAll: (taken: boolean) => onToggle(ids, taken),
  };
}
