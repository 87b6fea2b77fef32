import * as v from "valibot";
import { message } from "../messages/say.ts";
import { myWorkData } from "../progress/myWork.ts";
import { defineCommand } from "./command.ts";
import type { Plan } from "./plan.ts";

/** The row that the page wants to be shown. */
const OPEN_INPUT = v.strictObject({ open: v.pipe(v.string(), v.maxLength(40)) });

export const openMyWork = defineCommand({
  name: "openMyWork",
  menu: { label: "menu.myWork", under: "root" },
  callers: ["editor"],
  input: OPEN_INPUT,
  reads: ["register"],
  dialogReads: ["register", "events", "agencies"],
  dialog: (book) => ({ page: "MyWork", title: message("menu.myWork"), data: myWorkData(book) }),
  /** Puts the cursor into a row, found by its Mã: it may have moved since the page was opened. */
  decide: ({ tables }, { open }): Plan => {
    const row = tables.register.rows.find(({ values }) => values.id === open);
    return row ? { show: row.line } : { refused: true, say: [message("msg.progressGone", { id: open })] };
  },
});
