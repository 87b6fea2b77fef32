import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type * as Api from "../../addon/google.ts";
import { BlobObject } from "./Blob.ts";
import { SandboxMode, XFrameOptionsMode } from "./enums.ts";
import { type ClassSpec, guard, simulated } from "./guard.ts";
import { type HtmlOutputObject, htmlOutput } from "./HtmlOutput.ts";
import { htmlTemplate, type TemplateObject } from "./HtmlTemplate.ts";
import type { Run } from "./run.ts";

const SCRIPT = /<script\b[^>]*>([\s\S]*?)<\/script>/gi;
const MANGLED = ["<!DOCTYPE", "<!--", "<?"];

class HtmlServiceObject implements Api.HtmlService {
  readonly run: Run;
  readonly SandboxMode = SandboxMode;
  readonly XFrameOptionsMode = XFrameOptionsMode;

  constructor(run: Run) {
    this.run = run;
  }

  createTemplateFromFile(name: string): TemplateObject {
    return this.createTemplate(this.file(name));
  }
  createTemplate(source: string | BlobObject): TemplateObject {
    return htmlTemplate(this.run, textOf(source), (html) => this.createHtmlOutput(html));
  }
  createHtmlOutputFromFile(name: string): HtmlOutputObject {
    return this.createHtmlOutput(this.file(name));
  }
  createHtmlOutput(source: string | BlobObject = ""): HtmlOutputObject {
    const html = textOf(source);
    for (const [, code = ""] of html.matchAll(SCRIPT)) {
      const bad = MANGLED.find((text) => code.includes(text));
      if (bad) {
        throw this.run.stop(`HtmlService.createHtmlOutput: Google would corrupt the script: it contains “${bad}”`);
      }
    }
    return htmlOutput(this.run, html, { toTemplate: (text) => this.createTemplate(text) });
  }
  /** Only in a web request is there a browser that tells. */
  getUserAgent(): string | null {
    return this.run.settings.context === "web" ? "Mozilla/5.0" : null;
  }

  private file(name: string): string {
    const path = join(this.run.host.codeFolder, `${name.replace(/\.html$/, "")}.html`);
    if (!existsSync(path)) throw this.run.error(`No HTML file named ${name} was found.`);
    return readFileSync(path, "utf8");
  }
}

function textOf(source: string | BlobObject): string {
  return source instanceof BlobObject ? source.getDataAsString() : source;
}

const SPEC: ClassSpec<HtmlServiceObject, Api.HtmlService> = simulated({
  name: "HtmlService",
  fullName: "HtmlService",
  methods: {
    createHtmlOutput: ["", "string", "Blob"],
    createHtmlOutputFromFile: ["string"],
    createTemplate: ["string", "Blob"],
    createTemplateFromFile: ["string"],
    getUserAgent: [""],
  },
  constants: ["SandboxMode", "XFrameOptionsMode"],
});

/** The guarded service; files come from the code folder. */
export function htmlService(run: Run): Api.HtmlService {
  return guard(run, SPEC, new HtmlServiceObject(run));
}
