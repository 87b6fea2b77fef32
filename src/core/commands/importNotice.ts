import { message } from "../messages/say.ts";
import { defineCommand } from "./command.ts";
import { importData } from "./importData.ts";
import { importInput } from "./importInput.ts";
import { planImport } from "./planImport.ts";

export const importNotice = defineCommand({
  name: "importNotice",
  menu: { label: "menu.import", under: "root" },
  callers: ["editor"],
  input: importInput,
  reads: ["register", "notices", "agencies", "settings", "holidays"],
  dialogReads: ["agencies"],
  dialog: (book) => ({ page: "Import", title: message("menu.import"), data: importData(book) }),
  decide: (book, input) => planImport(book, input),
});
