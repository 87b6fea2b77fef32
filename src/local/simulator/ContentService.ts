import { ContentMimeType } from "./enums.ts";
import { type ClassSpec, EnumMember, guard, simulated } from "./guard.ts";
import type { Run } from "./run.ts";

/** Text that a web request answers with. */
export class TextOutputObject {
  private text: string;
  private type: EnumMember = ContentMimeType.TEXT;
  private fileName: string | null = null;

  constructor(text: string) {
    this.text = text;
  }

  append(text: string): this {
    this.text += text;
    return this;
  }
  getContent(): string {
    return this.text;
  }
  setContent(text: string): this {
    this.text = text;
    return this;
  }
  clear(): this {
    return this.setContent("");
  }
  /** The browser saves the answer instead of showing it. */
  downloadAsFile(name: string): this {
    this.fileName = name;
    return this;
  }
  getFileName(): string | null {
    return this.fileName;
  }
  getMimeType(): EnumMember {
    return this.type;
  }
  setMimeType(type: unknown): this {
    if (type instanceof EnumMember) this.type = type;
    return this;
  }
}

class ContentServiceObject {
  readonly run: Run;
  readonly MimeType = ContentMimeType;

  constructor(run: Run) {
    this.run = run;
  }

  createTextOutput(text = ""): TextOutputObject {
    return guard(this.run, OUTPUT, new TextOutputObject(text));
  }
}

const OUTPUT: ClassSpec<TextOutputObject> = simulated({
  name: "TextOutput",
  fullName: "ContentService.TextOutput",
  methods: {
    append: ["string"],
    clear: [""],
    downloadAsFile: ["string"],
    getContent: [""],
    getFileName: [""],
    getMimeType: [""],
    setContent: ["string"],
    setMimeType: ["MimeType"],
  },
});

const SPEC: ClassSpec<ContentServiceObject> = simulated({
  name: "ContentService",
  fullName: "ContentService",
  methods: { createTextOutput: ["", "string"] },
  constants: ["MimeType"],
});

/** The guarded service. */
export function contentService(run: Run): ContentServiceObject {
  return guard(run, SPEC, new ContentServiceObject(run));
}
