import { message } from "../messages/say.ts";
import type { Book } from "../register/book.ts";
import type { SettingKey, Settings } from "../register/settings.ts";
import { SHOWN_SHEETS, SUMMARY_SHEET } from "../register/sheets.ts";
import { directoryRows } from "./openDirectory.ts";
import type { DialogCall } from "./plan.ts";

/** Names without which no report is whole and no e-mail leaves. */
export const NAME_SETTINGS = [
  "authorityFull",
  "authority",
  "assigners",
  "officeFull",
  "office",
  "place",
] as const satisfies readonly SettingKey[];

/** Where agencies answer to, and who takes their calls. */
export const CONTACT_SETTINGS = [
  "replyTo",
  "contact",
  "contactRoom",
  "contactPhone",
] as const satisfies readonly SettingKey[];

/** Is something still blank that every office has to say? */
export function needsFirstSteps(settings: Settings): boolean {
  return [...NAME_SETTINGS, "replyTo" as const].some((key) => settings[key].trim() === "");
}

/** The dialog that leads from an empty register to the first notice. */
export function firstStepsCall(book: Book): DialogCall {
  const values = Object.fromEntries(book.tables.settings.rows.map(({ values: row }) => [row.key, row.value]));
  return {
    page: "FirstSteps",
    title: message("menu.firstSteps"),
    data: {
      language: book.language,
      user: book.user,
      sheets: [...SHOWN_SHEETS.map(({ vi }) => vi), SUMMARY_SHEET.vi],
      values,
      agencies: directoryRows(book),
    },
  };
}
