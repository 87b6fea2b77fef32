import { addDays, type IsoDate } from "../calendar/isoDate.ts";
import { registerDate } from "../text/formatDate.ts";
import { type Agency, isValidOn } from "./agency.ts";
import { foldName, joinedTail, shortenName } from "./foldName.ts";
import { type Directory, withoutProvince } from "./indexDirectory.ts";
import { bodyOfTitle, namesGroup, namesLeader } from "./mentionKind.ts";
import { similarlySpelled } from "./spelling.ts";

/** What a name in a paper means in the directory. `reason` is Vietnamese, for the person who checks. */
export type AgencyMatch =
  | { readonly how: Found; readonly agency: Agency; readonly reason: string }
  | {
      readonly how: "succession";
      readonly former: Agency;
      /** One: takes over (“nhận bàn giao từ …”). Several: a person chooses. */
      readonly heirs: readonly Agency[];
      /** First day of the heirs. */
      readonly since: IsoDate;
      readonly reason: string;
    }
  | { readonly how: "ambiguous"; readonly candidates: readonly Agency[]; readonly reason: string }
  | { readonly how: "group"; readonly reason: string }
  | { readonly how: "unknown"; readonly reason: string };

type Found = "name" | "short" | "abbreviation" | "spelling";

const MOST_CANDIDATES = 20;

const unknown = (reason: string): AgencyMatch => ({ how: "unknown", reason });
const named = (agencies: readonly Agency[]) => agencies.map(({ name }) => name).join("; ");

/** The bodies that do the former one's work on a day, through all later successions. Names missing from the directory are left out. */
function heirsOf(former: Agency, directory: Directory, on: IsoDate, seen: readonly Agency[] = []): Agency[] {
  const heirs = former.successors.flatMap((name) => {
    const agencies = directory.byName.get(foldName(name)) ?? [];
    const valid = agencies.filter((agency) => isValidOn(agency, on));
    if (valid.length > 0) return valid;
    return agencies
      .filter((agency) => agency !== former && !seen.includes(agency))
      .flatMap((agency) => heirsOf(agency, directory, on, [...seen, former]));
  });
  return [...new Set(heirs)];
}

function ambiguous(candidates: readonly Agency[], reason: string): AgencyMatch {
  return { how: "ambiguous", candidates, reason: `${reason}: ${named(candidates)}.` };
}

function matchOfFormer(former: Agency, ended: IsoDate, directory: Directory, on: IsoDate): AgencyMatch {
  const heirs = heirsOf(former, directory, on);
  const until = `${former.name} hoạt động đến hết ngày ${registerDate(ended)}`;
  if (heirs.length === 0) return unknown(`${until}; danh mục chưa ghi cơ quan tiếp nhận.`);
  const reason =
    heirs.length === 1
      ? `${until}; ${named(heirs)} tiếp nhận.`
      : `${until}; chọn một cơ quan tiếp nhận: ${named(heirs)}.`;
  return { how: "succession", former, heirs, since: addDays(ended, 1), reason };
}

function matchOfEnded(former: readonly Agency[], directory: Directory, on: IsoDate): AgencyMatch {
  const [only, ...others] = former;
  if (only?.validTo && others.length === 0) return matchOfFormer(only, only.validTo, directory, on);
  const heirs = [...new Set(former.flatMap((agency) => heirsOf(agency, directory, on)))];
  return ambiguous(heirs.length > 0 ? heirs : former, "Nhiều cơ quan cũ trùng tên, chọn cơ quan tiếp nhận");
}

/** Settles which of the bodies of one name is meant on a day. */
function choose(bodies: readonly Agency[], how: Found, why: string, directory: Directory, on: IsoDate): AgencyMatch {
  const [agency, ...homonyms] = bodies.filter((body) => isValidOn(body, on));
  if (agency !== undefined && homonyms.length > 0)
    return ambiguous([agency, ...homonyms], "Nhiều cơ quan cùng tên, cần chọn");
  if (agency !== undefined)
    return agency.kind === "group"
      ? { how: "group", reason: `Nhóm cơ quan: ${agency.name}.` }
      : { how, agency, reason: why };
  const ended = bodies.filter(({ validTo }) => validTo !== null && validTo < on);
  if (ended.length > 0) return matchOfEnded(ended, directory, on);
  return unknown(`${named(bodies)}: chưa hoạt động tại ngày ${registerDate(on)}.`);
}

