import { GROUP_NOUNS } from "./agencyLexicon.ts";
import type { Clause, Mention } from "./agencyNames.ts";
import { isCapitals } from "./capitals.ts";
import { endsInColon, withoutColon } from "./colon.ts";
import { agenciesAt } from "./findAgencies.ts";
import { BULLET_RANK, PARAGRAPH_RANK } from "./marker.ts";
import type { MentionList } from "./mentionLists.ts";
import { beginsName } from "./nameTails.ts";
import type { NoticeKind } from "./notice.ts";
import type { OutlineNode } from "./outline.ts";
import { begins, phraseEnd, phrases } from "./phrases.ts";
import { splitWords, type Word } from "./words.ts";

/** What a heading lets its items be: orders, a report on the past, the agenda of a meeting. */
export type Mode = "orders" | "report" | "agenda";

/** The first row that matches decides. */
const MODES: readonly (readonly [pattern: RegExp, mode: Mode])[] = [
  [/,[^,;:]{0,80}\p{L} (?:yêu cầu|đề nghị)$/iu, "orders"],
  [
    /^(?:về )?(?:thành phần|thời gian|địa điểm|chủ trì(?=\s*(?:$|:|\(|cuộc họp|hội nghị|phiên họp|họp(?!\p{L})))|hình thức (?:họp|tổ chức)|chương trình)(?![\p{L}])(?! chuẩn bị)/iu,
    "agenda",
  ],
  [
    /^(?:về )?(?:mục đích|mục tiêu(?!,? nhiệm vụ)|chỉ tiêu(?!,? nhiệm vụ)|quan điểm|căn cứ|phạm vi|đánh giá(?: chung)?|tình hình|(?:những |một số |các )?kết quả(?! kiểm tra, đề nghị)|(?:những |một số |các )?(?:tồn tại|hạn chế|khó khăn|ưu điểm|khuyết điểm|nguyên nhân)|bài học|nhận định|nhận xét|công tác đã)(?![\p{L}])/iu,
    "report",
  ],
  [
    /^(?:Chủ tịch|Thủ tướng|Bộ trưởng|Giám đốc|Trưởng ban|UBND|Ủy ban|Ban|Bộ|Sở|Văn phòng)(?!\p{L})[^.;:]{0,120} điện$|(?:^|[\s,])kính gửi$/iu,
    "agenda",
  ],
  [/(?:^|\s)(?:tuần|tháng|quý|kỳ|năm) (?:trước|qua|vừa qua|rồi)$/iu, "report"],
  [
    /(?:nhiệm vụ|giải pháp|phân công|yêu cầu|tổ chức thực hiện|thời gian tới|kiến nghị|đề xuất|chuẩn bị|chỉ đạo|phụ lục|danh mục)/iu,
    "orders",
  ],
];

/** Contents of a meeting; in other papers the same heading stands over what is to be done. */
const CONTENTS = /^(?:về )?nội dung(?![\p{L}])(?! chuẩn bị)/iu;

/** null: the heading says nothing, what stands above it holds. */
export function modeOfHeading(title: string, paper: NoticeKind): Mode | null {
  if (CONTENTS.test(title)) return paper === "meeting-notice" ? "agenda" : null;
  return MODES.find(([pattern]) => pattern.test(title))?.[1] ?? null;
}

/** A paragraph that introduces a list of what was achieved, or went wrong. */
const INTRODUCES_REPORT =
  /(?:kết quả|hạn chế|khó khăn|tồn tại|vướng mắc|nguyên nhân|bất cập|ưu điểm)[^.;]{0,60}:\s*$/iu;
const ORDER_WORDS = /(?:yêu cầu|đề nghị|giao|nhiệm vụ|giải pháp)(?![\p{L}])/iu;

export function introducesReport(text: string): boolean {
  if (!endsInColon(text)) return false;
  return INTRODUCES_REPORT.test(text.slice(-140)) && !ORDER_WORDS.test(text.slice(-200));
}

const REPORT_LABEL =
  /^(?:[\p{L}\s-]{0,12})(?:kết quả|tình hình|mục tiêu|chỉ tiêu|hạn chế|tồn tại|khó khăn|ưu điểm|nguyên nhân)(?!\p{L})(?!,? (?:nhiệm vụ|kiểm tra))[^:.;]{0,60}:\s+(?!do )\S|^(?:đánh giá|nhận xét)(?: chung| tiến độ| công việc)?:\s+\S|^kiểm điểm (?:việc|công việc|tiến độ|nhiệm vụ|kết quả) [^:.;]{0,30}:\s+\S/iu;

/** “Kết quả tháng 5: thu ngân sách đạt …”: a report with its label in the same paragraph. */
export function reportsInside(text: string): boolean {
  const head = text.slice(0, 100);
  return head.includes(":") && REPORT_LABEL.test(head);
}

/** Topic in front of the order: “Về …:”, “Đối với …:”. */
const TOPIC =
  /^(?:Về|Đối với|Công tác|Lĩnh vực|Trong lĩnh vực|Trên lĩnh vực|Trong công tác|Riêng về|Nhóm|VỀ|ĐỐI VỚI|CHỦ TRÌ|NỘI DUNG|THỜI GIAN|Thời gian|Địa điểm|ĐỊA ĐIỂM|Thành phần|THÀNH PHẦN|Nội dung|Chủ trì(?!,? phối hợp))(?![\p{L}])[^:]{0,220}:\s*/u;

/** “Về công tác hộ đê: Sở A, Sở B.” is one assignment: its topic is the job. */
const WORK = /^(?:Về|Đối với|Riêng về|Công tác|Lĩnh vực|Nội dung)(?!\p{L})/iu;

function isMereList(text: string): boolean {
  return agenciesOfTitle(text.replace(/[.;]\s*$/, "")) !== null;
}

/** Length of a numbered item's topic, with its colon; 0 when the item begins with its sentence. */
export function topicLength(node: OutlineNode, text: string): number {
  if (node.rank >= PARAGRAPH_RANK) return 0;
  const topic = TOPIC.exec(text)?.[0] ?? "";
  if (topic.length === text.length) return 0;
  const isAnswered = node.children.length === 0 && WORK.test(topic) && isMereList(text.slice(topic.length));
  return isAnswered ? 0 : topic.length;
}

const ENDS_SENTENCE = /[.;]["”)]?\s*$/;
const LONGEST_TITLE = 260;

/** Has items below and is itself no sentence. @param isSentence the text names somebody and what to do */
export function isTitle(node: OutlineNode, text: string, isSentence: boolean): boolean {
  if (isSentence || text.length > LONGEST_TITLE || ENDS_SENTENCE.test(text)) return false;
  if (isCapitals(text)) return true;
  return (
    node.children.length > 0 && (node.rank < PARAGRAPH_RANK || endsInColon(text) || agenciesOfTitle(text) !== null)
  );
}

export function titleOf(node: OutlineNode, text: string): string {
  const title = withoutColon(text).trim();
  const isBullet = !node.block.marker || node.rank >= BULLET_RANK;
  return isBullet ? title : `${node.block.marker?.raw ?? ""} ${title}`;
}

const PREFIX =
  /^(?:Riêng )?(?:Đối với|Về phía|Giao|Yêu cầu|Đề nghị|Trách nhiệm của|Nhiệm vụ của|Phân công)\s+(?:cho\s+)?/iu;

const IN_CHARGE = /^(?:chủ trì(?: thực hiện)?|thực hiện|phụ trách|làm đầu mối|là đầu mối|chịu trách nhiệm)?$/iu;
const LAST_BRACKET = /\((?:do |giao )?([^()]{3,160})\)\s*$/u;

/** “1. Về thể chế (Bộ A chủ trì)”: who is named in the bracket that ends a title; null when nobody is. */
export function bracketedIn(title: string): readonly Mention[] | null {
  const bracket = LAST_BRACKET.exec(withoutColon(title));
  const inside = bracket?.[1]?.trim();
  if (!bracket || inside === undefined) return null;
  const clause: Clause = { text: inside, words: splitWords(inside) };
  const list = agenciesAt(clause, 0);
  const rest = list ? inside.slice(clause.words[list.end]?.start ?? inside.length).trim() : "";
  const isMarked = rest !== "" || bracket[0].startsWith("(giao") || list?.mentions.some(({ helps }) => helps) === true;
  return list && isMarked && IN_CHARGE.test(rest) ? list.mentions : null;
}

/** Agencies that a title consists of: “Đối với Sở X”, “Các chủ đầu tư, BQLDA:”; null when it speaks of something else. */
export function agenciesOfTitle(title: string): readonly Mention[] | null {
  const text = withoutColon(title);
  const rest = text.slice(PREFIX.exec(text)?.[0].length ?? 0);
  const clause: Clause = { text: rest, words: splitWords(rest) };
  const list = agenciesAt(clause, 0) ?? bareGroup(text, clause);
  if (!list || list.end >= clause.words.length) return list?.mentions ?? null;
  return endsInColon(title) ? withRelative(clause, list) : null;
}

/** “Đối với địa phương”: a kind of body that stands for all of it, behind words that say so. */
function bareGroup(title: string, clause: Clause): MentionList | null {
  const { text, words } = clause;
  const end = text.length < title.length ? phraseEnd(GROUPS, words, 0) : 0;
  if (end === 0 || end < words.length) return null;
  return { mentions: [{ name: text.trim(), shape: "group", start: 0, end }], end };
}

const GROUPS = phrases(GROUP_NOUNS);

const RELATIVES = phrases(["nơi", "có", "đang", "chưa", "được", "thuộc"]);

/** “Đảng ủy các xã nơi có đất lâm trường:”: a group with its relative clause, the whole title. */
function withRelative(clause: Clause, list: MentionList): readonly Mention[] | null {
  const last = list.mentions[list.mentions.length - 1];
  const { words, text } = clause;
  if (last?.shape !== "group" || !begins(RELATIVES, words[list.end])) return null;
  const endsTitle = ({ key, isCapital }: Word, at: number) =>
    key === "." || key === ";" || (isCapital && beginsName(words, at));
  if (words.some((word, at) => at > list.end && endsTitle(word, at))) return null;
  const name = text.slice(words[last.start]?.start ?? 0, words[words.length - 1]?.end ?? 0);
  return [...list.mentions.slice(0, -1), { ...last, name, end: words.length }];
}

/** “mục 3.1”, “điểm a mục 2”; "" when nothing above is numbered. */
export function citationOf(node: OutlineNode): string {
  const parts: string[] = [];
  for (let at: OutlineNode | null = node; at; at = at.parent) {
    const { marker } = at.block;
    if (!marker || at.rank >= BULLET_RANK || marker.label === "") continue;
    const isPoint = marker.style.startsWith("alpha") || marker.style === "roman-paren";
    const isPart = marker.style === "roman" || marker.style === "upper";
    if (marker.style === "part" || marker.style === "ordinal") continue;
    parts.push(`${isPoint ? "điểm" : isPart && parts.length > 0 ? "phần" : "mục"} ${marker.label}`);
    if (marker.style.startsWith("multi") || parts.length === 2) break;
  }
  return parts.join(" ");
}
