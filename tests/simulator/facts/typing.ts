import type { Fact } from "../fact.ts";

/** What one written text becomes, in one locale. */
function typed(locale: string, text: string, value: unknown, because: string, format?: string): Fact {
  const setLocale = locale === "en_US" ? "" : `ss.setSpreadsheetLocale("${locale}");`;
  return {
    because: `${locale}: ${because}`,
    script: `${setLocale} at("A1").setValue(${JSON.stringify(text)}); const value = at("A1").getValue();
      const shown = value instanceof Date ? Utilities.formatDate(value, ss.getSpreadsheetTimeZone(), "yyyy-MM-dd HH:mm") : value;
      return ${format === undefined ? "shown" : '[shown, at("A1").getNumberFormat()]'};`,
    gives: format === undefined ? value : [value, format],
    source: "believed",
    probe: "typing",
  };
}

/** How strings are typed when they are written, unless the cell has the format “@”. */
export const TYPING_FACTS: readonly Fact[] = [
  typed("en_US", "30/6/2026", "30/6/2026", "a day that is no American date stays text"),
  typed("en_US", "6/30/2026", "2026-06-30 00:00", "month first", "M/d/yyyy"),
  typed("en_US", "05/6/2025", "2025-05-06 00:00", "an ambiguous date is read month first"),
  typed("en_US", "04/18", "2026-04-18 00:00", "a share of projects becomes a date"),
  typed("en_US", "3.2", 3.2, "an item number becomes a number"),
  typed("en_US", "1,234.5", 1234.5, "comma groups, point separates"),
  typed("en_US", "1.234,5", "1.234,5", "a Vietnamese number stays text"),
  typed("en_US", "1E5", 100000, "a code with E becomes a number"),
  typed("en_US", "007", 7, "leading zeros are lost"),
  typed("en_US", " 12 ", 12, "spaces round a number do not keep it text"),
  typed("en_US", "50%", 0.5, "a percentage is a fraction", "0%"),
  typed("en_US", "12.5%", 0.125, "a percentage with places", "0.00%"),
  typed("en_US", "true", true, "booleans in any case"),
  typed("en_US", "FALSE", false, "booleans in capitals"),
  typed("en_US", "2026-06-30", "2026-06-30 00:00", "ISO dates are read everywhere", "yyyy-mm-dd"),
  typed("en_US", "2026-13-01", "2026-13-01", "an impossible ISO date stays text"),
  typed("en_US", "2/30/2026", "2/30/2026", "an impossible day stays text"),
  typed("en_US", "6/30/26", "2026-06-30 00:00", "two digits of a year"),
  typed("en_US", "6/30/2026 14:05", "2026-06-30 14:05", "date and time"),
  typed("en_US", "'30/6", "30/6", "a leading apostrophe is swallowed and keeps text"),
  typed("en_US", "'=A2", "=A2", "an apostrophe keeps a formula text"),
  typed("en_US", "-5", -5, "a negative number"),
  typed("en_US", "+84912000111", 84912000111, "a telephone number with + is a number"),
  typed("en_US", "0912000111", 912000111, "a telephone number loses its zero"),
  typed("en_US", "- báo cáo tiến độ", "- báo cáo tiến độ", "a sentence after a dash stays text"),
  typed("en_US", "Báo cáo trước 30/6", "Báo cáo trước 30/6", "a sentence with a date stays text"),
  typed("vi_VN", "30/6/2026", "2026-06-30 00:00", "day first", "dd/MM/yyyy"),
  typed("vi_VN", "6/30/2026", "6/30/2026", "an American date stays text"),
  typed("vi_VN", "30-6-2026", "2026-06-30 00:00", "dashes between"),
  typed("vi_VN", "30.6.2026", "2026-06-30 00:00", "points between"),
  typed("vi_VN", "04/18", "2026-04-18 00:00", "a share of projects becomes a date"),
  typed("vi_VN", "3.2", "2026-02-03 00:00", "an item number becomes a date"),
  typed("vi_VN", "3,2", 3.2, "decimal comma"),
  typed("vi_VN", "1.500", 1500, "point groups thousands"),
  typed("vi_VN", "1.234,5", 1234.5, "point groups, comma separates"),
  typed("vi_VN", "1,234.5", "1,234.5", "an American number stays text"),
  typed("vi_VN", "12,5%", 0.125, "a percentage with a comma"),
  typed("vi_VN", "6/2026", "2026-06-01 00:00", "a month is its first day", "M/yyyy"),
  typed("vi_VN", "30/6", "2026-06-30 00:00", "a day without a year is this year's", "d/M"),
  typed("vi_VN", "31/6/2026", "31/6/2026", "a day that does not exist stays text"),
  typed("vi_VN", "34/TB-UBND", "34/TB-UBND", "a document number stays text"),
  typed("vi_VN", "1.2.3", "1.2.3", "a nested item number stays text"),
  {
    because: "the text format keeps every text",
    script: `at("A1:A6").setNumberFormat("@"); at("A1:A6").setValues([["04/18"],["3.2"],["30/6/2026"],["=A1"],["TRUE"],["007"]]); return at("A1:A6").getValues().map(([v]) => v);`,
    gives: ["04/18", "3.2", "30/6/2026", "=A1", "TRUE", "007"],
    source: "believed",
    probe: "typing",
  },
  {
    because: "a leading apostrophe is swallowed in the text format too",
    script: `at("A1").setNumberFormat("@"); at("A1").setValue("'=A1"); return at("A1").getValue();`,
    gives: "=A1",
    source: "believed",
    probe: "typing",
  },
  {
    because: "the text format must come before the value",
    script: `at("A1").setValue("007"); at("A1").setNumberFormat("@"); return at("A1").getValue();`,
    gives: 7,
    source: "believed",
    probe: "typing",
  },
  {
    because: "a number format keeps a typed number's format",
    script: `at("A1").setNumberFormat("0.00"); at("A1").setValue("3"); return [at("A1").getNumberFormat(), at("A1").getDisplayValue()];`,
    gives: ["0.00", "3.00"],
    source: "believed",
    probe: "typing",
  },
  {
    because: "text that begins with = is a formula",
    script: `at("A1").setValue("=1+1"); return [at("A1").getFormula(), at("A1").getValue()];`,
    gives: ["=1+1", 2],
    source: "ref: Range.setValue",
  },
  {
    because: "commas between arguments break in vi_VN",
    script: `ss.setSpreadsheetLocale("vi_VN"); at("A1").setFormula('=IF(TRUE,"a","b")'); return at("A1").getValue();`,
    gives: "#ERROR!",
    source: "believed, after several reports of scripts that broke in comma locales",
    probe: "formulas",
  },
  {
    because: "semicolons separate arguments in vi_VN",
    script: `ss.setSpreadsheetLocale("vi_VN"); at("A1").setFormula('=IF(1,5>1;"a, b";"c")'); return at("A1").getValue();`,
    gives: "a, b",
    source: "believed",
    probe: "formulas",
  },
];
