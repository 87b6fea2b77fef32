import { addDays, dayOf, type IsoDate, isoDate, mondayOf, monthOf, yearOf } from "../calendar/isoDate.ts";
import { addMonths, isoWeek, monthsOf, type Period, weekOf } from "../calendar/periods.ts";
import type { DeadlineContext } from "./context.ts";
import type { RecurrenceRule } from "./deadline.ts";
import type { BoundRole, DurationUnit, Meaning } from "./meaning.ts";
import { fullYear, MONTH_NAME, NUMBER, numberOf, QUARTER, quarterOf } from "./numerals.ts";
import { middleOf, nextDay, nextDayOfMonth, nextMonths } from "./resolve.ts";

/** Named groups of a match; a group that took no part is undefined. */
export type Groups = Readonly<Record<string, string | undefined>>;

/** One way to say a time. `source`: regex source on folded text, “_” standing for an optional space. */
export interface TimeRule {
  readonly name: string;
  readonly source: string;
  /** null: the words only looked like it. */
  readonly read: (groups: Groups, context: DeadlineContext) => Meaning | null;
}

const YEAR = "(?:19|20|21)\\d\\d";
const SEP = "_[/.\\\\-]_";
const RELATIVE = "nay|này|sau|tới|kế_tiếp|tiếp_theo";
/** “/2025”, “-2025”, “ năm 2025”, “, năm 2025”, “/25”, “ năm sau”. */
const OF_YEAR = `(?:${SEP}(?<y>${YEAR})|/(?<yy>\\d\\d)(?!\\d)|_[,(]?_(?:của_)?năm_(?<yn>${YEAR})|_(?:của_)?năm_(?<rel>${RELATIVE}))?`;
const PAPER_DATE = `\\d{1,2}${SEP}\\d{1,2}(?:${SEP}${YEAR})?|\\d{1,2}_tháng_\\d{1,2}(?:_,?_năm_${YEAR}|${SEP}${YEAR})?`;
const UNIT = "ngày|tuần|tháng|quý|năm";
const PART = "đầu|giữa|cuối|nửa_đầu|nửa_cuối|thượng_tuần|trung_tuần|hạ_tuần";

function yearIn(groups: Groups, base: IsoDate): number | null {
  const written = groups.y ?? groups.yn ?? groups.yy;
  if (written) return fullYear(written);
  if (!groups.rel) return null;
  return yearOf(base) + (/^n/.test(groups.rel) ? 0 : 1);
}

/** A day of a month whose year may be missing. */
function day(dayOfMonth: number, month: number, year: number | null, standsAlone: boolean, base: IsoDate): Meaning {
  const date = year === null ? nextDay(dayOfMonth, month, base) : isoDate(year, month, dayOfMonth);
  const basis = year === null && date ? `không ghi năm: lấy năm ${yearOf(date)}` : "ngày ghi trong văn bản";
  return { type: "day", date, dayOfMonth, said: year === null ? "month" : "year", standsAlone, isRange: false, basis };
}

/** The same with several days or months in one: the last one counts. */
function range(meaning: Meaning | null): Meaning | null {
  return meaning?.type === "day" || meaning?.type === "period" ? { ...meaning, isRange: true } : null;
}

/** A day counted from the base date: “hôm nay”, “ngày 25 tháng này”. */
function relativeDay(date: IsoDate | null, dayOfMonth: number, basis: string): Meaning {
  return { type: "day", date, dayOfMonth, said: "year", standsAlone: true, isRange: false, basis };
}

/** “đầu/giữa/cuối” of a stretch of time; without such a word its last day. */
function period(stretch: Period | null, part: string | undefined, yearSaid: boolean, name: string): Meaning | null {
  if (!stretch) return null;
  const { first, last } = stretch;
  const plain = (part ?? "").replace(/ /g, "");
  const ends: Readonly<Record<string, IsoDate>> = {
    đầu: first,
    giữa: middleOf(stretch),
    nửađầu: middleOf(stretch),
    thượngtuần: addDays(first, 9),
    trungtuần: addDays(first, 19),
  };
  const due = ends[plain] ?? last;
  const year = yearSaid ? "" : `; không ghi năm: lấy năm ${yearOf(last)}`;
  const words: Readonly<Record<string, string>> = {
    đầu: "ngày đầu",
    giữa: "ngày giữa",
    "": "ngày cuối",
    cuối: "ngày cuối",
  };
  const basis = `${words[plain] ?? "ngày cuối"} của ${part && !words[plain] ? `${part} ` : ""}${name}${year}`;
  return {
    type: "period",
    first,
    last,
    due,
    yearSaid,
    isRange: false,
    review: plain !== "" && plain !== "cuối",
    basis,
  };
}

