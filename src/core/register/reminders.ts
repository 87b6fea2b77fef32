import type { Book } from "./book.ts";
import type { Table } from "./column.ts";
import type { SheetRow } from "./sheets.ts";

/** Kind of event that counts as a reminder: by e-mail, letter or call. */
const REMINDED = "đôn đốc";

/** “Nguồn” of a reminder by letter. */
export const LETTER_SOURCE = "văn bản";

/** The line of “Diễn biến” that tells of a reminder. @param content subject of the e-mail, or words of the message */
export function reminderOf(
  id: string,
  content: string,
  { today, user }: Pick<Book, "today" | "user">,
  source = "thư điện tử",
): SheetRow<"events"> {
  return { id, date: today, kind: REMINDED, source, paper: "", content, by: user };
}

/** How often each Mã was reminded, from “Diễn biến”. */
export function remindersById(events: Table<SheetRow<"events">>): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { values } of events.rows) {
    if (values.kind === REMINDED) counts.set(values.id, (counts.get(values.id) ?? 0) + 1);
  }
  return counts;
}
