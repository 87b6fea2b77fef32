import type * as Api from "../../addon/google.ts";
import { Button, ButtonSet } from "./enums.ts";
import { type ClassSpec, EnumMember, guard, simulated } from "./guard.ts";
import { HtmlOutputObject } from "./HtmlService.ts";
import type { MenuEntry, Run } from "./run.ts";

type ButtonName = keyof typeof Button;

/** Which buttons each set shows; every box can be closed. */
const BUTTONS: Readonly<Record<string, readonly ButtonName[]>> = {
  OK: ["OK"],
  OK_CANCEL: ["OK", "CANCEL"],
  YES_NO: ["YES", "NO"],
  YES_NO_CANCEL: ["YES", "NO", "CANCEL"],
};

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

  alert(first: string, second?: unknown, third?: unknown): Api.Button {
    const { title, prompt, set } = boxOf(first, second, third);
    const answer = this.nextAnswer(title || prompt);
    const name = answer.toUpperCase();
    this.run.outputs.alerts.push({ title, prompt, answer });
    const offered: readonly string[] = [...(BUTTONS[set] ?? ["OK"]), "CLOSE"];
    if (!isButton(name) || !offered.includes(name)) {
      throw this.run.stop(
        `the answer “${answer}” is no button of “${title || prompt}”: ${offered.join(", ").toLowerCase()}`,
      );
    }
    return Button[name];
  }

  prompt(first: string, second?: unknown, third?: unknown): Api.PromptResponse {
    const { title, prompt } = boxOf(first, second, third);
    const answer = this.nextAnswer(title || prompt);
    this.run.outputs.alerts.push({ title, prompt, answer });
    const closed = answer.toLowerCase() === "cancel" || answer.toLowerCase() === "close";
    const button = closed ? (answer.toLowerCase() === "cancel" ? Button.CANCEL : Button.CLOSE) : Button.OK;
    return guard(this.run, RESPONSE, new PromptResponseObject(button, closed ? "" : answer));
  }

  showModalDialog(page: Api.HtmlOutput, title: string): void {
    this.show(page, title);
  }
  showModelessDialog(page: Api.HtmlOutput, title: string): void {
    this.show(page, title);
  }
  showSidebar(page: Api.HtmlOutput): void {
    this.show(page, page instanceof HtmlOutputObject ? page.getTitle() : "");
  }

  private show(page: Api.HtmlOutput, title: string): void {
    this.run.outputs.dialogs.push({ title, html: page.getContent() });
  }

  private nextAnswer(question: string): string {
    this.run.settings.onQuestion?.(question);
    const answer = this.run.answers.shift();
    if (answer === undefined) throw this.run.stop(`no answer was given for “${question}”`);
    return answer;
  }
}

interface Box {
  readonly title: string;
  readonly prompt: string;
  readonly set: string;
}

/** alert(prompt), alert(prompt, buttons), alert(title, prompt, buttons). */
function boxOf(first: string, second: unknown, third: unknown): Box {
  const set = [second, third].find((item) => item instanceof EnumMember);
  const name = set instanceof EnumMember ? set.member : "OK";
  return typeof second === "string"
    ? { title: first, prompt: second, set: name }
    : { title: "", prompt: first, set: name };
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

/** The guarded user interface; throws where no spreadsheet is open before a person. */
export function uiObject(run: Run): Api.Ui {
  if (run.settings.context === "trigger" || run.settings.context === "web") {
    throw run.error("Cannot call SpreadsheetApp.getUi() from this context.");
  }
  return guard(run, SPEC, new UiObject(run));
}
