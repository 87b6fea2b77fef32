import type { DialogMessageKey } from "../../core/messages/dialogMessages.ts";
import type { Language } from "../../core/messages/say.ts";
import { checkSetting, FLAG_WORDS, readSettings, type SettingIssue } from "../../core/register/readSettings.ts";
import { SETTINGS, type Setting, type SettingGroup } from "../../core/register/settings.ts";
import type { Words } from "../../views/kit/words.ts";

/** All settings, typed by their columns: `SETTINGS` itself is typed row by row. */
export const TABLE: readonly Setting[] = SETTINGS;

/** Text of each setting by key, as its cell would hold it. */
export type SettingTexts = Readonly<Record<string, string>>;

export const GROUPS: readonly { readonly key: SettingGroup; readonly title: DialogMessageKey }[] = [
  { key: "names", title: "settings.g.names" },
  { key: "contact", title: "settings.g.contact" },
  { key: "manager", title: "settings.g.manager" },
  { key: "report", title: "settings.g.report" },
  { key: "papers", title: "settings.g.papers" },
  { key: "deadlines", title: "settings.g.deadlines" },
  { key: "mail", title: "settings.g.mail" },
  { key: "web", title: "settings.g.web" },
  { key: "import", title: "settings.g.import" },
];

/** What the fields show at first: cells as they are, flags and choices as they are understood. */
export function startTexts(cells: SettingTexts): SettingTexts {
  const read: Readonly<Record<string, unknown>> = readSettings(cells).settings;
  return Object.fromEntries(
    TABLE.map((setting) => {
      const { key, type, choices } = setting;
      if (type === "flag") return [key, FLAG_WORDS[read[key] === true ? "on" : "off"]];
      return [key, choices ? String(read[key]) : (cells[key] ?? "")];
    }),
  );
}

/** What was changed, to be sent. */
export function changesOf(start: SettingTexts, now: SettingTexts): { readonly key: string; readonly value: string }[] {
  return TABLE.flatMap(({ key }) => {
    const value = (now[key] ?? "").trim();
    return value === start[key] ? [] : [{ key, value }];
  });
}

/** Why a value cannot be kept, below its field. */
function wordIssue({ code }: SettingIssue, { range = [0, 0] }: Setting, words: Words): string {
  switch (code) {
    case "setting-not-a-number":
      return words("settings.notANumber");
    case "setting-out-of-range":
      return words("settings.outOfRange", { least: range[0], greatest: range[1] });
    case "setting-not-an-address":
      return words("settings.notAnAddress");
    case "setting-not-a-flag":
      return words("settings.notAFlag");
    case "setting-not-exec":
      return words("settings.notExec");
  }
}

/** What is wrong with each field, by key. */
export function problemsOf(now: SettingTexts, words: Words): ReadonlyMap<string, string> {
  const problems = new Map<string, string>();
  for (const setting of TABLE) {
    const issue = checkSetting(setting, now[setting.key] ?? "");
    if (issue) problems.set(setting.key, wordIssue(issue, setting, words));
  }
  return problems;
}

/** Explanation and default: “… Mặc định: bật” */
export function hintOf(
  { type, initial, choices, range, help, helpEn }: Setting,
  language: Language,
  words: Words,
): string {
  const text = language === "vi" ? help : helpEn;
  if (initial === "") return text;
  if (type === "flag") {
    return `${text} ${words("settings.default", { value: words(initial === true ? "settings.on" : "settings.off") })}`;
  }
  const choice = choices?.[Number(initial) - (range?.[0] ?? 0)];
  const value = choice ? choice[language] : type === "text" ? `“${initial}”` : String(initial);
  return `${text} ${words("settings.default", { value })}`;
}
