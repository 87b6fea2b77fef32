import { beginsPredicate } from "./agencyNames.ts";
import { isCapitals } from "./capitals.ts";
import { isFull, type Layout, type Line } from "./lines.ts";
import { BULLET_RANK, type Marker, markerOf, ordinalOf } from "./marker.ts";
import { beginsName } from "./nameTails.ts";
import { footnoteEnd, isOpen, isPageNoise, startsSmall } from "./noise.ts";
import { joinSources, madeUp, type SourceText, sliceSource } from "./sourceText.ts";
import { splitWords } from "./words.ts";

/** A paragraph or item, its lines folded into one, its marker taken off. */
export interface Block {
  readonly marker: Marker | null;
  readonly source: SourceText;
}

/** Puts the lines of a page together again: paragraphs, items, headings. */
export function blocksOf(source: SourceText, lines: readonly Line[], layout: Layout): Block[] {
  const blocks: Block[] = [];
  let group: Line[] = [];
  let groupMarker: Marker | null = null;
  let isBroken = false;
  const ordinals = new Map<string, number>();
  const flush = () => {
    if (group.length > 0) blocks.push(fold(source, group, groupMarker));
    group = [];
  };
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i];
    if (!line) continue;
    const last = group[group.length - 1];
    if (isPageNoise(line)) {
      isBroken = true;
      continue;
    }
    const afterNote = last && isOpen(last) ? footnoteEnd(lines, i) : i;
    if (afterNote > i) {
      i = afterNote - 1;
      isBroken = true;
      continue;
    }
    const isApart = line.afterBlank && !layout.isDoubleSpaced && !isBroken;
    const isCut = isBroken && last !== undefined && ENDS_OPEN.test(last.text) && /^\d/.test(line.text);
    isBroken = false;
    const marker = markerOf(line.text);
    if (isCut && !marker) {
      group.push(line);
      continue;
    }
    if (
      last &&
      continues(last, line, marker, {
        isApart,
        isFull: isFull(last, line, layout) || isCutShort(last, layout),
        ordinals,
      })
    ) {
      group.push(line);
      continue;
    }
    flush();
    group = [line];
    groupMarker = marker;
    remember(ordinals, marker);
  }
  flush();
  return blocks;
}

/** “… trong tháng”, a page number between, then “8/2025”. */
const ENDS_OPEN = /(?:^|\s)(?:tháng|ngày|quý|năm|tuần|và|của|với|số|trước|đến|từ|gồm)$/iu;

/** In text taken from a PDF letters are of all widths: an item that ends with no mark, nearly as long as a full line, goes on. */
function isCutShort(last: Line, { isDoubleSpaced, fullFrom }: Layout): boolean {
  return isDoubleSpaced && isOpen(last) && last.text.length >= fullFrom * NEARLY && markerOf(last.text) !== null;
}

const NEARLY = 0.8;

function remember(ordinals: Map<string, number>, marker: Marker | null): void {
  const ordinal = marker && ordinalOf(marker);
  if (marker && ordinal !== null) ordinals.set(marker.style, ordinal);
}

/** A list that introduces items ends the paragraph even when its line is full. */
const INTRODUCES = /(?:sau|sau đây|thể|là|gồm|tâm|dưới đây|luận)\s*:$/i;

/** “… trước ngày ⏎ 25 tháng 3 năm 2026”: a date goes on in the next line, whatever stands between. */
const DAY_NUMBER = /^\d{1,2}(?: tháng \d|\/\d)/;
const ENDS_BEFORE_DAY = /(?:^|\s)(?:ngày|tháng|trước|đến)$/iu;

interface Seam {
  /** An empty line, with nothing of the page between, parts them. */
  readonly isApart: boolean;
  readonly isFull: boolean;
  /** Last number of each style so far. */
  readonly ordinals: ReadonlyMap<string, number>;
}

/** A comma never ends a paragraph; “UBND các xã:” has its list on the next line. */
const GOES_ON =
  /,$|(?:^|\s)(?:các|những) (?:xã|phường|sở|bộ|huyện|tỉnh|thôn|bản)(?:,? (?:xã|phường|đặc khu|ban|ngành))*\s*:$/iu;

function continues(last: Line, line: Line, marker: Marker | null, { isApart, isFull, ordinals }: Seam): boolean {
  if (marker) return isOpen(last) && isFalseMarker(marker, last, line, { isApart, isFull, ordinals });
  if (startsSmall(line) || GOES_ON.test(last.text) || (endsInDash(last.text) && BROKEN_RANGE.test(last.text)))
    return true;
  if (DAY_NUMBER.test(line.text) && ENDS_BEFORE_DAY.test(last.text)) return true;
  if (isApart || !isFull || (last.text.endsWith(":") && INTRODUCES.test(last.text))) return false;
  return isCapitals(last.text) === isCapitals(line.text);
}

