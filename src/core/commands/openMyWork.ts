import * as v from "valibot";
import { message } from "../messages/say.ts";
import { myWorkData } from "../progress/myWork.ts";
import { defineCommand } from "./command.ts";
import { showRow } from "./showRow.ts";

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
  decide: (book, { open }) => showRow(book, open),
});
