import type * as Api from "../../addon/google.ts";
import { Button, ButtonSet } from "./enums.ts";
import { type ClassSpec, EnumMember, guard, simulated } from "./guard.ts";
import { HtmlOutputObject } from "./HtmlOutput.ts";
import type { Box, BoxButton, MenuEntry, OpenedPage, Run } from "./run.ts";

type ButtonName = keyof typeof Button;

/** Which buttons each set shows; every box can be closed. */
const BUTTONS: Readonly<Record<string, readonly BoxButton[]>> = {
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
    const box = boxOf("alert", first, second, third);
    const { button } = this.answerTo(box);
    const name = button.toUpperCase();
    const offered: readonly string[] = [...box.buttons, "CLOSE"];
    if (!isButton(name) || !offered.includes(name)) {
      throw this.run.stop(
        `the answer “${button}” is no button of “${box.title || box.prompt}”: ${offered.join(", ").toLowerCase()}`,
      );
    }
    return Button[name];
  }

  prompt(first: string, second?: unknown, third?: unknown): Api.PromptResponse {
    const { button, text } = this.answerTo(boxOf("prompt", first, second, third));
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

  /** Boxes answered in advance take the next answer: a button, or the text of a prompt. */
  private answerTo(box: Box): { readonly button: string; readonly text: string } {
    const { title, prompt } = box;
    const { settings, answers, outputs } = this.run;
    settings.onQuestion?.(title || prompt);
    const answer = settings.ask ? settings.ask(box, outputs) : nextAnswer(box, answers);
    if (!answer) throw this.run.stop(`no answer was given for “${title || prompt}”`);
    const typed = box.kind === "prompt" && answer.button === "OK";
    outputs.alerts.push({ title, prompt, answer: typed ? answer.text : answer.button.toLowerCase() });
    return answer;
  }
}

function nextAnswer({ kind }: Box, answers: string[]): { readonly button: string; readonly text: string } | null {
  const answer = answers.shift();
  if (answer === undefined) return null;
  const name = answer.toUpperCase();
  if (kind === "alert" || name === "CANCEL" || name === "CLOSE") return { button: name, text: "" };
  return { button: "OK", text: answer };
}

/** alert(prompt), alert(prompt, buttons), alert(title, prompt, buttons); prompts likewise. */
function boxOf(kind: Box["kind"], first: string, second: unknown, third: unknown): Box {
  const set = [second, third].find((item) => item instanceof EnumMember);
  const buttons = (set instanceof EnumMember ? BUTTONS[set.member] : undefined) ?? ["OK"];
  return typeof second === "string"
    ? { kind, title: first, prompt: second, buttons }
    : { kind, title: "", prompt: first, buttons };
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
