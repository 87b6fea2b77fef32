import { readDueCell } from "../deadline/readDueCell.ts";
import { dueReader } from "../progress/dueReader.ts";
import { defineCommand } from "./command.ts";
import { planRecordInBoxes } from "./planRecordInBoxes.ts";
import { recordProgress } from "./recordProgress.ts";

export const recordInBoxes = defineCommand({
  name: "recordInBoxes",
  menu: { label: "menu.progress", under: "boxes" },
  callers: ["editor"],
  readsSelection: true,
  reads: recordProgress.reads,
  /** One entry for the selected rows; only what its kind needs is asked, one box after another. */
  decide: (book, _input, answers) =>
    planRecordInBoxes(book, answers, dueReader(readDueCell, book.calendar, book.today)),
});
