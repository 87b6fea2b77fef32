import { singleSpaced } from "../text/singleSpaced.ts";
import { OTHER_BODIES } from "./agencyLexicon.ts";
import type { Mention } from "./agencyNames.ts";
import type { LeadKind, LeadMention } from "./notice.ts";

const OWN_OFFICE =
  /^(?:văn phòng|vp) (?:ubnd|ủy ban nhân dân|hđnd và ubnd|hội đồng nhân dân và ủy ban nhân dân|hđnd & ubnd)(?: (?:tỉnh|thành phố|huyện|xã|phường|đặc khu|thị xã))?(?: \p{L}+){0,4}$/iu;
const ABOVE =
  /^(?:(?:phó )?chủ tịch (?:ubnd|ủy ban)|thường trực|ban thường vụ|tỉnh ủy|thành ủy|thủ tướng|chính phủ|bí thư|lãnh đạo (?:ubnd|văn phòng))/iu;
const OTHER_GROUPS =
  /(?:chủ đầu tư|nhà đầu tư|nhà thầu|doanh nghiệp|đơn vị thi công|đơn vị tư vấn|tư vấn giám sát|hộ dân|hộ kinh doanh|tổ chức tín dụng|hợp tác xã)/iu;

/** Kind of a lead (rule: persons are leaders unless the directory says otherwise). */
export function leadKindOf(mention: Mention): LeadKind {
  const name = mention.name.trim();
  if (mention.shape === "person" || mention.shape === "leader" || ABOVE.test(name)) return "leader";
  if (OWN_OFFICE.test(name)) return "own";
  if (OTHER_BODIES.test(name) || (mention.shape === "group" && OTHER_GROUPS.test(name))) return "other";
  return mention.shape === "group" ? "group" : "agency";
}

const LEVEL = /(?:^|\s)(tỉnh|thành phố|huyện|thị xã|quận|xã|phường|thị trấn|đặc khu)(?!\p{L})/u;

/** A lead as the issuing office sees it: itself is “own”, another level's office is an agency. @param issuer null when the paper does not say */
export function seenBy(lead: LeadMention, issuer: string | null): LeadMention {
  if (issuer === null || (lead.kind !== "agency" && lead.kind !== "own")) return lead;
  const name = lead.name.toLowerCase();
  const own = issuer.toLowerCase();
  if (lead.kind === "agency") {
    const isOwn = (own === name || own.startsWith(`${name} `)) && /^sở |^bộ /.test(name);
    return isOwn ? { ...lead, kind: "own" } : lead;
  }
  const level = LEVEL.exec(name)?.[1];
  const isOther = level !== undefined && LEVEL.exec(own) !== null && LEVEL.exec(own)?.[1] !== level;
  return isOther ? { ...lead, kind: "agency" } : lead;
}

export function leadMention(mention: Mention): LeadMention {
  return { name: singleSpaced(mention.name), kind: leadKindOf(mention) };
}
