import { isoDate, parseIsoDate } from "../calendar/isoDate.ts";
import type { ColumnType, Value } from "../register/column.ts";
import { registerDate } from "../text/formatDate.ts";

const oneLine = (text: string) => text.normalize("NFC").replace(/\s+/g, " ").trim();

/** Days of a foreign sheet come as "YYYY-MM-DD"; a column of text shows them as the register writes them. */
function asText(cell: Value): string {
  const text = oneLine(String(cell ?? ""));
  const day = parseIsoDate(text);
  return day === null ? text : registerDate(day);
}

/** “30/9/2026”: day first, as the register reads typed days; groups: day, month, year. */
const TYPED_DAY = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/;

function asDay(cell: Value): string {
  const text = oneLine(String(cell ?? ""));
  const typed = TYPED_DAY.exec(text);
  const day = typed && isoDate(Number(typed[3]), Number(typed[2]), Number(typed[1]));
  return day ?? text;
}

const READ_AS: { readonly [T in ColumnType]: (cell: Value) => Value } = {
  text: asText,
  date: asDay,
  number: (cell) => (cell === null || cell === "" ? "" : Number(String(cell).replace(",", "."))),
  flag: (cell) => cell === true,
};

/** Would the register read `value` in a column of this type whose cell is left as it is? */
export function readsAs(cell: Value, value: Value, type: ColumnType): boolean {
  const wanted = type === "text" ? oneLine(String(value ?? "")) : (value ?? "");
  return READ_AS[type](cell) === wanted;
}
