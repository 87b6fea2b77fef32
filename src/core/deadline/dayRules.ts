import {
  addDays,
  dayOf,
  type IsoDate,
  isoDate,
  lastDayOfMonth,
  mondayOf,
  monthOf,
  yearOf,
} from "../calendar/isoDate.ts";
import { addMonths } from "../calendar/periods.ts";
import { previousWorkingDay } from "../calendar/workingDays.ts";
import type { DeadlineContext } from "./context.ts";
import type { DayMeaning, Meaning } from "./meaning.ts";
import { MONTH_NAME, numberOf } from "./numerals.ts";
import { holidayDay, lunarNewYear, nextDay, nextDayOfMonth } from "./resolve.ts";
import { type Groups, IN_YEAR, isThis, NEXT, OF_YEAR, SEP, type TimeRule, YEAR, yearIn } from "./timeRule.ts";

const DAY = "(?<d>\\d{1,2})";
const MONTH = "(?<m>\\d{1,2})";
/** “ngày”, also “ngày mùng”. */
const NGAY = "(?:ngày_|mùng_|mồng_){1,2}";
/** Between the days of a list or range. */
const AND = "_(?:-|,|;|và|đến|tới|đến_hết|đến_ngày|và_ngày|đến_hết_ngày|,_ngày)_";

type Alone = DayMeaning["alone"];

/** A written day; `alone`: what it is without a bound word. */
function written(groups: Groups, base: IsoDate, alone: Alone): DayMeaning {
  const [day, month, year] = [Number(groups["d"]), numberOf(groups["m"]), yearIn(groups, base)];
  const date = year === null ? nextDay(day, month, base) : isoDate(year, month, day);
  const basis = year === null && date ? `không ghi năm: lấy năm ${yearOf(date)}` : "ngày ghi trong văn bản";
  return { type: "day", date, dayOfMonth: day, said: year === null ? "month" : "year", alone, isRange: false, basis };
}

function counted(date: IsoDate | null, day: number, basis: string): DayMeaning {
  return { type: "day", date, dayOfMonth: day, said: "year", alone: "mentioned", isRange: false, basis };
}

function daysLater(base: IsoDate, days: number, basis: string): DayMeaning {
  const date = addDays(base, days);
  return counted(date, dayOf(date), basis);
}

/** Day `groups.d` of the month `months` after the one of `base`. */
function dayInMonth(groups: Groups, base: IsoDate, months: number, basis: string): DayMeaning {
  const month = addMonths(base, months);
  return counted(isoDate(yearOf(month), monthOf(month), Number(groups["d"])), Number(groups["d"]), basis);
}

