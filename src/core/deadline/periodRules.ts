import { addDays, dayOf, type IsoDate, monthOf, weekdayOf, yearOf } from "../calendar/isoDate.ts";
import { addMonths, isoWeek, monthsOf, type Period, weekOf } from "../calendar/periods.ts";
import type { DeadlineContext } from "./context.ts";
import type { Meaning, PeriodMeaning } from "./meaning.ts";
import { MONTH_NAME, NUMBER, numberOf, QUARTER, quarterOf } from "./numerals.ts";
import { middleOf, nextMonths } from "./resolve.ts";
import { type Groups, IN_YEAR, NEXT, OF_YEAR, RELATIVE, SEP, type TimeRule, YEAR, yearIn } from "./timeRule.ts";

const PART = "(?:(?<part>đầu|giữa|cuối|nửa_đầu|nửa_cuối|thượng_tuần|trung_tuần|hạ_tuần)_(?:của_)?)?";
const MONTH = "(?<m>\\d{1,2})";
const OF_REST = `(?:_(?:${YEAR}|${RELATIVE}))`;
const AND = "_(?:,|và|-|đến|đến_hết|tới)_";
/** After “trong tuần”, “trong tháng” standing alone for the present one. */
const ALONE = "(?=_(?:$|[,.;:)]|để|và_báo_cáo))";

/** What “đầu/giữa/cuối” make of a stretch of time (Civil Code 2015, art. 146; “tuần” is ten days of a month). */
const PARTS: Readonly<Record<string, (stretch: Period) => IsoDate>> = {
  đầu: ({ first }) => first,
  giữa: middleOf,
  "nửa đầu": middleOf,
  "thượng tuần": ({ first }) => addDays(first, 9),
  "trung tuần": ({ first }) => addDays(first, 19),
};

interface Said {
  readonly part: string | undefined;
  readonly year: boolean;
  readonly name: string;
}

function period(stretch: Period | null, { part, year, name }: Said): PeriodMeaning | null {
  if (!stretch) return null;
  const due = PARTS[part ?? ""]?.(stretch) ?? stretch.last;
  const basis = `${due === stretch.last ? "ngày cuối" : `“${part}”: ngày ${dayOf(due)}/${monthOf(due)}`} của ${name}${year ? "" : `, không ghi năm: lấy năm ${yearOf(due)}`}`;
  const review = part !== undefined && part !== "cuối" && part !== "nửa cuối";
  return {
    type: "period",
    ...stretch,
    due,
    yearSaid: year,
    isRange: false,
    alone: part === undefined || part === "đầu" ? "mentioned" : "due",
    positioned: part !== undefined,
    review,
    basis,
  };
}

function range(meaning: Meaning | null): Meaning | null {
  return meaning?.type === "period" ? { ...meaning, isRange: true } : meaning;
}

function impossible(): Meaning {
  return { type: "day", date: null, dayOfMonth: 0, said: "month", alone: "nothing", isRange: false, basis: "" };
}

/** Months of the year that the groups name, else the first such that are not over. */
function months(from: number, to: number, groups: Groups, { base }: DeadlineContext, name: string): Meaning | null {
  if (!(from >= 1 && to <= 12)) return impossible();
  const year = yearIn(groups, base);
  const stretch = year === null ? nextMonths(from, to, base) : monthsOf(year, from, to);
  const said = { part: groups["part"], year: year !== null, name: year === null ? name : `${name} năm ${year}` };
  return period(stretch, said);
}

function month(groups: Groups, context: DeadlineContext): Meaning | null {
  const number = numberOf(groups["m"]);
  return months(number, number, groups, context, `tháng ${number}`);
}

function quarter(groups: Groups, context: DeadlineContext): Meaning | null {
  const number = quarterOf(groups["q"]);
  return number === null ? impossible() : months(number * 3 - 2, number * 3, groups, context, `quý ${number}`);
}

/** The month, or the quarter, `count` months after the one of the base date. */
function monthsAhead(
  count: number,
  length: 1 | 3,
  part: string | undefined,
  { base }: DeadlineContext,
): Meaning | null {
  const inside = addMonths(base, count);
  const last = Math.ceil(monthOf(inside) / length) * length;
  const name = `${length === 1 ? `tháng ${last}` : `quý ${last / 3}`} năm ${yearOf(inside)}`;
  return period(monthsOf(yearOf(inside), last - length + 1, last), { part, year: true, name });
}

function year(number: number, part: string | undefined, said: boolean): PeriodMeaning | null {
  return period(monthsOf(number, 1, 12), { part, year: said, name: `năm ${number}` });
}

