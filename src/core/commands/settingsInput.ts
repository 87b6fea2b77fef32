import * as v from "valibot";
import { SETTINGS } from "../register/settings.ts";

/** What the dialog sends: the settings that were changed, each as the text of its cell. */
const SETTINGS_INPUT = v.strictObject({
  changes: v.pipe(
    v.array(
      v.strictObject({
        key: v.picklist(SETTINGS.map(({ key }) => key)),
        value: v.pipe(v.string(), v.maxLength(2_000)),
      }),
    ),
    v.maxLength(SETTINGS.length),
  ),
});

export type SettingsInput = v.InferOutput<typeof SETTINGS_INPUT>;

/** A function, so that it is fetched when a page first calls. */
export const settingsInput = () => SETTINGS_INPUT;
