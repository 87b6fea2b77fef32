import { isExecAddress } from "../reportBack/execAddress.ts";
import { cellEntries } from "../text/cleanText.ts";
import { isMailAddress } from "../text/mailAddress.ts";
import type { Value } from "./column.ts";
import { SETTINGS, type Setting, type Settings } from "./settings.ts";

export interface SettingIssue {
  readonly code:
    | "setting-not-a-number"
    | "setting-out-of-range"
    | "setting-not-an-address"
    | "setting-not-exec"
    | "setting-not-a-flag";
  readonly setting: string;
  readonly text: string;
}

/** The words of a flag as they stand in its cell. */
export const FLAG_WORDS = { on: "có", off: "không" } as const;

const YES = new Set(["true", "có", "bật", "x", "1", "yes", "on", "đúng"]);
const NO = new Set(["false", "không", "tắt", "-", "0", "no", "off", "sai"]);

/** An address that answers cannot reach is none; of several the good ones still serve. */
function readText(setting: Setting, text: string): { value: Value; issue?: SettingIssue } {
  if (setting.address !== "one" || isMailAddress(text.trim())) return { value: text };
  return { value: setting.initial, issue: { code: "setting-not-an-address", setting: setting.vi, text } };
}

function readFlag(setting: Setting, text: string): { value: Value; issue?: SettingIssue } {
  const word = text.trim().toLowerCase();
  if (YES.has(word) || NO.has(word)) return { value: YES.has(word) };
  return { value: setting.initial, issue: { code: "setting-not-a-flag", setting: setting.vi, text } };
}

function readSetting(setting: Setting, cell: Value | undefined): { value: Value; issue?: SettingIssue } {
  if (cell === undefined || cell === null || cell === "") return { value: setting.initial };
  if (setting.type === "text") return readText(setting, String(cell));
  if (setting.type === "flag") return readFlag(setting, String(cell));
  const value = Number(String(cell).replace(",", "."));
  const [least, greatest] = setting.range ?? [-Infinity, Infinity];
  if (Number.isNaN(value)) {
    return { value: setting.initial, issue: { code: "setting-not-a-number", setting: setting.vi, text: String(cell) } };
  }
  if (value < least || value > greatest) {
    return { value: setting.initial, issue: { code: "setting-out-of-range", setting: setting.vi, text: String(cell) } };
  }
  return { value };
}

/** What is wrong with a value that a person types; null: it can be kept. Blank falls back to the default. */
export function checkSetting(setting: Setting, typed: string): SettingIssue | null {
  const text = typed.trim();
  const { issue } = readSetting(setting, text);
  if (issue) return issue;
  if (setting.address === "several" && text !== "" && !cellEntries(text).every(isMailAddress)) {
    return { code: "setting-not-an-address", setting: setting.vi, text };
  }
  if (setting.exec && text !== "" && !isExecAddress(text))
    return { code: "setting-not-exec", setting: setting.vi, text };
  const isFraction = setting.type === "number" && !/^-?\d*$/.test(text);
  return isFraction ? { code: "setting-not-a-number", setting: setting.vi, text } : null;
}

/** Settings from the cells of the sheet, by key; a blank or impossible value falls back to the default. */
export function readSettings(cells: Readonly<Record<string, Value>>): { settings: Settings; issues: SettingIssue[] } {
  const issues: SettingIssue[] = [];
  const values: Record<string, Value> = {};
  for (const setting of SETTINGS) {
    const read = readSetting(setting, cells[setting.key]);
    values[setting.key] = read.value;
    if (read.issue) issues.push(read.issue);
  }
  // A value of its own type for each row of the table from which Settings derives.
  return { settings: values as unknown as Settings, issues };
}
