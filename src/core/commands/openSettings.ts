import { message } from "../messages/say.ts";
import { defineCommand } from "./command.ts";
import { planSettings, textsOf } from "./planSettings.ts";
import { settingsInput } from "./settingsInput.ts";
import { draftSheets } from "./wakeDrafts.ts";

export const openSettings = defineCommand({
  name: "openSettings",
  menu: { label: "menu.settings", under: "admin" },
  callers: ["editor"],
  input: settingsInput,
  reads: ["register", "events", "settings", "holidays"],
  readsToo: draftSheets,
  dialog: (book) => ({
    page: "Settings",
    title: message("menu.settings"),
    data: { language: book.language, values: textsOf(book) },
  }),
  decide: (book, input) => planSettings(book, input),
});
