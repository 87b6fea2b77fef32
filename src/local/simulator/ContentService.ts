import { ContentMimeType } from "./enums.ts";
import { type ClassSpec, EnumMember, guard, simulated } from "./guard.ts";
import type { Run } from "./run.ts";

/** Text that a web request answers with. */
export class TextOutputObject {
  private text: string;
  private type: EnumMember = ContentMimeType.TEXT;

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
    getContent: [""],
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
