/** A level of a list. */
interface Level {
  readonly start: number;
  /** As in `w:numFmt`. */
  readonly format: string;
  /** “%1.%2.”: a figure names a level, from 1. */
  readonly text: string;
  readonly isDecimal: boolean;
  /** Style whose paragraphs are of this level. */
  readonly style: string | null;
}

/** A list: levels shared with others of the same design, and where it starts anew. */
interface List {
  readonly design: string;
  readonly restarts: ReadonlyMap<number, number>;
}

/** Lists of a document, as `numbering.xml` and `styles.xml` tell. */
export interface Lists {
  readonly designs: ReadonlyMap<string, readonly Level[]>;
  readonly lists: ReadonlyMap<string, List>;
  readonly styles: ReadonlyMap<string, StyleList>;
}

interface StyleList {
  readonly list: string | null;
  readonly level: number | null;
  readonly basedOn: string | null;
}

const value = (xml: string, element: string): string | null =>
  new RegExp(`<w:${element}\\b[^>]*?w:val="([^"]*)"`).exec(xml)?.[1] ?? null;

/** Elements of a name with one of their attributes and what they hold. */
function elements(xml: string, name: string, attribute: string): readonly (readonly [key: string, inside: string])[] {
  const pattern = new RegExp(`<w:${name}\\s[^>]*?w:${attribute}="([^"]*)"[^>]*>([\\s\\S]*?)</w:${name}>`, "g");
  return [...xml.matchAll(pattern)].map(([, key = "", inside = ""]) => [key, inside]);
}

function levelOf(xml: string): Level {
  return {
    start: Number(value(xml, "start") ?? 1),
    format: value(xml, "numFmt") ?? "decimal",
    text: value(xml, "lvlText") ?? "",
    isDecimal: /<w:isLgl\b/.test(xml),
    style: value(xml, "pStyle"),
  };
}

function levelsOf(xml: string): readonly Level[] {
  const levels: Level[] = [];
  for (const [index, inside] of elements(xml, "lvl", "ilvl")) levels[Number(index)] = levelOf(inside);
  return levels;
}

function listOf(xml: string): List {
  const overrides = elements(xml, "lvlOverride", "ilvl").flatMap(([level, inside]) => {
    const start = value(inside, "startOverride");
    return start === null ? [] : [[Number(level), Number(start)] as const];
  });
  return { design: value(xml, "abstractNumId") ?? "", restarts: new Map(overrides) };
}

function styleListOf(xml: string): StyleList {
  const level = value(xml, "ilvl");
  return { list: value(xml, "numId"), level: level === null ? null : Number(level), basedOn: value(xml, "basedOn") };
}

/** Reads the lists of a document. Missing parts are "". */
export function readLists(numbering: string, styles: string): Lists {
  return {
    designs: new Map(elements(numbering, "abstractNum", "abstractNumId").map(([id, xml]) => [id, levelsOf(xml)])),
    lists: new Map(elements(numbering, "num", "numId").map(([id, xml]) => [id, listOf(xml)])),
    styles: new Map(elements(styles, "style", "styleId").map(([id, xml]) => [id, styleListOf(xml)])),
  };
}

/** Which list and level a paragraph belongs to by its properties, else by its style; null: none. */
export function placeOf({ designs, lists, styles }: Lists, properties: string): { list: string; level: number } | null {
  const own = styleListOf(properties);
  if (own.list !== null) return own.list === "0" ? null : { list: own.list, level: own.level ?? 0 };
  const styleId = value(properties, "pStyle");
  // A chain of styles is never this long, unless it bites its own tail.
  for (let at = styleId, steps = 0; at !== null && steps < 20; steps++) {
    const style = styles.get(at);
    if (style?.list === "0") return null;
    if (style?.list) {
      const levels = designs.get(lists.get(style.list)?.design ?? "") ?? [];
      const byStyle = levels.findIndex((level) => level?.style === styleId);
      return { list: style.list, level: style.level ?? Math.max(0, byStyle) };
    }
    at = style?.basedOn ?? null;
  }
  return null;
}

const ROMAN: readonly (readonly [worth: number, sign: string])[] = [
  [1000, "M"],
  [900, "CM"],
  [500, "D"],
  [400, "CD"],
  [100, "C"],
  [90, "XC"],
  [50, "L"],
  [40, "XL"],
  [10, "X"],
  [9, "IX"],
  [5, "V"],
  [4, "IV"],
  [1, "I"],
];

function roman(count: number): string {
  let left = count;
  let signs = "";
  for (const [worth, sign] of ROMAN) {
    signs += sign.repeat(Math.floor(left / worth));
    left %= worth;
  }
  return signs;
}

/** a … z, then aa, bb: as Word does. */
const letter = (count: number): string =>
  String.fromCharCode(97 + ((count - 1) % 26)).repeat(Math.floor((count - 1) / 26) + 1);

/** Other formats read as plain figures. */
const FORMATS: Readonly<Record<string, (count: number) => string>> = {
  none: () => "",
  decimalZero: (count) => String(count).padStart(2, "0"),
  lowerLetter: letter,
  upperLetter: (count) => letter(count).toUpperCase(),
  lowerRoman: (count) => roman(count).toLowerCase(),
  upperRoman: roman,
};

const formatted = (format: string, count: number): string => (FORMATS[format] ?? String)(count);

/** Counts the paragraphs of lists in the order of the document and words their numbers: “2.1.”, “a)”, “-”. */
export function createCounter({ designs, lists }: Lists): (list: string, level: number) => string {
  const counts = new Map<string, number[]>();
  const started = new Set<string>();
  return (list, at) => {
    const { design = "", restarts = new Map<number, number>() } = lists.get(list) ?? {};
    const levels = designs.get(design) ?? [];
    const level = levels[at];
    if (!level) return "";
    if (level.format === "bullet") return /^[-–—+*]$/.test(level.text) ? level.text : "•";
    const count = counts.get(design) ?? [];
    counts.set(design, count);
    const restart = started.has(`${list}/${at}`) ? undefined : restarts.get(at);
    started.add(`${list}/${at}`);
    count[at] = restart ?? (count[at] === undefined ? level.start : (count[at] ?? 0) + 1);
    // A deeper level begins anew under each of its parents.
    count.length = at + 1;
    return level.text.replace(/%([1-9])/g, (_, figure: string) => {
      const above = levels[Number(figure) - 1];
      const format = level.isDecimal ? "decimal" : (above?.format ?? "decimal");
      return formatted(format, count[Number(figure) - 1] ?? above?.start ?? 1);
    });
  };
}
