import { exportData } from "../export/exportData.ts";
import { planExport } from "../export/planExport.ts";
import { message } from "../messages/say.ts";
import { defineCommand } from "./command.ts";
import { exportInput } from "./exportInput.ts";

export const exportList = defineCommand({
  name: "exportList",
  menu: { label: "menu.export", under: "root" },
  callers: ["editor"],
  input: exportInput,
  reads: ["register", "settings", "holidays"],
  readsSelection: true,
  dialogReads: ["register"],
  dialog: (book) => ({ page: "Export", title: message("menu.export"), data: exportData(book) }),
  decide: (book, input) => planExport(input, book),
});
