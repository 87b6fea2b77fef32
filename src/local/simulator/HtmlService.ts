import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type * as Api from "../../addon/google.ts";
import { SandboxMode, XFrameOptionsMode } from "./enums.ts";
import { type ClassSpec, guard, simulated } from "./guard.ts";
import { htmlTemplate } from "./HtmlTemplate.ts";
import type { Run } from "./run.ts";

/** A page of the script. */
export class HtmlOutputObject implements Api.HtmlOutput {
  private html: string;
  private title = "";
  private width: number | null = null;
  private height: number | null = null;

  constructor(html: string) {
    this.html = html;
  }

  getContent(): string {
    return this.html;
  }
  append(html: string): this {
    this.html += html;
    return this;
  }
  getTitle(): string {
    return this.title;
  }
  setTitle(title: string): this {
    this.title = title;
    return this;
  }
  setWidth(pixels: number | null): this {
    this.width = pixels;
    return this;
  }
  setHeight(pixels: number | null): this {
    this.height = pixels;
    return this;
  }
  /** Pixels; null is Google's default. */
  size(): { readonly width: number | null; readonly height: number | null } {
    return { width: this.width, height: this.height };
  }
  addMetaTag(_name: string, _content: string): this {
    return this;
  }
  setFaviconUrl(_url: string): this {
    return this;
  }
  setSandboxMode(_mode: unknown): this {
    return this;
  }
  setXFrameOptionsMode(_mode: unknown): this {
    return this;
  }
}

const SCRIPT = /<script\b[^>]*>([\s\S]*?)<\/script>/gi;
const MANGLED = ["<!DOCTYPE", "<!--", "<?"];

class HtmlServiceObject implements Api.HtmlService {
  readonly run: Run;
  readonly SandboxMode = SandboxMode;
  readonly XFrameOptionsMode = XFrameOptionsMode;

  constructor(run: Run) {
    this.run = run;
  }

  createTemplateFromFile(name: string): ReturnType<typeof htmlTemplate> {
    return this.createTemplate(this.file(name));
  }
  createTemplate(text: string): ReturnType<typeof htmlTemplate> {
    return htmlTemplate(this.run, text, (html) => this.createHtmlOutput(html));
  }
  createHtmlOutputFromFile(name: string): Api.HtmlOutput {
    return this.createHtmlOutput(this.file(name));
  }
  createHtmlOutput(html = ""): Api.HtmlOutput {
    for (const [, code = ""] of html.matchAll(SCRIPT)) {
      const bad = MANGLED.find((text) => code.includes(text));
      if (bad) {
        throw this.run.stop(`HtmlService.createHtmlOutput: Google would corrupt the script: it contains “${bad}”`);
      }
    }
    return guard(this.run, OUTPUT, new HtmlOutputObject(html));
  }

  private file(name: string): string {
    const path = join(this.run.host.codeFolder, `${name.replace(/\.html$/, "")}.html`);
    if (!existsSync(path)) throw this.run.error(`No HTML file named ${name} was found.`);
    return readFileSync(path, "utf8");
  }
}

const OUTPUT: ClassSpec<HtmlOutputObject, Api.HtmlOutput> = simulated({
  name: "HtmlOutput",
  fullName: "HtmlService.HtmlOutput",
  methods: {
    addMetaTag: ["string, string"],
    append: ["string"],
    getContent: [""],
    getTitle: [""],
    setFaviconUrl: ["string"],
    setHeight: ["number?"],
    setSandboxMode: ["SandboxMode"],
    setTitle: ["string"],
    setWidth: ["number?"],
    setXFrameOptionsMode: ["XFrameOptionsMode"],
  },
});

const SPEC: ClassSpec<HtmlServiceObject, Api.HtmlService> = simulated({
  name: "HtmlService",
  fullName: "HtmlService",
  methods: {
    createHtmlOutput: ["", "string"],
    createHtmlOutputFromFile: ["string"],
    createTemplate: ["string"],
    createTemplateFromFile: ["string"],
  },
  constants: ["SandboxMode", "XFrameOptionsMode"],
});

/** The guarded service; files come from the code folder. */
export function htmlService(run: Run): Api.HtmlService {
  return guard(run, SPEC, new HtmlServiceObject(run));
}
