/** Names that a box has room for. */
const NAMES_SHOWN = 8;

/** “NV-0001, NV-0002, …”: the first of a list, and a sign that there are more. */
export function shortList(names: readonly (string | number)[], most = NAMES_SHOWN, between = ", "): string {
  return [...names.slice(0, most), ...(names.length > most ? ["…"] : [])].join(between);
}
