import * as v from "valibot";
import { HOLIDAYS } from "../calendar/holidays.ts";
import { message } from "../messages/say.ts";
import type { Book } from "../register/book.ts";
import { PROPERTY } from "../register/propertyKeys.ts";
import { FLAG_WORDS } from "../register/readSettings.ts";
import { SETTINGS } from "../register/settings.ts";
import { defineCommand } from "./command.ts";
import { firstStepsCall, needsFirstSteps } from "./firstSteps.ts";
import { workbookLayout } from "./layout.ts";
import type { Appends, Plan } from "./plan.ts";
import { refreshPlan } from "./refreshRegister.ts";
import { draftSheets } from "./wakeDrafts.ts";

const CERTAINTY = {
  announced: "Theo thông báo nghỉ lễ của cơ quan có thẩm quyền",
  expected: "Dự kiến, chưa có thông báo: cần kiểm tra lại",
} as const;

const HOLIDAY_KIND = { off: "Nghỉ", worked: "Làm bù" } as const;

function missingHolidays(book: Book): Appends["holidays"] {
  const known = new Set(book.tables.holidays.rows.map(({ values }) => values.date));
  return HOLIDAYS.filter(({ date }) => !known.has(date)).map(({ date, name, kind, certainty }) => {
    return { date, kind: HOLIDAY_KIND[kind], name, certainty: CERTAINTY[certainty] };
  });
}

function missingSettings(book: Book): Appends["settings"] {
  const known = new Set(book.tables.settings.rows.map(({ values }) => values.key));
  return SETTINGS.filter(({ key }) => !known.has(key)).map(({ key, vi, type, initial, help }) => {
    const value = type === "flag" ? FLAG_WORDS[initial ? "on" : "off"] : String(initial);
    return { setting: vi, value, help, key };
  });
}

export const setUp = defineCommand({
  name: "setUp",
  menu: { label: "menu.setUp", under: "admin" },
  callers: ["editor"],
  input: v.undefined(),
  reads: ["register", "events", "settings", "holidays", "agencies"],
  readsToo: draftSheets,
  beforeSetUp: true,
  /** Makes sheets, columns, validation and colour rules; repeated, it adds what is missing and touches nothing typed. */
  decide: (book, _input, answers): Plan => {
    if (answers["setUp"] === undefined) {
      const text = message("ask.setUp");
      return { ask: { name: "setUp", title: message("menu.setUp"), text, kind: "yes-no" } };
    }
    if (answers["setUp"] !== "yes") return { say: [message("msg.nothingDone")] };
    const plan = refreshPlan(book);
    return {
      ...plan,
      properties: { ...plan.properties, [PROPERTY.spreadsheet]: book.spreadsheetId, [PROPERTY.rules]: "" },
      layout: workbookLayout(),
      append: { ...plan.append, holidays: missingHolidays(book) ?? [], settings: missingSettings(book) ?? [] },
      ...(needsFirstSteps(book.settings) ? { dialog: firstStepsCall(book) } : { say: [message("msg.setUpDone")] }),
    };
  },
});
