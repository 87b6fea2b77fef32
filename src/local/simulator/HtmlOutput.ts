import type * as Api from "../../addon/google.ts";
import { type BlobObject, blobObject } from "./Blob.ts";
import { type ClassSpec, EnumMember, guard, simulated } from "./guard.ts";
import { escapeHtml, type TemplateObject } from "./HtmlTemplate.ts";
import type { Run } from "./run.ts";

/** A meta tag that a page asks for. */
interface MetaTag {
  readonly name: string;
  readonly content: string;
}

/** The only ones that Google takes. Source: reference, HtmlOutput.addMetaTag. */
const META_TAGS = [
  "apple-mobile-web-app-capable",
  "apple-mobile-web-app-status-bar-style",
  "google-site-verification",
  "mobile-web-app-capable",
  "viewport",
];

/** What a page takes from the service that makes it. */
export interface PageMaker {
  readonly toTemplate: (html: string) => TemplateObject;
}

/** A page of the script. */
export class HtmlOutputObject implements Api.HtmlOutput {
  private readonly run: Run;
  private readonly maker: PageMaker;
  private html: string;
  private title = "";
  private width: number | null = null;
  private height: number | null = null;
  private favicon: string | null = null;
  private frames = "DEFAULT";
  private readonly metaTags: MetaTag[] = [];

  constructor(run: Run, html: string, maker: PageMaker) {
    this.run = run;
    this.html = html;
    this.maker = maker;
  }

  getContent(): string {
    return this.html;
  }
  setContent(html: string): this {
    this.html = html;
    return this;
  }
  append(html: string): this {
    this.html += html;
    return this;
  }
  appendUntrusted(text: string): this {
    return this.append(escapeHtml(text));
  }
  clear(): this {
    return this.setContent("");
  }
  asTemplate(): TemplateObject {
    return this.maker.toTemplate(this.html);
  }
  getBlob(): BlobObject {
    return blobObject(this.run, Buffer.from(this.html), "text/html", `${this.title || "Untitled"}.html`);
  }
  getTitle(): string {
    return this.title;
  }
  setTitle(title: string): this {
    this.title = title;
    return this;
  }
  getWidth(): number | null {
    return this.width;
  }
  setWidth(pixels: number | null): this {
    this.width = pixels;
    return this;
  }
  getHeight(): number | null {
    return this.height;
  }
  setHeight(pixels: number | null): this {
    this.height = pixels;
    return this;
  }
  getMetaTags(): MetaTagObject[] {
    return this.run.realm.list(this.metaTags.map((tag) => guard(this.run, META_TAG, new MetaTagObject(tag))));
  }
  addMetaTag(name: string, content: string): this {
    if (!META_TAGS.includes(name)) {
      throw this.run.error("The meta tag you specified is not allowed in this context.");
    }
    this.metaTags.push({ name, content });
    return this;
  }
  getFaviconUrl(): string | null {
    return this.favicon;
  }
  setFaviconUrl(url: string): this {
    this.favicon = url;
    return this;
  }
  setSandboxMode(_mode: unknown): this {
    return this;
  }
  setXFrameOptionsMode(mode: unknown): this {
    if (mode instanceof EnumMember) this.frames = mode.member;
    return this;
  }

  /** Whether other sites may show the page in a frame. */
  mayBeFramed(): boolean {
    return this.frames === "ALLOWALL";
  }
  /** The page as a visitor gets it: meta tags of the file do not count, those asked for do. */
  served(): string {
    const own = this.html.replace(/<meta\b[^>]*>/gi, "");
    const body = this.title === "" ? own : own.replace(/<title\b[^>]*>[\s\S]*?<\/title>/i, "");
    const tags = this.metaTags.map(
      ({ name, content }) => `<meta name="${escapeHtml(name)}" content="${escapeHtml(content)}">`,
    );
    const head = [...(this.title === "" ? [] : [`<title>${escapeHtml(this.title)}</title>`]), ...tags].join("");
    return /<head\b[^>]*>/i.test(body)
      ? body.replace(/<head\b[^>]*>/i, (start) => start + head)
      : `<!DOCTYPE html><html><head>${head}</head><body>${body}</body></html>`;
  }
}

class MetaTagObject {
  private readonly tag: MetaTag;

  constructor(tag: MetaTag) {
    this.tag = tag;
  }

  getName(): string {
    return this.tag.name;
  }
  getContent(): string {
    return this.tag.content;
  }
}

const META_TAG: ClassSpec<MetaTagObject> = simulated({
  name: "HtmlOutputMetaTag",
  fullName: "HtmlService.HtmlOutputMetaTag",
  methods: { getContent: [""], getName: [""] },
});

const SPEC: ClassSpec<HtmlOutputObject, Api.HtmlOutput> = simulated({
  name: "HtmlOutput",
  fullName: "HtmlService.HtmlOutput",
  methods: {
    addMetaTag: ["string, string"],
    append: ["string"],
    appendUntrusted: ["string"],
    asTemplate: [""],
    clear: [""],
    getBlob: [""],
    getContent: [""],
    getFaviconUrl: [""],
    getHeight: [""],
    getMetaTags: [""],
    getTitle: [""],
    getWidth: [""],
    setContent: ["string"],
    setFaviconUrl: ["string"],
    setHeight: ["number?"],
    setSandboxMode: ["SandboxMode"],
    setTitle: ["string"],
    setWidth: ["number?"],
    setXFrameOptionsMode: ["XFrameOptionsMode"],
  },
});

/** A guarded page. */
export function htmlOutput(run: Run, html: string, maker: PageMaker): HtmlOutputObject {
  return guard(run, SPEC, new HtmlOutputObject(run, html, maker));
}
