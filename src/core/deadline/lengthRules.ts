import type { RecurrenceRule } from "./deadline.ts";
import type { DurationUnit, Meaning } from "./meaning.ts";
import { NUMBER, numberOf } from "./numerals.ts";
import type { Groups, TimeRule } from "./timeRule.ts";

const UNIT = "(?<u>ngày|tuần|tháng|quý|năm)";
const COUNT = `(?<n>${NUMBER})`;
const ONCE = "(?:/_|một_|mỗi_|0?1_)(?:một_|0?1_)?lần";

const UNITS: Readonly<Record<string, DurationUnit>> = {
  ngày: "day",
  tuần: "week",
  tháng: "month",
  năm: "year",
  giờ: "hour",
  h: "hour",
  tiếng: "hour",
};
const RULE_OF_UNIT: Readonly<Record<string, RecurrenceRule>> = {
  ngày: "daily",
  tuần: "weekly",
  tháng: "monthly",
  quý: "quarterly",
  năm: "yearly",
};
const RULE_OF_MONTHS: Readonly<Record<number, RecurrenceRule>> = {
  1: "monthly",
  3: "quarterly",
  6: "half-yearly",
  12: "yearly",
};

/** Every `count` units; an interval without a rule of its own takes the nearest and asks for review. */
function every(count: number, unit: string): Meaning | null {
  const exact = unit === "tháng" ? RULE_OF_MONTHS[count] : count === 1 ? RULE_OF_UNIT[unit] : undefined;
  const rule = exact ?? RULE_OF_UNIT[unit];
  return rule ? { type: "recurring", rule, review: exact === undefined } : null;
}

const everyOne = ({ u }: Groups) => every(1, u ?? "");
const everyFew = ({ n, u }: Groups) => every(numberOf(n ?? "1"), u ?? "");

function clock({ h, min, late }: Groups): Meaning | null {
  const hour = Number(h) + (late && Number(h) < 12 ? 12 : 0);
  const minute = Number(min ?? 0);
  if (hour > 24 || minute > 59) return null;
  return { type: "clock", time: `${String(hour).padStart(2, "0")}:${String(minute).padStart(2, "0")}` };
}

/** “mười lăm (15) ngày”: figures are surer than words. */
function duration({ n, gloss, u, working, now }: Groups): Meaning | null {
  const count = numberOf(gloss !== undefined && /^\d/.test(gloss) ? gloss : n);
  const unit = working && u === "ngày" ? "working-day" : UNITS[u ?? ""];
  return unit && count > 0 ? { type: "duration", count, unit, fromNow: now !== undefined } : null;
}

