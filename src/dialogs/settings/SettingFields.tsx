import type { Setting } from "../../core/register/settings.ts";
import { FieldGroup } from "../../views/kit/FieldGroup.tsx";
import { SettingField } from "./SettingField.tsx";
import type { SettingTexts } from "./settingsState.ts";

interface Props {
  readonly title: string;
  readonly settings: readonly Setting[];
  readonly texts: SettingTexts;
  /** What is wrong, in words, by key. */
  readonly problems: ReadonlyMap<string, string>;
  readonly onChange: (change: SettingTexts) => void;
}

/** Settings that belong together, each with its field. */
export function SettingFields({ title, settings, texts, problems, onChange }: Props) {
  return (
    <FieldGroup title={title}>
      {settings.map((setting) => (
        <SettingField
          key={setting.key}
          setting={setting}
          value={texts[setting.key] ?? ""}
          error={problems.get(setting.key) ?? null}
          onChange={(value) => onChange({ [setting.key]: value })}
        />
      ))}
    </FieldGroup>
  );
}
