/** What a script or a file set on a cell; never what a colour rule shows. */
export interface Style {
  /** "" is “Automatic”. */
  readonly numberFormat: string;
  /** "#rrggbb", or null for the default. */
  readonly background: string | null;
  readonly fontColor: string | null;
  readonly fontFamily: string | null;
  /** Points. */
  readonly fontSize: number | null;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  readonly strikethrough: boolean;
  readonly horizontal: "left" | "center" | "right" | null;
  readonly vertical: "top" | "middle" | "bottom" | null;
  readonly wrap: "OVERFLOW" | "WRAP" | "CLIP" | null;
  /** Thin lines all round. */
  readonly border: boolean;
}

const PLAIN: Style = {
  numberFormat: "",
  background: null,
  fontColor: null,
  fontFamily: null,
  fontSize: null,
  bold: false,
  italic: false,
  underline: false,
  strikethrough: false,
  horizontal: null,
  vertical: null,
  wrap: null,
  border: false,
};

const interned = new Map<string, Style>();

/** The one shared object for these properties, so that styles compare by identity. */
export function styleOf(properties: Partial<Style>): Style {
  const style = { ...PLAIN, ...properties };
  const key = JSON.stringify(style);
  const known = interned.get(key);
  if (known) return known;
  interned.set(key, style);
  return style;
}

/** The style of a cell nobody touched. */
export const plainStyle: Style = styleOf({});

/** Changes many styles the same way: each different style is worked out once. */
export function restyle(change: Partial<Style>): (style: Style) => Style {
  const done = new Map<Style, Style>();
  return (style) => {
    const known = done.get(style);
    if (known) return known;
    const changed = styleOf({ ...style, ...change });
    done.set(style, changed);
    return changed;
  };
}