/** “cuối năm”, “giữa năm” without a year: this year's, or the next one's when it has passed. */
function comingYear(groups: Groups, { base }: DeadlineContext): Meaning | null {
  const thisYear = year(yearOf(base), groups["part"], false);
  const coming = thisYear && thisYear.due < base ? year(yearOf(base) + 1, groups["part"], false) : thisYear;
  return coming && { ...coming, alone: "mentioned" };
}

/** A week is due on its Friday, the last working day. */
function week(stretch: Period | null, part: string | undefined): Meaning | null {
  if (!stretch) return null;
  const offset = { đầu: 0, giữa: 2 }[part ?? ""] ?? 4;
  const due = addDays(stretch.first, offset);
  const basis = `tuần ${dayOf(stretch.first)}/${monthOf(stretch.first)}-${dayOf(stretch.last)}/${monthOf(stretch.last)}: lấy ${offset === 4 ? "thứ Sáu" : `ngày ${dayOf(due)}`}`;
  return {
    type: "period",
    ...stretch,
    due,
    yearSaid: true,
    isRange: false,
    alone: part === undefined || part === "đầu" ? "mentioned" : "due",
    positioned: part !== undefined,
    review: offset !== 4,
    basis,
  };
}

/** “tuần thứ hai của tháng 6”: its Friday; which week is meant is a convention. */
function weekOfMonth(groups: Groups, context: DeadlineContext): Meaning | null {
  const whole = month({ ...groups, part: undefined }, context);
  if (whole?.type !== "period") return null;
  const ordinal = { đầu: 1, cuối: 5 }[groups["nth"] ?? ""] ?? numberOf(groups["nth"]);
  const friday = addDays(whole.first, ((12 - weekdayOf(whole.first)) % 7) + 7 * (ordinal - 1));
  const due = friday <= whole.last ? friday : addDays(friday, -7);
  return {
    ...whole,
    due,
    positioned: true,
    review: true,
    basis: `thứ Sáu của tuần trong ${whole.basis.replace(/^ngày cuối của /, "")}`,
  };
}

/** “10 ngày đầu tháng 6/2025” */
function daysOfMonth(groups: Groups, context: DeadlineContext): Meaning | null {
  const whole = month(groups, context);
  const count = numberOf(groups["n"]);
  if (whole?.type !== "period" || count > 28) return whole;
  const due = groups["end"] === "đầu" ? addDays(whole.first, count - 1) : whole.last;
  return { ...whole, due, positioned: true, basis: `${count} ngày ${groups["end"]} của tháng` };
}

/** A list of months without a year must rise, else it is no stretch of time. */
function monthList(groups: Groups, context: DeadlineContext): Meaning | null {
  const [first, last] = [Number(groups["f"]), Number(groups["m"])];
  if (first > 12 || last > 12 || (yearIn(groups, context.base) === null && last < first)) return null;
  return range(month(groups, context));
}

