import { dayOf, type IsoDate, monthOf, weekdayOf, yearOf } from "../calendar/isoDate.ts";
import type { Language } from "../messages/say.ts";

const WEEKDAYS: Readonly<Record<Language, readonly string[]>> = {
  vi: ["thứ Hai", "thứ Ba", "thứ Tư", "thứ Năm", "thứ Sáu", "thứ Bảy", "Chủ nhật"],
  en: ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"],
};

const twoDigits = (value: number) => String(value).padStart(2, "0");

/** Nghị định 30/2020/NĐ-CP, Annex I: a zero before days below 10 and before months 1 and 2 only. */
const officialMonth = (month: number) => (month <= 2 ? twoDigits(month) : String(month));

/** "05/09/2026", as dates stand in the register. */
export function registerDate(date: IsoDate): string {
  return `${twoDigits(dayOf(date))}/${twoDigits(monthOf(date))}/${yearOf(date)}`;
}

/** “20/6/2025”, “07/10/2025”, “14/02/2025”: dates in e-mails and documents. */
export function documentDate(date: IsoDate): string {
  return `${dayAndMonth(date)}/${yearOf(date)}`;
}

/** “19/10”: a document date without its year. */
function dayAndMonth(date: IsoDate): string {
  return `${twoDigits(dayOf(date))}/${officialMonth(monthOf(date))}`;
}

/** “19/10–25/10/2026”; both years are written where they differ. */
export function dateSpan(from: IsoDate, to: IsoDate): string {
  const start = yearOf(from) === yearOf(to) ? dayAndMonth(from) : documentDate(from);
  return `${start}–${documentDate(to)}`;
}

/** “thứ Hai” … “Chủ nhật”. */
export function weekdayWords(date: IsoDate, language: Language): string {
  return WEEKDAYS[language][weekdayOf(date) - 1] ?? "";
}

/** “thứ Năm, 22/10/2026”. */
export function dateWithWeekday(date: IsoDate, language: Language = "vi"): string {
  return `${weekdayWords(date, language)}, ${documentDate(date)}`;
}

/** “tháng 10 năm 2026”, zeros as in `documentDate`. */
export function monthWords(date: IsoDate): string {
  return `tháng ${officialMonth(monthOf(date))} năm ${yearOf(date)}`;
}