/** “(mốc 1119 ⏎ - 1120”, “khu vực Đồng Đăng ⏎ - Lạng Sơn”, “các tổ 3, 5, ⏎ 9. …”: a wrapped line, not an item. */
function isFalseMarker(marker: Marker, last: Line, line: Line, { isFull, ordinals }: Seam): boolean {
  const rest = line.text.slice(marker.length);
  const ordinal = ordinalOf(marker);
  if (marker.rank >= BULLET_RANK) {
    if (/\d$/.test(last.text) && /^\d/.test(rest)) return true;
    return isFull && (/^[\d\p{Ll}(]/u.test(rest) || (ENDS_IN_NAME.test(last.text) && beginsMereName(rest)));
  }
  if (!isFull) return false;
  if (ordinal === null) return marker.style !== "ordinal" && marker.style !== "part";
  return ordinal !== 1 && ordinal !== (ordinals.get(marker.style) ?? 0) + 1;
}

const ENDS_IN_NAME = /(?:^|\s)\p{Lu}\p{L}*$/u;

/** “Lạng Sơn khẩn trương …”: the second half of a name, neither an agency nor a verb. */
function beginsMereName(rest: string): boolean {
  const words = splitWords(rest.slice(0, 60));
  return words[0]?.isCapital === true && !beginsName(words, 0) && !beginsPredicate(words, 0);
}

/** Spares the patterns below, which look at every letter of a line before they know. */
function endsInDash(text: string): boolean {
  const last = text.charAt(text.length - 1);
  return last === "-" || last === "–";
}

/** “hoàn thà- ⏎ nh” loses its hyphen; “1119- ⏎ 1120” keeps it without a space. */
const BROKEN_WORD = /\p{Ll}-$/u;
const BROKEN_RANGE = /[\p{L}\d][-–]$/u;
const SYLLABLE_HEAD = /^\p{Ll}+/u;
const SYLLABLE_TAIL = /\p{L}+(?=-$)/u;
const VOWEL = /[aeiouyăâêôơưđ]/;

function fold(source: SourceText, lines: readonly Line[], marker: Marker | null): Block {
  const first = lines[0];
  const parts: SourceText[] = [];
  for (const line of lines) {
    const from = line === first && marker ? line.start + marker.length : line.start;
    parts.push(squeeze(sliceSource(source, from, line.end)));
  }
  return { marker, source: joinWrapped(parts) };
}

/** Lines of one paragraph or cell become one. */
export function joinWrapped(lines: readonly SourceText[]): SourceText {
  const parts: SourceText[] = [];
  for (const line of lines) {
    const last = parts[parts.length - 1];
    if (last) parts.push(...seam(last, line, parts));
    else parts.push(line);
  }
  return joinSources(parts, "");
}

const SPACE = madeUp(" ");

/** What joins a line to the next; a hyphen that only broke a word is taken off the line before. */
function seam(last: SourceText, part: SourceText, parts: SourceText[]): SourceText[] {
  if (!endsInDash(last.text)) return [SPACE, part];
  const isBroken = BROKEN_WORD.test(last.text) && SYLLABLE_HEAD.test(part.text);
  if (!isBroken) return BROKEN_RANGE.test(last.text) ? [part] : [SPACE, part];
  parts[parts.length - 1] = sliceSource(last, 0, last.text.length - 1);
  const halves = [SYLLABLE_HEAD.exec(part.text), SYLLABLE_TAIL.exec(last.text)];
  return halves.some((half) => half && !hasVowel(half[0])) ? [part] : [SPACE, part];
}

function hasVowel(syllable: string): boolean {
  return VOWEL.test(syllable.normalize("NFD").toLowerCase());
}

/** Runs of white space become one space that keeps its place. */
export function squeeze(source: SourceText): SourceText {
  if (!/\s{2,}|\t/.test(source.text)) return source;
  const parts: SourceText[] = [];
  for (const match of source.text.matchAll(/\S+\s?/g)) {
    const piece = sliceSource(source, match.index, match.index + match[0].length);
    parts.push(match[0].endsWith("\t") ? { ...piece, text: `${match[0].slice(0, -1)} ` } : piece);
  }
  return joinSources(parts, "");
}
