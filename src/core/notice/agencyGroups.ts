import * as lexicon from "./agencyLexicon.ts";
import { bodyAt, type Clause, fieldEnd, type Mention, nameOf } from "./agencyNames.ts";
import { groupTailEnd, relativeEnd } from "./groupTails.ts";
import { isCompound } from "./nameGrowth.ts";
import { beginsName, levelEnd, properNameEnd } from "./nameTails.ts";
import { begins, listed, phraseEnd, phrases } from "./phrases.ts";
import type { Word } from "./words.ts";

const GOVERNMENTS = phrases(lexicon.GOVERNMENTS);
const OPENERS = phrases(lexicon.GROUP_OPENERS);
const GROUPS = phrases(lexicon.GROUP_NOUNS);
const REGIONS = phrases(
  lexicon.REGIONS.filter((region) => region.includes(" ") && /^\p{Lu}/u.test(region) && region !== "Tây Nguyên"),
);
const COUNTS = new Set(["hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín", "mười"]);
/** What joins the members of a list. */
export const LISTING = phrases([",", "và", ";", "-", "–", "/"]);
/** A single holder or kind of body that names nobody in particular. */
const BARE = phrases(
  listed(
    `nhà trường|các Bộ trưởng|cơ quan ngang bộ|cơ quan thuộc Chính phủ|cơ quan ngang bộ, cơ quan thuộc Chính phủ|hệ thống truyền thanh|hệ thống truyền thanh cơ sở|đài truyền thanh|đài truyền thanh cơ sở|lực lượng Công an|lực lượng Quân sự|lực lượng Kiểm lâm|lực lượng Quản lý thị trường|lực lượng Cảnh sát giao thông|lực lượng Hải quan|già làng|người có uy tín|cấp ủy|cấp ủy các cấp|cấp ủy cơ sở|cấp ủy trực thuộc|cấp ủy, chính quyền cơ sở|cấp ủy, chính quyền|cấp ủy, tổ chức đảng|cấp ủy, chi bộ|chi bộ, đảng bộ|thành viên Ban Chỉ đạo|thành viên Tổ công tác|đại biểu dự họp|đại biểu|chủ đầu tư|nhà đầu tư|nhà thầu|nhà thầu thi công|đơn vị thi công|đơn vị tư vấn|tư vấn giám sát|cơ quan chủ trì|đơn vị chủ trì|cơ quan được giao chủ trì|đơn vị được giao chủ trì|cơ quan, đơn vị được giao chủ trì|cơ quan được giao|đơn vị được giao|cơ quan trình|đơn vị trình|cơ quan soạn thảo|cơ quan thường trực|cơ quan thường trực Ban Chỉ đạo|trưởng thôn|trưởng bản|trưởng buôn|trưởng làng|trưởng ấp|trưởng khóm|trưởng xóm|giáo viên chủ nhiệm|trưởng khu phố|tổ trưởng tổ dân phố|bí thư chi bộ|hiệu trưởng các trường|cơ quan, đơn vị|sở, ban, ngành|sở, ngành|các cấp, các ngành|cấp ủy, chính quyền các cấp|cơ quan, đơn vị, địa phương|lực lượng dân quân|lực lượng dân quân thường trực|lực lượng xung kích|lực lượng chức năng|lực lượng biên phòng|lực lượng bảo vệ|lực lượng vũ trang|dân quân thường trực|dân quân tự vệ|đội xung kích|chủ rừng|chủ dự án|chủ đập|chủ hồ|chủ tàu|chủ phương tiện|chủ cơ sở|bên mời thầu|chính quyền địa phương|UBND cấp xã|UBND cấp huyện|các bên|liên danh|liên danh nhà thầu|liên danh nhà thầu thi công|liên danh tư vấn|liên danh tư vấn giám sát|liên danh tư vấn thiết kế|kế toán|kế toán phường|kế toán xã|kế toán UBND phường|kế toán UBND xã|kế toán đơn vị|kế toán ngân sách|kế toán trưởng|thủ quỹ|văn thư|người đứng đầu các cơ quan|cơ quan chuyên môn`,
  ).concat(lexicon.DESK_POSTS),
);

