import { defineCommand } from "./command.ts";
import { importNotice } from "./importNotice.ts";
import { planImportInBoxes } from "./planImportInBoxes.ts";

export const importInBoxes = defineCommand({
  name: "importInBoxes",
  menu: { label: "menu.boxes.import", under: "boxes" },
  callers: ["editor"],
  readsSelection: true,
  reads: importNotice.reads,
  /** The notice stands in the selected cells, because a box takes one line only; its questions are put one by one. */
  decide: (book, _input, answers) => planImportInBoxes(book, answers),
});