/** “sở tài chính tỉnh lạng sơn” → also “… tỉnh” and the bare name; another province's body keeps its province. */
function keysOf(folded: string, { province }: Directory): string[] {
  const forms = withoutProvince(folded, province);
  const [, inside] = forms;
  return (inside === undefined ? forms : [...forms, inside.replace(/ tỉnh$/u, "")]).map(shortenName);
}

function firstOf(keys: readonly string[], lookup: ReadonlyMap<string, readonly Agency[]>): readonly Agency[] | null {
  for (const key of keys) {
    const bodies = lookup.get(key);
    if (bodies !== undefined) return bodies;
  }
  return null;
}

/** Names that are only the beginning of others (“Ban”, “Ban Quản lý dự án”), or only a place (“Cao Lộc”). */
function matchIncomplete(folded: string, directory: Directory, on: IsoDate): AgencyMatch | null {
  const place = directory.byPlace.get(folded);
  if (place !== undefined) {
    // “huyện Cao Lộc” says the level, “Cao Lộc” does not
    const saysLevel = /^(?:xã|phường|huyện|thị trấn|thị xã|thành phố) /u.test(folded);
    if (saysLevel) return choose(place, "abbreviation", "Theo tên địa phương.", directory, on);
    return ambiguous(place, "Chỉ nêu địa danh, cần chọn cơ quan");
  }
  const bodies = firstOf([folded, shortenName(folded)], directory.byStart);
  if (bodies === null) return null;
  const inProvince = bodies.filter(({ name }) =>
    [`${folded} tỉnh`, `${shortenName(folded)} tỉnh`].includes(shortenName(foldName(name))),
  );
  if (bodies.length === 1 && inProvince.length === 1 && folded.split(" ").length > 2)
    return choose(bodies, "abbreviation", "Tên không ghi “tỉnh”.", directory, on);
  const valid = bodies.filter((body) => isValidOn(body, on));
  const candidates = valid.length > 0 ? valid : bodies;
  if (candidates.length > MOST_CANDIDATES) return unknown("Tên quá chung, chưa xác định được cơ quan.");
  return ambiguous(candidates, "Tên chưa đầy đủ, cần chọn cơ quan");
}

/** Ways from a folded name to a body, surest first; the first that finds one decides. */
function findBody(folded: string, directory: Directory, on: IsoDate): AgencyMatch | null {
  const byKey = firstOf(keysOf(folded, directory), directory.byKey);
  if (byKey !== null) return choose(byKey, "abbreviation", "Theo cách viết tắt thông dụng.", directory, on);
  const byInitials = firstOf([folded, joinedTail(folded)], directory.byInitials);
  if (byInitials !== null) return choose(byInitials, "abbreviation", "Theo chữ cái đầu của tên.", directory, on);
  const incomplete = matchIncomplete(folded, directory, on);
  if (incomplete !== null) return incomplete;
  const similar = similarlySpelled(folded, directory);
  return similar.length === 0 ? null : choose(similar, "spelling", "Gần đúng chính tả, cần xem lại.", directory, on);
}

/**
 * Finds the body a paper means.
 * @param on the day for which the answer holds: on or before its last day a former agency is itself, after it its heirs are.
 */
export function matchAgency(mention: string, directory: Directory, on: IsoDate): AgencyMatch {
  const folded = foldName(mention);
  if (folded === "") return unknown("Chưa ghi cơ quan.");
  const byName = directory.byName.get(folded);
  if (byName !== undefined) return choose(byName, "name", "Đúng tên trong danh mục.", directory, on);
  const byShortName = directory.byShortName.get(folded);
  if (byShortName !== undefined)
    return choose(byShortName, "short", "Theo tên viết tắt trong danh mục.", directory, on);
  if (namesGroup(folded)) return { how: "group", reason: "Nhóm cơ quan, chưa phân giao cụ thể." };
  if (namesLeader(folded)) {
    const leader =
      directory.byKey.get(shortenName(folded)) ?? directory.byKey.get(shortenName(bodyOfTitle(folded) ?? folded));
    const agencies = leader?.filter(({ kind }) => kind !== "agency") ?? [];
    return agencies.length > 0
      ? choose(agencies, "abbreviation", "Lãnh đạo trong danh mục.", directory, on)
      : unknown("Lãnh đạo hoặc cá nhân, không có trong danh mục cơ quan.");
  }
  const body = bodyOfTitle(folded);
  const found = findBody(folded, directory, on) ?? (body === null ? null : findBody(body, directory, on));
  return found ?? unknown("Không có trong danh mục cơ quan.");
}
