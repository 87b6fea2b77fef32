import { message } from "../messages/say.ts";
import { checkData } from "./checkData.ts";
import { defineCommand } from "./command.ts";
import { confirmInput } from "./confirmInput.ts";
import { planConfirm, selectedDoubtful } from "./planConfirm.ts";

export const confirmChecked = defineCommand({
  name: "confirmChecked",
  menu: { label: "menu.confirmChecked", under: "root" },
  callers: ["editor"],
  readsSelection: true,
  input: confirmInput,
  reads: ["register", "agencies", "settings", "holidays"],
  dialogReads: ["register", "agencies"],
  /** Rows that were selected are only asked about; without any, all that wait are shown. */
  dialog: (book) => {
    const data = checkData(book);
    if (data.rows.length === 0 || selectedDoubtful(book).length > 0) return null;
    return { page: "Check", title: message("menu.confirmChecked"), data };
  },
  decide: (book, input, answers) => planConfirm(book, input, answers),
});
