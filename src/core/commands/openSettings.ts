import * as v from "valibot";
import { message } from "../messages/say.ts";
import { SETTINGS } from "../register/settings.ts";
import { defineCommand } from "./command.ts";
import { planSettings, textsOf } from "./planSettings.ts";
import { draftSheets } from "./wakeDrafts.ts";

/** What the dialog sends: the settings that were changed, each as the text of its cell. */
const SETTINGS_INPUT = v.strictObject({
  changes: v.pipe(
    v.array(
      v.strictObject({
        key: v.picklist(SETTINGS.map(({ key }) => key)),
        value: v.pipe(v.string(), v.maxLength(2_000)),
      }),
    ),
    v.maxLength(SETTINGS.length),
  ),
});

export type SettingsInput = v.InferOutput<typeof SETTINGS_INPUT>;

export const openSettings = defineCommand({
  name: "openSettings",
  menu: { label: "menu.settings", under: "admin" },
  callers: ["editor"],
  input: SETTINGS_INPUT,
  reads: ["register", "events", "settings", "holidays"],
  readsToo: draftSheets,
  dialog: (book) => ({
    page: "Settings",
    title: message("menu.settings"),
    data: { language: book.language, values: textsOf(book) },
  }),
  decide: (book, input) => planSettings(book, input),
});
