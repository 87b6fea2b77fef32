import type * as Api from "../../addon/google.ts";
import { askPerson } from "./boxes.ts";
import { Button, ButtonSet } from "./enums.ts";
import { type ClassSpec, type EnumMember, guard, simulated } from "./guard.ts";
import { HtmlOutputObject } from "./HtmlOutput.ts";
import type { MenuEntry, OpenedPage } from "./outputs.ts";
import { isRecord } from "./realm.ts";
import type { Run } from "./run.ts";

type ButtonName = keyof typeof Button;

class UiObject implements Api.Ui {
  readonly run: Run;
  readonly Button = Button;
  readonly ButtonSet = ButtonSet;

  constructor(run: Run) {
    this.run = run;
  }

  createMenu(caption: string): Api.Menu {
    return guard(this.run, MENU, new MenuObject(this.run, caption));
  }
  createAddonMenu(): Api.Menu {
    return guard(this.run, MENU, new MenuObject(this.run, "Add-on"));
  }

  alert(...args: unknown[]): Api.Button {
    const { button } = askPerson(this.run, "alert", args);
    return isButton(button) ? Button[button] : Button.CLOSE;
  }

  prompt(...args: unknown[]): Api.PromptResponse {
    const { button, text } = askPerson(this.run, "prompt", args);
    const closed = button === "CANCEL" || button === "CLOSE";
    const pressed = isButton(button) ? Button[button] : Button.OK;
    return guard(this.run, RESPONSE, new PromptResponseObject(pressed, closed ? "" : text));
  }

  showModalDialog(page: Api.HtmlOutput, title: string): void {
    this.show("modal", page, title);
  }
  showModelessDialog(page: Api.HtmlOutput, title: string): void {
    this.show("modeless", page, title);
  }
  showSidebar(page: Api.HtmlOutput): void {
    this.show("sidebar", page, page instanceof HtmlOutputObject ? page.getTitle() : "");
  }

  private show(kind: OpenedPage["kind"], page: Api.HtmlOutput, title: string): void {
    const [width, height] = page instanceof HtmlOutputObject ? [page.getWidth(), page.getHeight()] : [null, null];
    this.run.outputs.dialogs.push({ kind, title, html: page.getContent(), width, height });
  }
}

function isButton(name: string): name is ButtonName {
  return Object.hasOwn(Button, name);
}

class PromptResponseObject implements Api.PromptResponse {
  private readonly button: EnumMember;
  private readonly text: string;

  constructor(button: EnumMember, text: string) {
    this.button = button;
    this.text = text;
  }

  getSelectedButton(): Api.Button {
    return this.button;
  }
  getResponseText(): string {
    return this.text;
  }
}

class MenuObject implements Api.Menu {
  readonly run: Run;
  private readonly caption: string;
  private readonly items: MenuEntry[] = [];

  constructor(run: Run, caption: string) {
    this.run = run;
    this.caption = caption;
  }

  addItem(caption: string, functionName: string): this {
    this.items.push({ caption, functionName, items: [] });
    return this;
  }
  addSeparator(): this {
    this.items.push({ caption: "-", functionName: null, items: [] });
    return this;
  }
  addSubMenu(menu: Api.Menu): this {
    if (menu instanceof MenuObject) this.items.push(menu.entry());
    return this;
  }
  addToUi(): void {
    this.run.outputs.menus.push(this.entry());
  }

  entry(): MenuEntry {
    return { caption: this.caption, functionName: null, items: this.items };
  }
}

const SPEC: ClassSpec<UiObject, Api.Ui> = simulated({
  name: "Ui",
  fullName: "Ui",
  methods: {
    alert: ["string", "string, ButtonSet", "string, string, ButtonSet"],
    createAddonMenu: [""],
    createMenu: ["string"],
    prompt: ["string", "string, ButtonSet", "string, string, ButtonSet"],
    showModalDialog: ["HtmlOutput, string"],
    showModelessDialog: ["HtmlOutput, string"],
    showSidebar: ["HtmlOutput"],
  },
  constants: ["Button", "ButtonSet"],
});

const MENU: ClassSpec<MenuObject, Api.Menu> = simulated({
  name: "Menu",
  fullName: "Menu",
  methods: { addItem: ["string, string"], addSeparator: [""], addSubMenu: ["Menu"], addToUi: [""] },
});

const RESPONSE: ClassSpec<PromptResponseObject, Api.PromptResponse> = simulated({
  name: "PromptResponse",
  fullName: "PromptResponse",
  methods: { getSelectedButton: [""], getResponseText: [""] },
});

/** The entries of the older way to add a menu: {name, functionName}, null separates. */
export function addOldMenu(run: Run, caption: string, entries: readonly unknown[]): void {
  const items = entries.map((entry): MenuEntry => {
    if (!isRecord(entry)) return { caption: "-", functionName: null, items: [] };
    return { caption: String(entry["name"]), functionName: String(entry["functionName"]), items: [] };
  });
  run.outputs.menus.push({ caption, functionName: null, items });
}

/** The guarded user interface; throws where no spreadsheet is open before a person. */
export function uiObject(run: Run): Api.Ui {
  if (run.settings.context === "trigger" || run.settings.context === "web") {
    throw run.error("Cannot call SpreadsheetApp.getUi() from this context.");
  }
  return guard(run, SPEC, new UiObject(run));
}
