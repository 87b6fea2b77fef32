import { readDueCell } from "../deadline/readDueCell.ts";
import { message } from "../messages/say.ts";
import { dueReader } from "../progress/dueReader.ts";
import { planProgress } from "../progress/planProgress.ts";
import { progressData } from "../progress/progressData.ts";
import { selectedRows } from "../register/selectedRows.ts";
import { defineCommand } from "./command.ts";
import { MOST_RECORDED } from "./limits.ts";
import type { Plan } from "./plan.ts";
import { progressInput } from "./progressInput.ts";

export const recordProgress = defineCommand({
  name: "recordProgress",
  menu: { label: "menu.progress", under: "root" },
  callers: ["editor"],
  readsSelection: true,
  input: progressInput,
  reads: ["register", "events", "agencies", "settings", "holidays"],
  dialogReads: ["register", "agencies"],
  dialog: (book) => {
    const chosen = selectedRows(book);
    if (chosen.length === 0 || chosen.length > MOST_RECORDED) return null;
    return { page: "Progress", title: message("menu.progress"), data: progressData(book, chosen) };
  },
  /** Without input there was nothing that a dialog could show. */
  decide: (book, input): Plan => {
    if (input !== undefined) return planProgress(input, book, dueReader(readDueCell, book.calendar, book.today));
    const isMuch = selectedRows(book).length > MOST_RECORDED;
    const said = isMuch ? message("msg.selectFewer", { most: MOST_RECORDED }) : message("msg.selectRegisterRows");
    return { refused: true, say: [said] };
  },
});