/** A share has the same look as a yearless date: only what can be a day of the year is read. */
function slashed(groups: Groups, base: IsoDate): DayMeaning | null {
  const [day, month] = [Number(groups["d"]), Number(groups["m"])];
  if (day < 1 || day > 31 || month < 1 || month > 12) return null;
  return written(groups, base, yearIn(groups, base) === null ? "nothing" : "mentioned");
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

function weekday({ w, week }: Groups, base: IsoDate): Meaning {
  const day = WEEKDAYS[w ?? ""] ?? 7;
  const date = week ? addDays(mondayOf(base), day - 1 + (isThis(week) ? 0 : 7)) : null;
  return { type: "weekday", weekday: day, date };
}

/** Last working day before a public holiday. */
function beforeHoliday(day: IsoDate | null, context: DeadlineContext, name: string): DayMeaning | null {
  if (!day) return null;
  const date = previousWorkingDay(addDays(day, -1), context.calendar);
  return { ...counted(date, dayOf(date), `ngày làm việc cuối trước ${name}`), alone: "due" };
}

/** Ways to say a day. */
export const DAY_RULES: readonly TimeRule[] = [
  ["15/6/2025", `(?:ngày_)?${DAY}${SEP}${MONTH}${SEP}(?<y>${YEAR})`, (g, { base }) => written(g, base, "mentioned")],
  [
    "15/6/25",
    `(?<named>ngày_)?${DAY}(?<s>[/.-])${MONTH}\\k<s>(?<yy>\\d\\d)`,
    (g, { base }) => written(g, base, g["named"] ? "mentioned" : "nothing"),
  ],
  [
    "2025-06-15",
    `(?:ngày_)?(?<y>${YEAR})[-/.](?<m>\\d{2})[-/.](?<d>\\d{2})`,
    (g, { base }) => written(g, base, "mentioned"),
  ],
  ["ngày 15 6 2025", `ngày_${DAY}[ ,]${MONTH}[ ,](?<y>${YEAR})`, (g, { base }) => written(g, base, "mentioned")],
  [
    "ngày 15 tháng 6 năm 2025",
    `${NGAY}${DAY}_,?_tháng_(?<m>\\d{1,2}|${MONTH_NAME})${OF_YEAR}`,
    (g, { base }) => written(g, base, "mentioned"),
  ],
  [
    "15 tháng 6 năm 2025",
    `${DAY}_tháng_${MONTH}(?:${SEP}(?<y>${YEAR})|${IN_YEAR})`,
    (g, { base }) => written(g, base, "mentioned"),
  ],
  ["15 tháng 6", `${DAY}_tháng_${MONTH}`, (g, { base }) => written(g, base, "nothing")],
  ["ngày 15/6", `${NGAY}${DAY}${SEP}${MONTH}(?:${IN_YEAR})?`, (g, { base }) => written(g, base, "mentioned")],
  ["sáng 15/6", `(?:sáng|trưa|chiều|tối)_${DAY}_/_${MONTH}`, (g, { base }) => written(g, base, "mentioned")],
  ["15/6", `${DAY}_/_${MONTH}(?:${IN_YEAR})?`, (g, { base }) => slashed(g, base)],
  [
    "ngày 5, 6 và 7/10/2025",
    `(?:\\d{1,2}_(?=ngày))?(?:các_)?(?<named>ngày_)?(?:\\d{1,2}${AND}){1,8}${DAY}(?:_/_|\\.|_tháng_)${MONTH}${OF_YEAR}`,
    (g, { base }) => ({ ...written(g, base, g["named"] || yearIn(g, base) ? "mentioned" : "nothing"), isRange: true }),
  ],
  [
    "ngày 15 tháng này",
    `${NGAY}${DAY}_(?:của_)?tháng_(?:này|nay)`,
    (g, { base }) => dayInMonth(g, base, 0, "tháng này"),
  ],
  [
    "ngày 15 tháng sau",
    `${NGAY}${DAY}_(?:của_)?tháng_(?:${NEXT})`,
    (g, { base }) => dayInMonth(g, base, 1, "tháng sau"),
  ],
  [
    "ngày 15",
    `${NGAY}${DAY}(?:_tới)?`,
    (g, { base }) => ({
      ...counted(nextDayOfMonth(Number(g["d"]), base), Number(g["d"]), "chỉ ghi ngày: lấy ngày gần nhất sắp tới"),
      said: "day",
      alone: "nothing",
    }),
  ],
  [
    "ngày làm việc cuối cùng của tháng 6/2025",
    `ngày_(?<wd>làm_việc_)?cuối_(?:cùng_)?(?:của_)?tháng_${MONTH}${OF_YEAR}`,
    (g, { base, calendar }) => {
      const month = Number(g["m"]);
      const year = yearIn(g, base) ?? yearOf(base) + (month < monthOf(base) ? 1 : 0);
      if (month < 1 || month > 12) return null;
      const last = lastDayOfMonth(year, month);
      return daysLater(g["wd"] ? previousWorkingDay(last, calendar) : last, 0, "ngày cuối của tháng");
    },
  ],
  [
    "hôm nay",
    "(?:ngày_)?hôm_nay|(?:sáng|trưa|chiều|tối|đêm)_nay",
    (_, { base }) => daysLater(base, 0, "ngày của văn bản"),
  ],
  [
    "trong ngày",
    "(?:ngay_)?trong_ngày(?=_(?:$|[.;)]|,_báo_cáo|để|và_báo_cáo))",
    (_, { base }) => ({ ...daysLater(base, 0, "ngày của văn bản"), alone: "due" }),
  ],
  ["ngày mai", "(?:ngày|sáng|trưa|chiều|tối|hôm)_mai", (_, { base }) => daysLater(base, 1, "hôm sau ngày của văn bản")],
  ["ngày kia", "ngày_kia", (_, { base }) => daysLater(base, 2, "hai ngày sau ngày của văn bản")],
  [
    "thứ Sáu tuần này",
    `(?:ngày_)?(?:thứ_(?<w>hai|ba|tư|năm|sáu|bảy|bẩy|[2-7])|chủ_nhật)(?:_,?_(?:của_)?tuần_(?<week>này|nay|${NEXT})|_(?:này|tới))?`,
    (g, { base }) => weekday(g, base),
  ],
  [
    "trước Tết Nguyên đán Bính Ngọ 2026",
    `trước_(?:khi_nghỉ_|dịp_|kỳ_|đợt_|nghỉ_|lễ_|ngày_){0,3}tết_(?:nguyên_đán|cổ_truyền|âm_lịch)?(?:_(?:giáp|ất|bính|đinh|mậu|kỷ|canh|tân|nhâm|quý)_(?:tý|sửu|dần|mão|thìn|tỵ|tị|ngọ|mùi|thân|dậu|tuất|hợi))?(?:_[,(]?_(?:năm_)?(?<y>${YEAR})\\)?)?(?!_(?:dương|trung|thiếu))`,
    (g, context) => beforeHoliday(lunarNewYear(yearIn(g, context.base), context.base), context, "kỳ nghỉ Tết"),
  ],
  [
    "trước kỳ nghỉ lễ 30/4",
    `trước_(?:dịp|kỳ|đợt)_(?:nghỉ_)?(?:lễ_)?(?:quốc_khánh_|giải_phóng_miền_nam_|tết_dương_lịch_)?(?:ngày_)?\\(?(?<d>\\d{1,2})_/_(?<m>\\d{1,2})(?:_/_(?<y>${YEAR}))?\\)?(?:_(?:,|và|-)_0?1/5(?:/${YEAR})?)?`,
    (g, context) =>
      beforeHoliday(
        holidayDay(Number(g["d"]), Number(g["m"]), yearIn(g, context.base), context.base),
        context,
        "kỳ nghỉ lễ",
      ),
  ],
];
