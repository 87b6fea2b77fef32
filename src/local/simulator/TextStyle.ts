import { type ClassSpec, guard, simulated } from "./guard.ts";
import type { Run } from "./run.ts";
import type { Style } from "./style.ts";

/** What of a cell's style concerns its text; what is missing stays as it is when set. */
export type TextLook = Partial<
  Pick<Style, "bold" | "italic" | "underline" | "strikethrough" | "fontColor" | "fontFamily" | "fontSize">
>;

/** A look of text. */
export class TextStyleObject {
  private readonly run: Run;
  readonly look: TextLook;

  constructor(run: Run, look: TextLook) {
    this.run = run;
    this.look = look;
  }

  isBold(): boolean | null {
    return this.look.bold ?? null;
  }
  isItalic(): boolean | null {
    return this.look.italic ?? null;
  }
  isUnderline(): boolean | null {
    return this.look.underline ?? null;
  }
  isStrikethrough(): boolean | null {
    return this.look.strikethrough ?? null;
  }
  getFontFamily(): string | null {
    return this.look.fontFamily ?? null;
  }
  getFontSize(): number | null {
    return this.look.fontSize ?? null;
  }
  getForegroundColor(): string | null {
    return this.look.fontColor ?? null;
  }
  copy(): TextStyleBuilderObject {
    return textStyleBuilder(this.run, this.look);
  }
}

class TextStyleBuilderObject {
  private readonly run: Run;
  private look: TextLook;

  constructor(run: Run, look: TextLook) {
    this.run = run;
    this.look = look;
  }

  setBold(bold: boolean): this {
    return this.with({ bold });
  }
  setItalic(italic: boolean): this {
    return this.with({ italic });
  }
  setUnderline(underline: boolean): this {
    return this.with({ underline });
  }
  setStrikethrough(strikethrough: boolean): this {
    return this.with({ strikethrough });
  }
  setFontFamily(fontFamily: string): this {
    return this.with({ fontFamily });
  }
  setFontSize(fontSize: number): this {
    return this.with({ fontSize });
  }
  setForegroundColor(colour: string): this {
    return this.with({ fontColor: colour.toLowerCase() });
  }
  build(): TextStyleObject {
    return textStyle(this.run, this.look);
  }

  private with(change: TextLook): this {
    this.look = { ...this.look, ...change };
    return this;
  }
}

const STYLE: ClassSpec<TextStyleObject> = simulated({
  name: "TextStyle",
  fullName: "SpreadsheetApp.TextStyle",
  methods: {
    copy: [""],
    getFontFamily: [""],
    getFontSize: [""],
    getForegroundColor: [""],
    isBold: [""],
    isItalic: [""],
    isStrikethrough: [""],
    isUnderline: [""],
  },
});

const BUILDER: ClassSpec<TextStyleBuilderObject> = simulated({
  name: "TextStyleBuilder",
  fullName: "SpreadsheetApp.TextStyleBuilder",
  methods: {
    build: [""],
    setBold: ["boolean"],
    setFontFamily: ["string"],
    setFontSize: ["number"],
    setForegroundColor: ["string"],
    setItalic: ["boolean"],
    setStrikethrough: ["boolean"],
    setUnderline: ["boolean"],
  },
});

/** A guarded look of text. */
export function textStyle(run: Run, look: TextLook): TextStyleObject {
  return guard(run, STYLE, new TextStyleObject(run, look));
}

/** A guarded builder, starting from a look. */
export function textStyleBuilder(run: Run, look: TextLook): TextStyleBuilderObject {
  return guard(run, BUILDER, new TextStyleBuilderObject(run, look));
}
