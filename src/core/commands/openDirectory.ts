import { message } from "../messages/say.ts";
import type { Book } from "../register/book.ts";
import { defineCommand } from "./command.ts";
import { directoryInput } from "./directoryInput.ts";
import { planDirectory } from "./planDirectory.ts";

/** Every row of the sheet “Cơ quan” with its line, for a dialog that edits it. */
export function directoryRows({ tables }: Book) {
  return tables.agencies.rows
    .filter(({ values }) => values.name.trim() !== "")
    .map(({ line, values }) => ({ line, row: values }));
}

export const openDirectory = defineCommand({
  name: "openDirectory",
  menu: { label: "menu.directory", under: "admin" },
  callers: ["editor"],
  input: directoryInput,
  reads: ["agencies", "settings"],
  dialogReads: ["agencies"],
  dialog: (book) => ({
    page: "Directory",
    title: message("menu.directory"),
    data: { language: book.language, agencies: directoryRows(book) },
  }),
  decide: (book, input) => planDirectory(book, input),
});
