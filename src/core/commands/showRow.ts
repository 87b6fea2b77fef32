import { message } from "../messages/say.ts";
import type { Book } from "../register/book.ts";
import type { Plan } from "./plan.ts";

/** Puts the cursor into a row, found by its Mã: it may have moved since the page that asks was opened. */
export function showRow({ tables }: Pick<Book, "tables">, id: string): Plan {
  const row = tables.register.rows.find(({ values }) => values.id.trim() === id);
  return row ? { show: row.line } : { refused: true, say: [message("msg.progressGone", { id })] };
}
