import type { Agency } from "./agency.ts";
import { foldName, initialsOf, shortenName } from "./foldName.ts";

type Lookup = ReadonlyMap<string, readonly Agency[]>;

/** The sheet “Cơ quan” prepared for look-ups; all keys are folded. */
export interface Directory {
  readonly agencies: readonly Agency[];
  readonly byName: Lookup;
  readonly byShortName: Lookup;
  /** Names and short names with the usual long forms shortened, with and without the province. */
  readonly byKey: Lookup;
  readonly byInitials: Lookup;
  /** “cao lộc” and “huyện cao lộc” → the people's committees of that place. */
  readonly byPlace: Lookup;
  /** First words of names → every body that starts so. */
  readonly byStart: Lookup;
  /** “first word|number of words” → names to compare for slips. */
  readonly byShape: ReadonlyMap<string, readonly SpelledName[]>;
  /** The province, as in “Thuế tỉnh Lạng Sơn”; null when no name carries it. */
  readonly province: string | null;
}

export interface SpelledName {
  readonly words: readonly string[];
  readonly agency: Agency;
}

const PLACE = /^(?:ubnd|ủy ban nhân dân) ((?:xã|phường|huyện|thị trấn|thị xã|thành phố) (.+))$/u;

function push<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else if (!list.includes(value)) list.push(value);
}

/** “UBND xã Thụy Hùng (huyện Cao Lộc)” → “UBND xã Thụy Hùng”: the qualifier tells homonyms apart, papers leave it out. */
function withoutQualifier(name: string): string {
  return name.replace(/\s*\([^)]*\)/gu, "");
}

function namesOf(agency: Agency): string[] {
  return [...new Set([foldName(agency.name), foldName(withoutQualifier(agency.name))])];
}

function provinceOf(agencies: readonly Agency[]): string | null {
  const counts = new Map<string, number>();
  for (const agency of agencies) {
    const province = / tỉnh (.+)$/u.exec(foldName(withoutQualifier(agency.name)))?.[1];
    if (province !== undefined) counts.set(province, (counts.get(province) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}

/** “thuế tỉnh lạng sơn” → also “thuế tỉnh”: inside the province its name is often left out. */
export function withoutProvince(folded: string, province: string | null): string[] {
  const tail = ` tỉnh ${province ?? ""}`;
  if (province === null || !folded.endsWith(tail)) return [folded];
  return [folded, `${folded.slice(0, -tail.length)} tỉnh`];
}

function addStarts(byStart: Map<string, Agency[]>, folded: string, agency: Agency): void {
  const words = folded.split(" ");
  for (let count = 1; count < words.length; count++) push(byStart, words.slice(0, count).join(" "), agency);
}

/** Prepares the directory once; matching afterwards is by hash, and by likeness only on a miss. */
export function indexDirectory(agencies: readonly Agency[]): Directory {
  const province = provinceOf(agencies);
  const byName = new Map<string, Agency[]>();
  const byShortName = new Map<string, Agency[]>();
  const byKey = new Map<string, Agency[]>();
  const byInitials = new Map<string, Agency[]>();
  const byPlace = new Map<string, Agency[]>();
  const byStart = new Map<string, Agency[]>();
  const byShape = new Map<string, SpelledName[]>();

  for (const agency of agencies) {
    const shortNames = agency.shortNames.map(foldName);
    for (const short of shortNames) push(byShortName, short, agency);
    for (const short of shortNames) push(byKey, shortenName(short), agency);
    for (const name of namesOf(agency)) {
      const words = name.split(" ");
      push(byName, name, agency);
      push(byShape, `${words[0] ?? ""}|${words.length}`, { words, agency });
      const initials = initialsOf(name);
      if (initials !== null) push(byInitials, initials, agency);
      const place = PLACE.exec(name);
      if (place !== null) for (const key of place.slice(1)) push(byPlace, key, agency);
      for (const shorter of withoutProvince(name, province)) push(byKey, shortenName(shorter), agency);
      for (const start of new Set([name, shortenName(name)])) addStarts(byStart, start, agency);
    }
  }
  return { agencies, byName, byShortName, byKey, byInitials, byPlace, byStart, byShape, province };
}