/** “UBND các xã: A, B và C”, “UBND huyện A và B”, “Công an các xã, phường”; each unit by its full name. */
export function governmentsAt(clause: Clause, at: number): Mention[] | null {
  const { words } = clause;
  const seat = phraseEnd(GOVERNMENTS, words, at);
  if (seat === at || !words[at]?.isCapital) return null;
  const many = isMany(words, seat);
  const from = many ? seat + 1 : seat;
  const levels = levelListEnd(words, from);
  if (levels === from) return null;
  const colon = words[levels]?.key === ":" ? levels + 1 : levels;
  const office = nameOf(clause, at, seat);
  const level = nameOf(clause, from, levelEnd(words, from));
  const units = unitsAt(clause, colon, level, many);
  if (units.length === 0 || (!many && units.length === 1)) {
    const isGroup = many || levels > levelEnd(words, from);
    const end = isGroup ? relativeEnd(words, groupTailEnd(clause, levels)) : properNameEnd(words, levels);
    return [{ name: nameOf(clause, at, end), shape: isGroup ? "group" : "body", start: at, end }];
  }
  return units.map((unit, i) => ({ ...unit, name: `${office} ${unit.name}`, start: i === 0 ? at : unit.start }));
}

/** “Các xã: A, B và phường C”: units that stand for their governments; null when fewer than two are named. */
export function unitsOfLevelAt(clause: Clause, at: number): Mention[] | null {
  const { words } = clause;
  if (!isMany(words, at)) return null;
  const levels = levelListEnd(words, at + 1);
  if (levels === at + 1) return null;
  const colon = words[levels]?.key === ":" ? levels + 1 : levels;
  const units = unitsAt(clause, colon, nameOf(clause, at + 1, levelEnd(words, at + 1)), true);
  return units.length > 1 ? units.map((unit, i) => (i === 0 ? { ...unit, start: at } : unit)) : null;
}

const NINE = 0x39;

/** “03”, “ba”. */
export function isCount(key: string): boolean {
  return key.charCodeAt(0) <= NINE ? key.length <= 3 && /^\d+$/.test(key) : COUNTS.has(key);
}

function isMany(words: readonly Word[], at: number): boolean {
  const key = words[at]?.key ?? "";
  return key === "các" || key === "những" || isCount(key);
}

/** “xã, phường”, “huyện, thành phố”, “xã và phường”. */
function levelListEnd(words: readonly Word[], at: number): number {
  let end = levelEnd(words, at);
  while (end > at && begins(LISTING, words[end])) {
    const next = levelEnd(words, end + 1);
    if (next === end + 1 || words[next]?.isCapital) break;
    end = next;
  }
  return end;
}

function unitsAt(clause: Clause, at: number, firstLevel: string, many: boolean): Mention[] {
  const { words } = clause;
  const units: Mention[] = [];
  let level = firstLevel;
  let from = at;
  for (;;) {
    const more = many && units.length > 0 && words[from]?.key === "các" ? from + 1 : from;
    const levelled = levelEnd(words, more);
    if (levelled > more) level = nameOf(clause, more, levelled);
    const named = levelled > more && words[levelled]?.key === ":" ? levelled + 1 : levelled;
    const end =
      beginsName(words, named) || phraseEnd(REGIONS, words, named) > named ? named : properNameEnd(words, named);
    if (end === named) break;
    // One word with another capital behind it is no unit: a name begins that is not of this list.
    const isFirstOfName = named === from && end - named < 2 && words[end]?.isCapital === true;
    if (units.length > 0 && !many && isFirstOfName) break;
    units.push({ name: `${level} ${nameOf(clause, named, end)}`, shape: "body", start: from, end });
    if (!begins(LISTING, words[end]) || words[end]?.key === "-") break;
    from = end + 1;
  }
  return units;
}

/** Ministries whose branch is no department of a province. */
const MINISTRIES = phrases(listed("Công an|Quốc phòng"));

const BRANCHED = phrases(["sở", "bộ", "phòng", "ngành"]);

