import { createContext, runInContext } from "node:vm";
import type * as Api from "../../addon/google.ts";
import { type ClassSpec, guard, simulated } from "./guard.ts";
import type { Run } from "./run.ts";

/** A page with scriptlets; what a script sets on it are the scriptlets' variables. */
export class TemplateObject implements Api.HtmlTemplate {
  readonly run: Run;
  /** Filled by the guard. */
  readonly variables: Record<string, unknown> = {};
  private readonly text: string;
  private readonly toOutput: (html: string) => Api.HtmlOutput;

  constructor(run: Run, text: string, toOutput: (html: string) => Api.HtmlOutput) {
    this.run = run;
    this.text = text;
    this.toOutput = toOutput;
  }

  getRawContent(): string {
    return this.text;
  }
  getCode(): string {
    return templateCode(this.text);
  }
  getCodeWithComments(): string {
    return this.getCode();
  }
  evaluate(): Api.HtmlOutput {
    const { globals } = this.run.realm;
    const render: unknown = runInContext(templateCode(this.text), createContext(globals));
    const html: unknown = typeof render === "function" ? render(this.variables) : "";
    return this.toOutput(String(html));
  }
}

// <?= shown ?> · <?!= raw ?> · <? statements ?>
const SCRIPTLET = /<\?(!?=)?([\s\S]*?)\?>/g;

/** A function of the variables that gives the page; `<?=` is escaped for HTML text alone, not by place. */
function templateCode(text: string): string {
  const parts = ["(function (vars) { let page = ''; const output = { append: (x) => { page += x; } };"];
  parts.push("const show = (x) => String(x).replace(/[&<>\"']/g, (c) => '&#' + c.charCodeAt(0) + ';'); let shown;");
  parts.push("with (vars) {");
  let last = 0;
  for (const found of text.matchAll(SCRIPTLET)) {
    parts.push(`page += ${JSON.stringify(text.slice(last, found.index))};`);
    const [whole, sign, code = ""] = found;
    // The code may end with a semicolon or a comment.
    if (sign === "=") parts.push(`shown = ${code}\n; page += show(shown);`);
    else if (sign === "!=") parts.push(`shown = ${code}\n; page += shown;`);
    else parts.push(`${code}\n`);
    last = found.index + whole.length;
  }
  parts.push(`page += ${JSON.stringify(text.slice(last))}; } return page; })`);
  return parts.join("\n");
}

const SPEC: ClassSpec<TemplateObject, Api.HtmlTemplate> = simulated({
  name: "HtmlTemplate",
  fullName: "HtmlService.HtmlTemplate",
  methods: { evaluate: [""], getCode: [""], getCodeWithComments: [""], getRawContent: [""] },
  variables: ({ variables }) => variables,
});

/** Text for any place of a page. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (char) => `&#${char.charCodeAt(0)};`);
}

/** A guarded template. */
export function htmlTemplate(run: Run, text: string, toOutput: (html: string) => Api.HtmlOutput): TemplateObject {
  return guard(run, SPEC, new TemplateObject(run, text, toOutput));
}