/** Ways to say a stretch of time. */
export const PERIOD_RULES: readonly TimeRule[] = [
  ["tháng 6/2025, cuối tháng 6", `${PART}tháng_${MONTH}(?:_(?:tới|này))?${OF_YEAR}`, month],
  ["tháng Giêng", `${PART}tháng_(?<m>${MONTH_NAME})(?=_(?:$|[,.;:)/-]|năm_(?:\\d|n|s|t)))${OF_YEAR}`, month],
  [
    "tháng 5, tháng 6/2025",
    `(?:các_)?tháng_(?<f>\\d{1,2})(?:${AND}(?:tháng_)?\\d{1,2}){0,4}${AND}(?:tháng_)?${MONTH}${OF_YEAR}`,
    monthList,
  ],
  ["T6/2025", `t${MONTH}${SEP}(?<y>${YEAR})`, month],
  ["06/2025", `(?<m>0?[1-9]|1[0-2])_[/-]_(?<y>${YEAR})`, month],
  [
    "10 ngày đầu tháng 6",
    `(?<n>${NUMBER})_ngày_(?<end>đầu|cuối)_(?:tiên_|cùng_)?(?:của_)?tháng_${MONTH}${OF_YEAR}`,
    daysOfMonth,
  ],
  [
    "tuần thứ hai của tháng 6",
    `tuần_(?:(?:lễ_)?thứ_)?(?<nth>đầu|cuối|nhất|hai|ba|tư|[1-4])_(?:tiên_|cùng_)?(?:của_)?tháng_${MONTH}${OF_YEAR}`,
    weekOfMonth,
  ],
  ["cuối tháng này", `${PART}tháng_(?:này|nay)`, (g, context) => monthsAhead(0, 1, g["part"], context)],
  [
    "cuối tháng",
    `(?<part>giữa|cuối|trung_tuần|hạ_tuần)_tháng${ALONE}`,
    (g, context) => monthsAhead(0, 1, g["part"], context),
  ],
  ["tháng sau", `${PART}tháng_(?:${NEXT})`, (g, context) => monthsAhead(1, 1, g["part"], context)],
  ["quý II/2025", `${PART}quý_(?<q>${QUARTER})(?:_(?:tới|này))?${OF_YEAR}`, quarter],
  [
    "quý III, quý IV/2025",
    `(?:các_)?quý_(?:${QUARTER})(?:${AND}(?:quý_)?(?:${QUARTER})){0,2}${AND}(?:quý_)?(?<q>${QUARTER})${OF_YEAR}`,
    (g, context) => range(quarter(g, context)),
  ],
  ["quý này", `${PART}quý_(?:này|nay)`, (g, context) => monthsAhead(0, 3, g["part"], context)],
  ["cuối quý", `(?<part>giữa|cuối)_quý${ALONE}`, (g, context) => monthsAhead(0, 3, g["part"], context)],
  ["quý sau", `${PART}quý_(?:${NEXT})`, (g, context) => monthsAhead(3, 3, g["part"], context)],
  [
    "6 tháng đầu năm 2025",
    `(?<n>${NUMBER})_tháng_đầu(?:${IN_YEAR}|_năm)`,
    (g, context) => months(1, numberOf(g["n"]), g, context, `${g["n"]} tháng đầu năm`),
  ],
  [
    "6 tháng cuối năm 2025",
    `(?:${NUMBER})_tháng_cuối(?:${IN_YEAR}|_năm)`,
    (g, context) => months(1, 12, g, context, "năm"),
  ],
  [
    "hai quý đầu năm",
    `(?<n>${NUMBER})_quý_đầu(?:${IN_YEAR}|_năm)`,
    (g, context) => months(1, 3 * numberOf(g["n"]), g, context, `${g["n"]} quý đầu năm`),
  ],
  ["hai quý cuối năm", `(?:${NUMBER})_quý_cuối(?:${IN_YEAR}|_năm)`, (g, context) => months(1, 12, g, context, "năm")],
  [
    "những tháng cuối năm",
    "(?:các|những)_tháng_(?:còn_lại|cuối)_(?:của_)?năm",
    (g, context) => months(1, 12, g, context, "năm"),
  ],
  ["nửa đầu năm 2025", `nửa_đầu(?:${IN_YEAR}|_(?:của_)?năm)`, (g, context) => months(1, 6, g, context, "nửa đầu năm")],
  ["năm 2025, cuối năm 2025", `${PART}năm_(?<y>${YEAR})`, (g, { base }) => year(yearIn(g, base) ?? 0, g["part"], true)],
  [
    "các năm 2025, 2026",
    `(?:các_)?năm_(?:${YEAR}${AND}(?:năm_)?){1,4}(?<y>${YEAR})`,
    (g, { base }) => range(year(yearIn(g, base) ?? 0, undefined, true)),
  ],
  ["cuối năm sau", `${PART}năm_(?<rel>${RELATIVE})`, (g, { base }) => year(yearIn(g, base) ?? 0, g["part"], true)],
  ["cuối năm", `(?<part>cuối|giữa|đầu|nửa_cuối)_(?:của_)?năm(?!${OF_REST})`, comingYear],
  [
    "tuần này",
    "(?:(?<part>đầu|giữa|cuối)_)?tuần_(?:này|nay)|cuối_tuần(?!_(?:sau|tới|kế|tiếp))",
    (g, { base }) => week(weekOf(base, 0), g["part"]),
  ],
  ["tuần sau", `(?:(?<part>đầu|giữa|cuối)_)?tuần_(?:${NEXT})`, (g, { base }) => week(weekOf(base, 1), g["part"])],
  [
    "tuần 43",
    `(?:(?<part>đầu|giữa|cuối)_)?tuần_(?:thứ_)?(?<n>\\d{1,2})(?!_-_\\d|/\\d{1,2}(?!\\d))(?:(?:_năm_|/)(?<y>${YEAR}))?`,
    (g, { base }) => week(isoWeek(Number(g["y"] ?? yearOf(base)), Number(g["n"])), g["part"]),
  ],
  [
    "trong tuần, trong tháng, trong quý, trong năm",
    `(?:(?:ngay|nội)_)?(?:trong|hết)_(?<u>tuần|tháng|quý|năm)${ALONE}`,
    (g, context) => {
      const { base } = context;
      const stretch = {
        tuần: week(weekOf(base, 0), undefined),
        tháng: monthsAhead(0, 1, undefined, context),
        quý: monthsAhead(0, 3, undefined, context),
      };
      const found = stretch[g["u"] as "tuần" | "tháng" | "quý"] ?? year(yearOf(base), undefined, true);
      return found?.type === "period" ? { ...found, alone: "due", positioned: true } : found;
    },
  ],
];