/** Hours of the day, lengths of time, and what comes back. */
export const LENGTH_RULES: readonly TimeRule[] = [
  ["17 giờ 00", "(?<h>\\d{1,2})_(?:giờ|h|g)(?:_(?<min>\\d{2})(?:_phút|['’′])?)?(?:(?=_(?<late>chiều|tối))|)", clock],
  ["17:00", "(?<h>\\d{1,2}):(?<min>\\d{2})", clock],
  [
    "cuối giờ chiều",
    "(?:đầu|cuối|hết)_(?:giờ|buổi)(?:_(?:sáng|chiều|hành_chính|làm_việc))?|cuối(?=_ngày_\\d)|(?:cuối|hết)_ngày(?=_(?:$|[,.;)]|hôm|làm))",
    () => ({ type: "clock", time: null }),
  ],
  ["sáng", "(?:buổi_)?(?:sáng|trưa|chiều|tối|đêm)", () => ({ type: "clock", time: null })],
  [
    "6 tháng báo cáo UBND tỉnh một lần",
    `${COUNT}_${UNIT}_(?:báo_cáo|họp|kiểm_tra|giao_ban|tổng_hợp|gửi|rà_soát)(?:_[\\p{L}\\d]+){0,6}_(?:một|0?1)_lần`,
    everyFew,
  ],
  [
    "10 ngày làm việc",
    `(?:\\d{1,3}_(?:-|đến)_)?${COUNT}_(?:\\((?<gloss>${NUMBER})\\)_)?(?<u>ngày|tuần|tháng|năm|giờ|tiếng)(?<working>_làm_việc)?(?<now>_tới|_nữa)?(?!_(?:qua|gần_đây|vừa_qua|liên_t))(?!_\\(?\\d{1,2}_(?:-|,|và|đến|/|\\.\\d))`,
    duration,
  ],
  [
    "nửa tháng",
    "nửa_tháng(?!_(?:một|0?1|/)_lần)",
    () => ({ type: "duration", count: 15, unit: "day", fromNow: false }),
  ],
  [
    "trong vòng 24 giờ",
    `trong_(?:vòng_|thời_hạn_|thời_gian_|khoảng_)?${COUNT}_(?<u>giờ|h|tiếng)(?<now>)(?!_\\d|_(?:sáng|chiều|ngày))`,
    duration,
  ],
  [
    "hằng tháng",
    `(?:định_kỳ_)?(?:(?:đầu|giữa|cuối)_)?(?:hằng|mỗi|từng)_${UNIT}(?:_(?:một|\\d{1,2})_lần)?(?!_(?:học|ngân_sách))`,
    everyOne,
  ],
  [
    "định kỳ ngày 25",
    "định_kỳ(?=_(?:vào_|trước_)?(?:ngày|mùng)_\\d{1,2}(?!_?[/.-]|_tháng_\\d))",
    () => every(1, "tháng"),
  ],
  [
    "định kỳ 6 tháng",
    `(?:định|thường)_(?:kỳ|kì)_(?:theo_|vào_|mỗi_|hằng_)?${COUNT}?_${UNIT}(?:_${ONCE})?(?!_\\d)`,
    everyFew,
  ],
  ["6 tháng một lần", `${COUNT}?_${UNIT}_${ONCE}`, everyFew],
  [
    "1 lần/tháng",
    `(?:${NUMBER})_lần_(?:/|trong|một|mỗi|trên)_(?:một_|mỗi_|0?1_)?${UNIT}(?!_(?:\\d|i{1,3}(?![\\p{L}])|iv|này|nay|tới|sau))`,
    everyOne,
  ],
  ["tuần nào cũng", "(?<u>ngày|tuần|tháng|quý|năm)_nào_cũng", everyOne],
  ["ngày hai lần", `(?:mỗi_|một_)?${UNIT}_(?:${NUMBER})_lần`, everyOne],
  [
    "mỗi thứ Sáu",
    "(?:mỗi|hằng|vào_các|các)_(?=(?:ngày_|sáng_|chiều_|tối_)?(?:thứ_(?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ_nhật)(?!\\p{L}))",
    () => every(1, "tuần"),
  ],
  [
    "ngày làm việc cuối cùng của tháng",
    "ngày_(?:làm_việc_)?(?:đầu_tiên|đầu|cuối_cùng|cuối)_(?:của_)?(?:mỗi_|các_)?(?<u>tuần|tháng|quý)(?=_(?:$|[,.;)]))",
    everyOne,
  ],
  ["cứ 06 giờ", `cứ_(?:mỗi_)?(?:${NUMBER})_(?:giờ|tiếng)`, () => every(1, "ngày")],
  ["theo tuần", "theo_(?:từng_)?(?<u>tuần|tháng|quý)(?=_(?:$|[,.;)]|và_(?:gửi|báo)|vào|gửi|trước))", everyOne],
  ["cuối các quý", "(?:đầu|giữa|cuối)_(?:các|mỗi)_(?<u>tuần|tháng|quý)", everyOne],
  [
    "tháng cuối quý",
    "tháng_(?:đầu|cuối|đầu_tiên|cuối_cùng)_(?:của_)?(?:mỗi_|các_)?quý(?:_(?:sau|tiếp_theo|kế_tiếp|liền_kề))?(?!_[ivl1-4])",
    () => every(1, "quý"),
  ],
  ["nửa năm một lần", `nửa_năm_${ONCE}`, () => every(6, "tháng")],
  ["báo cáo tháng gửi", "báo_cáo_(?<u>tuần|tháng|quý)(?=_(?:gửi|nộp|chậm_nhất|định_kỳ|trước_(?:ngày|\\d)))", everyOne],
  ["thường niên", "thường_niên", () => every(1, "năm")],
];