function months(from: number, to: number, groups: Groups, { base }: DeadlineContext, name: string): Meaning | null {
  const year = yearIn(groups, base);
  const stretch = year === null ? nextMonths(from, to, base) : monthsOf(year, from, to);
  return period(stretch, groups.part, year !== null, `${name}${stretch && year !== null ? ` năm ${year}` : ""}`);
}

function quarters(text: string, groups: Groups, context: DeadlineContext): Meaning | null {
  const quarter = quarterOf(text);
  return quarter === null ? null : months(quarter * 3 - 2, quarter * 3, groups, context, `quý ${quarter}`);
}

function years(year: number, groups: Groups): Meaning | null {
  return period(monthsOf(year, 1, 12), groups.part, true, `năm ${year}`);
}

function weeks(stretch: Period | null, part: string | undefined): Meaning | null {
  if (!stretch) return null;
  const friday = addDays(stretch.first, 4);
  const due = { đầu: stretch.first, giữa: addDays(stretch.first, 2) }[part ?? ""] ?? friday;
  return {
    type: "period",
    first: stretch.first,
    last: stretch.last,
    due,
    yearSaid: true,
    isRange: false,
    review: part !== undefined,
    basis: `tuần từ ${stretch.first}: lấy ngày ${due}`,
  };
}

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

/** Every `count` units; intervals without a rule of their own take the unit's and ask for review. */
function every(count: number, unit: string): Meaning | null {
  const rule = (unit === "tháng" ? RULE_OF_MONTHS[count] : undefined) ?? RULE_OF_UNIT[unit];
  if (!rule) return null;
  const exact = count === 1 || (unit === "tháng" && RULE_OF_MONTHS[count] !== undefined);
  return { type: "recurring", rule, ruleDay: null, review: !exact };
}

const WEEKDAYS: Readonly<Record<string, number>> = {
  hai: 1,
  ba: 2,
  tư: 3,
  năm: 4,
  sáu: 5,
  bảy: 6,
  bẩy: 6,
  "2": 1,
  "3": 2,
  "4": 3,
  "5": 4,
  "6": 5,
  "7": 6,
};

function clock(hour: number, minute: number): Meaning | null {
  if (hour > 24 || minute > 59) return null;
  return { type: "clock", time: `${String(hour).padStart(2, "0")}:${String(minute).padStart(2, "0")}` };
}

const notTime = (): Meaning => ({ type: "not-time" });
const bound =
  (role: BoundRole, more: { firm?: true; closes?: true } = {}) =>
  (): Meaning => ({ type: "bound", role, firm: more.firm ?? false, closes: more.closes ?? false });

/**
 * Order matters only between matches that begin and end at the same places: the earlier rule wins. Otherwise the
 * match that begins first wins, then the longer one.
 */
