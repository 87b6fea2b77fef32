import type { Command } from "../core/commands/command.ts";
import { COMMANDS } from "../core/commands/commands.ts";
import type { MessageKey } from "../core/messages/messages.ts";
import { type Language, type Message, message, say } from "../core/messages/say.ts";
import type { Google, Menu } from "./google.ts";

type Place = NonNullable<Command<unknown>["menu"]>["under"];

/** From top to bottom. */
const SUBMENUS: readonly { readonly under: Place; readonly label: MessageKey }[] = [
  { under: "mail", label: "menu.mail" },
  { under: "boxes", label: "menu.boxes" },
  { under: "admin", label: "menu.admin" },
];

function addItems(menu: Menu, under: Place, language: Language): Menu {
  const commands: readonly Pick<Command<unknown>, "name" | "menu">[] = Object.values(COMMANDS);
  for (const { name, menu: place } of commands) {
    if (place?.under === under) menu.addItem(say(language, message(place.label)), name);
  }
  return menu;
}

/** Builds the menu from the table of commands. Needs no authorisation, so that it also appears before consent. @param health its last line; null: none */
export function addMenu(google: Google, language: Language, health: Message | null): void {
  const ui = google.SpreadsheetApp.getUi();
  const root = addItems(ui.createMenu(say(language, message("menu.root"))), "root", language).addSeparator();
  for (const { under, label } of SUBMENUS) {
    root.addSubMenu(addItems(ui.createMenu(say(language, message(label))), under, language));
  }
  // Whoever wonders at it is shown the details.
  if (health) root.addSeparator().addItem(say(language, health), COMMANDS.runSelfCheck.name);
  root.addToUi();
}
