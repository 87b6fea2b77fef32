import type { Table } from "./column.ts";
import type { SheetRow } from "./sheets.ts";

/** Kind of event that counts as a reminder: by e-mail, letter or call. */
export const REMINDED = "đôn đốc";

/** How often each Mã was reminded, from “Diễn biến”. */
export function remindersById(events: Table<SheetRow<"events">>): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { values } of events.rows) {
    if (values.kind === REMINDED) counts.set(values.id, (counts.get(values.id) ?? 0) + 1);
  }
  return counts;
}