export const TIME_RULES: readonly TimeRule[] = [
  // What looks like a time and is none.
  {
    name: "paper with its number",
    source: `(?:số_)?\\d{1,6}[a-z]?/(?:\\d{4}/)?[a-zđ]{2,12}\\d{0,2}(?:_?[-&]_?[a-zđ]{1,14}\\d{0,2}){0,4}(?:_[,(]?_(?:ra_|ký_|ban_hành_)?ngày_(?:${PAPER_DATE}))?`,
    read: notTime,
  },
  { name: "paper with its number and date", source: `số_\\d{1,6},?_ngày_(?:${PAPER_DATE})`, read: notTime },
  {
    name: "landmark",
    source: "mốc_(?:số_)?\\d{3,4}(?:/\\d{1,2})?(?:_(?:-|đến|và|,)_\\d{3,4}(?:/\\d{1,2})?)?",
    read: notTime,
  },
  {
    name: "scale",
    source: "(?:(?:tỷ|tỉ)_lệ_)?1_/_(?:500|[125]0?\\.?000|10\\.?000|25\\.?000|50\\.?000)",
    read: notTime,
  },
  {
    name: "share",
    source:
      "\\d{1,4}_/_\\d{1,4}_(?:%|dự_án|xã|phường|huyện|hộ|chỉ_tiêu|tiêu_chí|nhiệm_vụ|đơn_vị|gói_thầu|công_trình|thủ_tục|hồ_sơ|điểm|cơ_quan|thôn|bản|trường|nội_dung|sở|địa_phương|thành_viên|đại_biểu|ha|km)",
    read: notTime,
  },
  {
    name: "horizon",
    source: `(?:đến|tới|tầm_nhìn|tầm_nhìn_đến|định_hướng_đến|hướng_tới)_năm_${YEAR}(?:_(?:,|và)_tầm_nhìn_(?:đến_)?(?:năm_)?${YEAR})?`,
    read: notTime,
  },
  {
    name: "term of years",
    source: `(?:(?:trong|cho)_)?(?:giai_đoạn|nhiệm_kỳ|thời_kỳ|năm_học|niên_độ|niên_khóa|khóa)_${YEAR}_(?:-|đến)_${YEAR}`,
    read: notTime,
  },
  { name: "school year", source: `năm_học(?:_mới|_này|_tới)?`, read: notTime },
  { name: "round the clock", source: "24_/_(?:24|7)", read: notTime },
  {
    name: "place on a road or in a plan",
    source:
      "(?:km|quốc_lộ|ql|đt|đh|tỉnh_lộ|đường|phố|ngõ|ngách|số_nhà|thửa|lô|khoảnh|tiểu_khu|tờ_bản_đồ|điều|khoản|điểm|mục|phụ_lục|chương|tổ|khu_phố|gói_thầu|hạng_mục)_(?:số_)?\\.?\\d+[a-z]?(?:[-/.+,]\\d+)*(?:_-_km_\\d+(?:[+.,]\\d+)*)?",
    read: notTime,
  },
  { name: "thousands", source: "\\d{1,3}(?:\\.\\d{3})+", read: notTime },
  {
    name: "part of a number of weeks or days",
    source: "(?:lần|kỳ_họp|phiên_họp|khóa|đợt|cuộc_họp|hội_nghị)_thứ_(?:hai|ba|tư|năm|sáu|bảy|[2-7])",
    read: notTime,
  },

  // Days.
  {
    name: "15/6/2025",
    source: `(?:ngày_)?(?<d>\\d{1,2})${SEP}(?<m>\\d{1,2})${SEP}(?<y>${YEAR})`,
    read: (g, { base }) => day(Number(g.d), Number(g.m), yearIn(g, base), true, base),
  },
  {
    name: "15/6/25",
    source: `(?<named>ngày_)?(?<d>\\d{1,2})(?<s>[/.-])(?<m>\\d{1,2})\\k<s>(?<yy>\\d\\d)`,
    read: (g, { base }) => day(Number(g.d), Number(g.m), yearIn(g, base), g.named !== undefined, base),
  },
  {
    name: "2025-06-15",
    source: `(?:ngày_)?(?<y>${YEAR})[-/.](?<m>\\d{2})[-/.](?<d>\\d{2})`,
    read: (g, { base }) => day(Number(g.d), Number(g.m), yearIn(g, base), true, base),
  },
  {
    name: "ngày 15 6 2025",
    source: `ngày_(?<d>\\d{1,2})[ ,](?<m>\\d{1,2})[ ,](?<y>${YEAR})`,
    read: (g, { base }) => day(Number(g.d), Number(g.m), yearIn(g, base), true, base),
  },
  {
    name: "ngày 15 tháng 6 năm 2025",
    source: `(?:ngày_|mùng_|mồng_){1,2}(?<d>\\d{1,2})_tháng_(?<m>\\d{1,2}|${MONTH_NAME})${OF_YEAR}`,
    read: (g, { base }) => day(Number(g.d), numberOf(g.m ?? ""), yearIn(g, base), true, base),
  },
  {
    name: "15 tháng 6 năm 2025",
    source: `(?<d>\\d{1,2})_tháng_(?<m>\\d{1,2})(?:${SEP}(?<y>${YEAR})|_,?_năm_(?<yn>${YEAR}))`,
    read: (g, { base }) => day(Number(g.d), Number(g.m), yearIn(g, base), true, base),
  },
  {
    name: "ngày 15/6",
    source: `(?:ngày_|mùng_|mồng_){1,2}(?<d>\\d{1,2})${SEP}(?<m>\\d{1,2})(?:_,?_(?:của_)?năm_(?<yn>${YEAR})|_năm_(?<rel>${RELATIVE}))?`,
    read: (g, { base }) => day(Number(g.d), Number(g.m), yearIn(g, base), true, base),
  },
  {
    name: "15/6",
    source: `(?<d>\\d{1,2})_[/.-]_(?<m>\\d{1,2})(?:_,?_(?:của_)?năm_(?<yn>${YEAR})|_năm_(?<rel>${RELATIVE}))?`,
    read: (g, { base }) =>
      Number(g.m) > 12 || Number(g.d) > 31 || g.d === "00" || g.m === "00"
        ? null
        : day(Number(g.d), Number(g.m), yearIn(g, base), yearIn(g, base) !== null, base),
  },
  {
    name: "15 tháng 6",
    source: "(?<d>\\d{1,2})_tháng_(?<m>\\d{1,2})",
    read: (g, { base }) => day(Number(g.d), Number(g.m), null, false, base),
  },
  {
    name: "ngày 5, 6 và 7/10/2025",
    source: `(?:các_)?(?<named>ngày_)?(?:\\d{1,2}_(?:-|,|và|đến|tới|đến_hết|đến_ngày|và_ngày|đến_hết_ngày)_){1,8}(?<d>\\d{1,2})(?:_/_|\\.|_tháng_)(?<m>\\d{1,2})${OF_YEAR}`,
    read: (g, { base }) =>
      range(day(Number(g.d), Number(g.m), yearIn(g, base), Boolean(g.named ?? yearIn(g, base)), base)),
  },
  {
    name: "ngày 15 tháng này",
    source: `(?:ngày_|mùng_|mồng_){1,2}(?<d>\\d{1,2})_(?:của_)?tháng_(?<rel>này|nay)`,
    read: (g, { base }) => relativeDay(isoDate(yearOf(base), monthOf(base), Number(g.d)), Number(g.d), "tháng này"),
  },
  {
    name: "ngày 15 tháng sau",
    source: "(?:ngày_|mùng_|mồng_){1,2}(?<d>\\d{1,2})_(?:của_)?tháng_(?:sau|tới|kế_tiếp|tiếp_theo|liền_kề)",
    read: (g, { base }) => {
      const month = addMonths(base, 1);
      return relativeDay(isoDate(yearOf(month), monthOf(month), Number(g.d)), Number(g.d), "tháng sau");
    },
  },
  {
    name: "ngày 15",
    source: "(?:ngày_|mùng_|mồng_){1,2}(?<d>\\d{1,2})",
    read: (g, { base }) => ({
      type: "day",
      date: nextDayOfMonth(Number(g.d), base),
      dayOfMonth: Number(g.d),
      said: "day",
      standsAlone: false,
      isRange: false,
      basis: "chỉ ghi ngày: lấy ngày gần nhất sắp tới",
    }),
  },
  {
    name: "hôm nay",
    source:
      "(?:trong_)?(?:ngày_)?hôm_nay|(?:sáng|trưa|chiều|tối|đêm)_nay|ngay_trong_ngày|trong_ngày(?=_(?:$|[.;)]|,_báo_cáo))",
    read: (_, { base }) => relativeDay(base, dayOf(base), "ngày của văn bản"),
  },
  {
    name: "ngày mai",
    source: "(?:ngày|sáng|trưa|chiều|tối|hôm)_mai",
    read: (_, { base }) => relativeDay(addDays(base, 1), dayOf(addDays(base, 1)), "ngày hôm sau ngày của văn bản"),
  },
  {
    name: "ngày kia",
    source: "ngày_kia",
    read: (_, { base }) => relativeDay(addDays(base, 2), dayOf(addDays(base, 2)), "hai ngày sau ngày của văn bản"),
  },

  // Months, quarters, half-years, years.
  {
    name: "tháng 6/2025",
    source: `(?:(?<part>${PART})_)?(?:của_)?(?:các_)?tháng_(?<m>\\d{1,2})${OF_YEAR}`,
    read: (g, context) => months(Number(g.m), Number(g.m), g, context, `tháng ${Number(g.m)}`),
  },
  {
    name: "tháng Giêng",
    source: `(?:(?<part>${PART})_)?tháng_(?<m>${MONTH_NAME})(?=_(?:$|[,.;:)/-]|năm_(?:\\d|n|s|t)))${OF_YEAR}`,
    read: (g, context) => months(numberOf(g.m ?? ""), numberOf(g.m ?? ""), g, context, `tháng ${numberOf(g.m ?? "")}`),
  },
  {
    name: "tháng 5, tháng 6/2025",
    source: `(?:các_)?tháng_(?<f>\\d{1,2})(?:_(?:,|và|-|đến|đến_hết)_(?:tháng_)?\\d{1,2}){0,4}_(?:,|và|-|đến|đến_hết)_(?:tháng_)?(?<m>\\d{1,2})${OF_YEAR}`,
    read: (g, context) =>
      Number(g.f) > 12 || (!yearIn(g, context.base) && Number(g.m) < Number(g.f))
        ? null
        : range(months(Number(g.m), Number(g.m), g, context, `tháng ${Number(g.m)}`)),
  },
  {
    name: "T6/2025",
    source: `t(?<m>\\d{1,2})${SEP}(?<y>${YEAR})`,
    read: (g, context) => months(Number(g.m), Number(g.m), g, context, `tháng ${Number(g.m)}`),
  },
  {
    name: "06/2025",
    source: `(?<m>0?[1-9]|1[0-2])_[/-]_(?<y>${YEAR})`,
    read: (g, context) => months(Number(g.m), Number(g.m), g, context, `tháng ${Number(g.m)}`),
  },
  {
    name: "tháng này",
    source: `(?:(?<part>${PART}|hết|trong|nội)_)?tháng_(?:này|nay)|(?:cuối|trong|hết)_tháng(?=_(?:$|[,.;:)]))`,
    read: (g, { base }) =>
      period(
        monthsOf(yearOf(base), monthOf(base), monthOf(base)),
        g.part === "hết" || g.part === "trong" || g.part === "nội" ? undefined : g.part,
        true,
        `tháng ${monthOf(base)} năm ${yearOf(base)}`,
      ),
  },
  {
    name: "tháng sau",
    source: `(?:(?<part>${PART})_)?tháng_(?:sau|tới|kế_tiếp|tiếp_theo)`,
    read: (g, { base }) => {
      const next = addMonths(base, 1);
      return period(
        monthsOf(yearOf(next), monthOf(next), monthOf(next)),
        g.part,
        true,
        `tháng ${monthOf(next)} năm ${yearOf(next)}`,
      );
    },
  },
  {
    name: "quý II/2025",
    source: `(?:(?<part>${PART})_)?(?:của_)?quý_(?<q>${QUARTER})${OF_YEAR}`,
    read: (g, context) => quarters(g.q ?? "", g, context),
  },
  {
    name: "quý III, quý IV/2025",
    source: `(?:các_)?quý_(?:${QUARTER})(?:_(?:,|và|-|đến|đến_hết)_(?:quý_)?(?:${QUARTER})){0,2}_(?:,|và|-|đến|đến_hết)_(?:quý_)?(?<q>${QUARTER})${OF_YEAR}`,
    read: (g, context) => range(quarters(g.q ?? "", g, context)),
  },
  {
    name: "quý này, quý sau",
    source: `(?:(?<part>${PART})_)?quý_(?<w>này|sau|tới|kế_tiếp|tiếp_theo)`,
    read: (g, { base }) => {
      const inside = /^n/.test(g.w ?? "") ? base : addMonths(base, 3);
      const quarter = Math.ceil(monthOf(inside) / 3);
      return period(
        monthsOf(yearOf(inside), quarter * 3 - 2, quarter * 3),
        g.part,
        true,
        `quý ${quarter} năm ${yearOf(inside)}`,
      );
    },
  },
  {
    name: "6 tháng đầu năm 2025",
    source: `(?<n>${NUMBER})_tháng_đầu_năm(?:_(?<yn>${YEAR})|_(?<rel>${RELATIVE}))?`,
    read: (g, context) => months(1, numberOf(g.n ?? ""), g, context, `${numberOf(g.n ?? "")} tháng đầu năm`),
  },
  {
    name: "6 tháng cuối năm 2025",
    source: `(?<n>${NUMBER})_tháng_cuối_năm(?:_(?<yn>${YEAR})|_(?<rel>${RELATIVE}))?`,
    read: (g, context) => months(13 - numberOf(g.n ?? ""), 12, g, context, `${numberOf(g.n ?? "")} tháng cuối năm`),
  },
  {
    name: "nửa đầu năm 2025",
    source: `nửa_(?<h>đầu|cuối)_(?:của_)?năm(?:_(?<yn>${YEAR})|_(?<rel>${RELATIVE}))?`,
    read: (g, context) =>
      g.h === "đầu" ? months(1, 6, g, context, "nửa đầu năm") : months(7, 12, g, context, "nửa cuối năm"),
  },
  {
    name: "năm 2025",
    source: `(?:(?<part>${PART})_)?năm_(?<y>${YEAR})`,
    read: (g, { base }) => years(yearIn(g, base) ?? 0, g),
  },
  {
    name: "năm nay, năm sau",
    source: `(?:(?<part>${PART})_)?năm_(?<rel>${RELATIVE})`,
    read: (g, { base }) => years(yearIn(g, base) ?? 0, g),
  },
  { name: "cuối năm", source: "(?<part>cuối|giữa|đầu)_năm", read: (g, context) => cuoiNam(g, context) },
  { name: "trong năm", source: "(?:trong|hết)_năm(?=_(?:$|[,.;:)]))", read: (_, { base }) => years(yearOf(base), {}) },

  // Weeks and weekdays.
  {
    name: "tuần này",
    source: "(?:(?<part>đầu|giữa|cuối)_)?tuần_(?:này|nay)|cuối_tuần|trong_tuần(?=_(?:$|[,.;:)]))",
    read: (g, { base }) => weeks(weekOf(base, 0), g.part),
  },
  {
    name: "tuần sau",
    source: "(?:(?<part>đầu|giữa|cuối)_)?tuần_(?:sau|tới|kế_tiếp|tiếp_theo)",
    read: (g, { base }) => weeks(weekOf(base, 1), g.part),
  },
  {
    name: "tuần 43",
    source: `(?:(?<part>đầu|giữa|cuối)_)?tuần_(?:thứ_)?(?<n>\\d{1,2})(?:_năm_(?<y>${YEAR})|/(?<y2>${YEAR}))?`,
    read: (g, { base }) => weeks(isoWeek(Number(g.y ?? g.y2 ?? yearOf(base)), Number(g.n)), g.part),
  },
  {
    name: "thứ Sáu",
    source:
      "(?:ngày_)?(?:thứ_(?<w>hai|ba|tư|năm|sáu|bảy|bẩy|[2-7])|chủ_nhật)(?:_,?_(?:của_)?tuần_(?<when>này|nay|sau|tới|kế_tiếp|tiếp_theo))?",
    read: (g, { base }) => {
      const weekday = g.w ? (WEEKDAYS[g.w] ?? 7) : 7;
      if (!g.when) return { type: "weekday", weekday, date: null };
      return { type: "weekday", weekday, date: addDays(mondayOf(base), weekday - 1 + (/^n/.test(g.when) ? 0 : 7)) };
    },
  },

  // Hours.
  {
    name: "17 giờ 00",
    source:
      "(?<h>\\d{1,2})_(?:giờ|h|g)(?:_(?<min>\\d{2})(?:_phút)?)?(?:_(?:sáng|trưa|chiều|tối|đêm)(?!_(?:nay|mai|thứ)))?",
    read: (g) => clock(Number(g.h), Number(g.min ?? 0)),
  },
  { name: "17:00", source: "(?<h>\\d{1,2}):(?<min>\\d{2})", read: (g) => clock(Number(g.h), Number(g.min)) },
  { name: "sáng", source: "(?:buổi_)?(?:sáng|trưa|chiều|tối|đêm)", read: () => ({ type: "clock", time: null }) },

  // Durations.
  {
    name: "10 ngày làm việc",
    source: `(?<n>${NUMBER})_(?:\\((?<gloss>${NUMBER})\\)_)?(?<u>ngày|tuần|tháng|năm|giờ|tiếng)(?<wd>_làm_việc)?(?<now>_tới|_nữa)?`,
    read: (g) => {
      const count = numberOf(/^\d/.test(g.gloss ?? "") ? (g.gloss ?? "") : (g.n ?? ""));
      const unit = g.wd && g.u === "ngày" ? "working-day" : UNITS[g.u ?? ""];
      return unit && count > 0 ? { type: "duration", count, unit, fromNow: g.now !== undefined } : null;
    },
  },

  // Recurrence.
  {
    name: "hằng tháng",
    source: `(?:định_kỳ_)?(?:(?:đầu|giữa|cuối)_)?(?:hằng|mỗi|từng)_(?<u>${UNIT})(?:_(?:một|\\d{1,2})_lần)?`,
    read: (g) => every(1, g.u ?? ""),
  },
  {
    name: "định kỳ 6 tháng",
    source: `(?:định_kỳ|thường_kỳ)_(?:theo_|vào_)?(?<n>${NUMBER})?_(?<u>${UNIT})(?:_(?:/|một|01|1)_lần|/lần)?`,
    read: (g) => every(numberOf(g.n ?? "1"), g.u ?? ""),
  },
  {
    name: "6 tháng một lần",
    source: `(?<n>${NUMBER})?_(?<u>${UNIT})_(?:/_|một_|0?1_)lần`,
    read: (g) => every(numberOf(g.n ?? "1"), g.u ?? ""),
  },
  {
    name: "1 lần/tháng",
    source: `(?:${NUMBER})_lần_(?:/|trong|một|mỗi|trên)_(?:một_|0?1_)?(?<u>${UNIT})`,
    read: (g) => every(1, g.u ?? ""),
  },
  { name: "các quý", source: `(?:đầu|giữa|cuối)_(?:các|mỗi)_(?<u>tuần|tháng|quý)`, read: (g) => every(1, g.u ?? "") },
  {
    name: "tháng cuối quý",
    source:
      "tháng_(?:đầu|cuối|đầu_tiên|cuối_cùng)_(?:của_)?(?:mỗi_|các_)?quý(?:_(?:sau|tiếp_theo|kế_tiếp))?(?!_[ivl1-4])",
    read: () => every(1, "quý"),
  },
  { name: "thường niên", source: "thường_niên", read: () => every(1, "năm") },

  // Bounds.
  { name: "before", source: "(?:xong_)?trước(?:_thời_điểm)?", read: bound("before") },
  {
    name: "at the latest",
    source: "(?:chậm|muộn|trễ|lâu)_nhất(?:_là)?|hạn_(?:cuối|chót)(?:_(?:cùng_)?là)?",
    read: bound("by", { firm: true }),
  },
  {
    name: "not later than",
    source: "không_(?:để_|được_)?(?:chậm_|muộn_|trễ_|vượt_)?(?:quá|hơn)|tối_đa(?:_là)?",
    read: bound("by", { firm: true }),
  },
  { name: "until", source: "(?:cho_|kéo_dài_)?(?:đến|tới)", read: bound("by", { closes: true }) },
  {
    name: "in",
    source: "(?:ngay_)?(?:trong|nội_trong|nội)(?:_(?:vòng|thời_hạn|thời_gian|khoảng|khoảng_thời_gian))?",
    read: bound("by"),
  },
  { name: "end of", source: "(?:cho_)?hết|vào|vào_lúc|lúc|đúng|kịp|xong|vào_dịp", read: bound("by") },
  { name: "term", source: "(?:thời_)?hạn(?:_là)?", read: bound("by") },
  {
    name: "from",
    source:
      "(?:(?:bắt_đầu|áp_dụng|thực_hiện|có_hiệu_lực|hiệu_lực)_)?(?:kể_|tính_|bắt_đầu_)?từ(?:_thời_điểm)?|bắt_đầu|sau",
    read: bound("from"),
  },
  {
    name: "as of",
    source:
      "(?:tính|lũy_kế|luỹ_kế|cộng_dồn|số_liệu|thống_kê|cập_nhật|tồn)_(?:đến|tới)(?:_thời_điểm)?|tại_thời_điểm|(?:đến|tới)_thời_điểm",
    read: bound("as-of"),
  },
  {
    name: "instead of",
    source: "thay_(?:vì|cho)(?:_(?:thời_)?hạn)?|(?:thời_)?hạn_cũ(?:_là)?|trước_đây_là|ban_đầu_là",
    read: bound("instead"),
  },
  { name: "to", source: "sang|thành|(?:xuống|lên)(?:_còn)?", read: bound("to") },

  // Conditions, urgency, targets.
  {
    name: "after something",
    source: "(?:ngay_)?sau_khi|ngay_khi|kể_từ_(?:khi|lúc)|(?:cho_)?đến_khi|ngay_sau(?!_\\d)|tính_từ_khi",
    read: () => ({ type: "event" }),
  },
  {
    name: "before something",
    source:
      "trước_khi|trước_(?=(?:mùa|thềm|đại_hội|kỳ_họp|năm_học|khai_giảng|ngày_(?:khai|bầu|họp|diễn)|bầu_cử|cuộc_họp|phiên_họp|hội_nghị|giờ_khai_mạc|buổi)(?!\\p{L}))",
    read: () => ({ type: "event" }),
  },
  {
    name: "when",
    source: "khi(?=_(?:có|được|đủ|nhận|phát_sinh|phát_hiện|xảy_ra|hoàn_thành|kết_thúc|cần|cấp|đủ)(?!\\p{L}))",
    read: () => ({ type: "event" }),
  },
  { name: "while", source: "(?:trong|đôi|mỗi|nhiều)_khi", read: notTime },
  {
    name: "at a coming meeting",
    source:
      "tại_(?=(?:hội_nghị_|cuộc_họp_|phiên_họp_)?(?:giao_ban|kỳ_họp|phiên_họp|cuộc_họp|hội_nghị)[^,.;:()]{0,40}_(?:tuần_\\d|tuần_(?:sau|tới)|tháng_(?:\\d|sau|tới)|tới|gần_nhất|tiếp_theo|kế_tiếp|thứ_\\d|cuối_năm|giữa_năm|thường_lệ)(?!\\p{L}))",
    read: () => ({ type: "event" }),
  },
  {
    name: "urgent",
    source:
      "khẩn_trương|(?:càng_)?sớm(?:_nhất)?(?:_(?:càng_tốt|có_thể))?|(?:trong_)?thời_gian_sớm_nhất|(?:ngay_)?lập_tức|ngay|gấp_rút|khẩn_cấp|hỏa_tốc|hoả_tốc|nhanh_chóng",
    read: () => ({ type: "urgency" }),
  },
  {
    name: "not urgent",
    source:
      "(?:cảnh_báo|dự_báo|phát_hiện|can_thiệp|từ|sáng|quá|vụ|không)_sớm(?:_hơn)?|sớm_(?:hơn|muộn)|ngay_(?:từ|tại|cả|trên|ngắn|thẳng|lúc|bên)|ngay_trong(?=_(?:quá|nội|tháng|quý|tuần|năm))",
    read: notTime,
  },
  { name: "target", source: "phấn_đấu|cố_gắng|nỗ_lực|quyết_tâm", read: () => ({ type: "target" }) },
];

/** “cuối năm” without its year: this year's, or the next one's when it has passed. */
function cuoiNam(groups: Groups, { base }: DeadlineContext): Meaning | null {
  const thisYear = years(yearOf(base), groups);
  return thisYear?.type === "period" && thisYear.due < base ? years(yearOf(base) + 1, groups) : thisYear;
}
