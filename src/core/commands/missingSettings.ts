import { type Message, message } from "../messages/say.ts";
import { SETTINGS, type SettingKey, type Settings } from "../register/settings.ts";

/** Says that a setting is still blank. */
export function settingMissing(key: SettingKey): Message {
  return message("msg.settingMissing", { setting: SETTINGS.find((setting) => setting.key === key)?.vi ?? key });
}

/** A message for each of `needed` that the office has not typed yet. */
export function missingSettings(settings: Settings, needed: readonly SettingKey[]): readonly Message[] {
  return needed.filter((key) => String(settings[key]).trim() === "").map(settingMissing);
}
