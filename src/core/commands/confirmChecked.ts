import * as v from "valibot";
import { message } from "../messages/say.ts";
import type { Book } from "../register/book.ts";
import type { TableRow } from "../register/column.ts";
import { allOwnValues } from "../register/ownValues.ts";
import { DRAFT_MARK } from "../register/population.ts";
import type { Directive } from "../register/registerColumns.ts";
import { sheetSpec } from "../register/sheets.ts";
import { withCells } from "../register/withCells.ts";
import { defineCommand } from "./command.ts";
import type { CellWrite, Plan } from "./plan.ts";

/** Rows the person points at: the selection when it lies on the register, else every row with a doubt. */
function chosen(book: Book): readonly TableRow<Directive>[] {
  const doubtful = book.tables.register.rows.filter(({ values }) => values.check.trim() !== "");
  if (book.selection === null || book.selection.sheet !== sheetSpec("register").vi) return doubtful;
  const lines = new Set(book.selection.rows.map(({ line }) => line));
  const selected = doubtful.filter(({ line }) => lines.has(line));
  return selected.length > 0 ? selected : doubtful;
}

/** A paper that has not been issued cannot be vouched for; only its number can wake it. */
function isDraft({ values }: TableRow<Directive>): boolean {
  return values.check.includes(DRAFT_MARK);
}

export const confirmChecked = defineCommand({
  name: "confirmChecked",
  menu: { label: "menu.confirmChecked", under: "root" },
  callers: ["editor"],
  readsSelection: true,
  input: v.undefined(),
  reads: ["register", "settings", "holidays"],
  /** Clears “Cần kiểm tra” of the chosen rows after asking, so that they count, colour and are mailed. */
  decide: (book, _input, answers): Plan => {
    const rows = chosen(book);
    const confirmable = rows.filter((row) => !isDraft(row));
    const drafts = rows.length - confirmable.length;
    const left = drafts > 0 ? [message("msg.draftsStay", { rows: drafts })] : [];
    if (confirmable.length === 0) return { say: [message("msg.nothingToConfirm"), ...left] };
    if (answers["confirm"] === undefined) {
      const text = message("ask.confirmChecked", { rows: confirmable.length });
      return { ask: { name: "confirm", title: message("menu.confirmChecked"), text, kind: "yes-no" } };
    }
    if (answers["confirm"] !== "yes") return { say: [message("msg.nothingDone")] };
    const cells = confirmable.map(({ line, values }): CellWrite => {
      return { sheet: "register", line, column: "check", value: "", id: values.id, before: values.check };
    });
    return {
      cells,
      own: allOwnValues(withCells("register", book.tables.register, cells), book),
      asOf: book.today,
      say: [message("msg.confirmed", { rows: confirmable.length }), ...left],
    };
  },
});