/** “các Sở: Tài chính, Xây dựng”, “các Bộ Ngoại giao, Quốc phòng”: a body for each branch. */
export function branchesAt(clause: Clause, at: number): Mention[] | null {
  const { words } = clause;
  const head = isCount(words[at]?.key ?? "") ? at + 1 : phraseEnd(OPENERS, words, at);
  const key = words[head]?.key ?? "";
  if (!begins(BRANCHED, words[head])) return null;
  let from = head + 1;
  while (begins(LISTING, words[from]) && phraseEnd(GROUPS, words, from + 1) > from + 1 && !words[from + 1]?.isCapital) {
    from = phraseEnd(GROUPS, words, from + 1);
  }
  const isBracketed = words[from]?.key === "(";
  if (words[from]?.key === ":" || isBracketed) from++;
  if (head === at && from > head + 1) return null;
  const prefix = key.charAt(0).toUpperCase() + key.slice(1);
  const found: Mention[] = [];
  for (;;) {
    const ministry = key === "bộ" && words[from]?.isCapital ? phraseEnd(MINISTRIES, words, from) : from;
    const end = Math.max(fieldEnd(words, from), ministry);
    if (end === from) {
      if (key === "phòng" && found.length > 0 && words[from]?.isCapital && !beginsName(words, from)) return null;
      break;
    }
    if (key === "phòng" && isCompound(words, end)) return null;
    found.push({
      name: `${prefix} ${nameOf(clause, from, end)}`,
      shape: "body",
      start: found.length === 0 ? at : from,
      end,
    });
    if (!begins(LISTING, words[end])) break;
    if (head === at && beginsName(words, end + 1)) break;
    from = end + 1;
  }
  const last = found[found.length - 1];
  if (last && isBracketed && words[last.end]?.key === ")") found[found.length - 1] = { ...last, end: last.end + 1 };
  return found.length > 1 || (found.length === 1 && head > at) ? found : null;
}

/** “Cả | hai nhà thầu”. */
function allAt(clause: Clause, at: number): Mention | null {
  const counted = groupAt(clause, at + 1);
  return counted && { ...counted, start: at };
}

/** “các sở, ban, ngành có liên quan”, “các chủ đầu tư”, “cơ quan trình”: stays as written. */
export function groupAt(clause: Clause, at: number): Mention | null {
  const { words } = clause;
  const bare = phraseEnd(BARE, words, at);
  let opened = phraseEnd(OPENERS, words, at);
  if (opened === at && isCount(words[at]?.key ?? "")) opened = at + 1;
  if (words[at]?.key === "cả" && isCount(words[at + 1]?.key ?? "")) return allAt(clause, at);
  const named = opened > at && words[opened]?.isCapital ? bodyAt(clause, opened) : null;
  if (named && named.end > nounsEnd(words, opened) + 1)
    return {
      name: nameOf(clause, at, named.end).replace(/^Các(?= )/, "các"),
      shape: "group",
      start: at,
      end: named.end,
    };
  const noun = opened > at ? nounsEnd(words, opened) : bare;
  if (noun <= opened && bare === at) return null;
  const end = relativeEnd(words, groupTailEnd(clause, Math.max(noun, bare)));
  const name = nameOf(clause, at, end).replace(/^Các(?= )/, "các");
  return { name, shape: "group", start: at, end };
}

/** “các đoàn thể và thôn | Nà Lầu”: a unit by its own name stays apart. */
function isPlaced(words: readonly Word[], at: number): boolean {
  return words[at]?.isCapital === true && words[at + 1]?.isCapital === true && !beginsName(words, at);
}

/** “các trưởng bản, | bí thư chi bộ”: posts that are held apart stay apart. */
const POSTS = phrases(["bí", "trưởng", "già", "người"]);

/** “các phòng học”: no office. */
const ROOMS = phrases(["học", "họp", "khám", "thí", "ở", "trọ", "chờ"]);

function nounsEnd(words: readonly Word[], at: number): number {
  let end = words[at]?.key === "phòng" && begins(ROOMS, words[at + 1]) ? at : phraseEnd(GROUPS, words, at);
  while (end > at && words[end]?.key !== ";" && begins(LISTING, words[end])) {
    const next = end + 1;
    const noun = phraseEnd(GROUPS, words, next);
    if (noun === next || words[next]?.isCapital || begins(POSTS, words[next]) || isPlaced(words, noun)) break;
    end = noun;
  }
  return end;
}
