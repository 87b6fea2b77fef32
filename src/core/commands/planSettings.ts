import { type Message, message } from "../messages/say.ts";
import type { Book } from "../register/book.ts";
import { checkSetting, readSettings } from "../register/readSettings.ts";
import { SETTINGS, type Setting, type SettingKey } from "../register/settings.ts";
import { pageProperty } from "../reportBack/pageProperty.ts";
import type { CellWrite, Plan } from "./plan.ts";
import { refreshPlan } from "./refreshRegister.ts";
import type { SettingsInput } from "./settingsInput.ts";

const TABLE: readonly Setting[] = SETTINGS;

type Change = SettingsInput["changes"][number];

/** Text of each setting's cell as it stands; "" where the sheet has no such line. */
export function textsOf(book: Book): Readonly<Record<string, string>> {
  return Object.fromEntries(book.tables.settings.rows.map(({ values }) => [values.key, values.value]));
}

interface Refusal {
  readonly key: SettingKey;
  readonly said: Message;
}

function refusals(changes: readonly Change[]): Refusal[] {
  return changes.flatMap(({ key, value }) => {
    const setting = TABLE.find((candidate) => candidate.key === key);
    const issue = setting && checkSetting(setting, value);
    if (!setting || !issue) return [];
    return [{ key, said: message("msg.settingRefused", { setting: issue.setting, text: issue.text }) }];
  });
}

function cellsFor(changes: readonly Change[], book: Book): CellWrite[] {
  return changes.flatMap(({ key, value }) => {
    const row = book.tables.settings.rows.find(({ values }) => values.key === key);
    if (!row || row.values.value === value) return [];
    return [{ sheet: "settings", line: row.line, column: "value", value, id: key, before: row.values.value }];
  });
}

/** Lines for settings that the sheet has lost, or that are younger than it. */
function newLines(changes: readonly Change[], book: Book) {
  const known = new Set(book.tables.settings.rows.map(({ values }) => values.key));
  return changes.flatMap(({ key, value }) => {
    const setting = TABLE.find((candidate) => candidate.key === key);
    return setting && !known.has(key) ? [{ setting: setting.vi, value, help: setting.help, key }] : [];
  });
}

/** What follows from the new settings: the standings, where one of them judges, and what the agencies' page knows of them. */
function recomputed(written: readonly Change[], book: Book): Plan {
  const changed = Object.fromEntries(written.map(({ key, value }) => [key, value]));
  const after = { ...book, settings: readSettings({ ...textsOf(book), ...changed }).settings };
  const judges = written.some(({ key }) => TABLE.some((setting) => setting.key === key && setting.judges));
  return judges ? refreshPlan(after) : { properties: pageProperty(after.settings, book.properties) };
}

/** Writes the settings that differ, all or none; where standings hang on one the register is computed afresh. */
export function planSettings(book: Book, { changes }: SettingsInput): Plan {
  const refused = refusals(changes);
  if (refused.length > 0) {
    return { refused: true, say: refused.map(({ said }) => said), reply: { refused: refused.map(({ key }) => key) } };
  }
  const cells = cellsFor(changes, book);
  const lines = newLines(changes, book);
  if (cells.length + lines.length === 0) return { say: [message("msg.settingsSame")] };
  const written = changes.filter(
    ({ key }) => cells.some(({ id }) => id === key) || lines.some((line) => line.key === key),
  );
  const plan = recomputed(written, book);
  return {
    ...plan,
    cells: [...cells, ...(plan.cells ?? [])],
    append: { ...plan.append, settings: lines },
    say: [message("msg.settingsSaved", { n: written.length })],
  };
}
