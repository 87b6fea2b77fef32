import { NAME_SETTINGS } from "../../core/commands/firstSteps.ts";
import type { SettingTexts } from "../settings/settingsState.ts";

export const STEPS = ["made", "names", "sender", "directory", "notice"] as const;

export type Step = (typeof STEPS)[number];

const isBlank = (values: SettingTexts, key: string) => (values[key] ?? "").trim() === "";

/** Settings that every office has to say and this one has not. */
export function blankSettings(values: SettingTexts): readonly string[] {
  return [...NAME_SETTINGS, "replyTo"].filter((key) => isBlank(values, key));
}

/** Where to go on: the first step that has something left to do. */
export function stepToResume(values: SettingTexts, agencies: number): Step {
  const blank = blankSettings(values);
  if (blank.length === NAME_SETTINGS.length + 1) return "made";
  if (blank.some((key) => key !== "replyTo")) return "names";
  if (blank.length > 0) return "sender";
  return agencies === 0 ? "directory" : "notice";
}

/** The step after, or before; the same where there is none. */
export function stepFrom(step: Step, by: 1 | -1): Step {
  return STEPS[STEPS.indexOf(step) + by] ?? step;
}
