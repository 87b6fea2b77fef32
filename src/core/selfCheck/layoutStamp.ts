import { SETTINGS } from "../register/settings.ts";
import { SHOWN_SHEETS } from "../register/sheets.ts";
import { STANDINGS } from "../register/standings.ts";

/** A short text that changes whenever a later version has other sheets, columns, settings or standings. */
export function layoutStamp(): string {
  const parts = [
    ...SHOWN_SHEETS.flatMap(({ vi, columns }) => [vi, ...columns.map((column) => column.vi)]),
    ...SETTINGS.map(({ key }) => key),
    ...STANDINGS.map(({ vi }) => vi),
  ];
  let hash = 5381;
  for (const letter of parts.join("|")) hash = (hash * 33 + (letter.codePointAt(0) ?? 0)) % 4_294_967_296;
  return hash.toString(36);
}
