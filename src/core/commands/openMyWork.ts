import { message } from "../messages/say.ts";
import { myWorkData } from "../progress/myWork.ts";
import { defineCommand } from "./command.ts";
import { openInput } from "./openInput.ts";
import { showRow } from "./showRow.ts";

export const openMyWork = defineCommand({
  name: "openMyWork",
  menu: { label: "menu.myWork", under: "root" },
  callers: ["editor"],
  input: openInput,
  reads: ["register"],
  dialogReads: ["register", "events", "agencies"],
  dialog: (book) => ({ page: "MyWork", title: message("menu.myWork"), data: myWorkData(book) }),
  decide: (book, { open }) => showRow(book, open),
});
