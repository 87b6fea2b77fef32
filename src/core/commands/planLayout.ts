import { HOLIDAYS } from "../calendar/holidays.ts";
import type { Book } from "../register/book.ts";
import { PROPERTY } from "../register/propertyKeys.ts";
import { FLAG_WORDS } from "../register/readSettings.ts";
import { SETTINGS } from "../register/settings.ts";
import { layoutStamp } from "../selfCheck/layoutStamp.ts";
import { workbookLayout } from "./layout.ts";
import type { Appends, Plan } from "./plan.ts";
import { refreshPlan } from "./refreshRegister.ts";

const CERTAINTY = {
  announced: "Theo thông báo nghỉ lễ của cơ quan có thẩm quyền",
  expected: "Dự kiến, chưa có thông báo: cần kiểm tra lại",
} as const;

const HOLIDAY_KIND = { off: "Nghỉ", worked: "Làm bù" } as const;

/** Known days off that the sheet lacks. */
export function missingHolidays(book: Book): NonNullable<Appends["holidays"]> {
  const known = new Set(book.tables.holidays.rows.map(({ values }) => values.date));
  return HOLIDAYS.filter(({ date }) => !known.has(date)).map(({ date, name, kind, certainty }) => {
    return { date, kind: HOLIDAY_KIND[kind], name, certainty: CERTAINTY[certainty] };
  });
}

/** A line for each setting that the sheet lacks. */
function settingLines(book: Book): NonNullable<Appends["settings"]> {
  const known = new Set(book.tables.settings.rows.map(({ values }) => values.key));
  return SETTINGS.filter(({ key }) => !known.has(key)).map(({ key, vi, type, initial, help }) => {
    const value = type === "flag" ? FLAG_WORDS[initial ? "on" : "off"] : String(initial);
    return { setting: vi, value, help, key };
  });
}

/** Makes what is missing of sheets, columns, validation and colour rules, and touches nothing typed. */
export function planLayout(book: Book): Plan {
  const plan = refreshPlan(book);
  const properties = {
    ...plan.properties,
    [PROPERTY.spreadsheet]: book.spreadsheetId,
    [PROPERTY.rules]: "",
    [PROPERTY.layoutStamp]: layoutStamp(),
  };
  const append = { ...plan.append, holidays: missingHolidays(book), settings: settingLines(book) };
  return { ...plan, properties, layout: workbookLayout(), append };
}
