import { useContext } from "preact/hooks";
import { FLAG_WORDS } from "../../core/register/readSettings.ts";
import type { Setting } from "../../core/register/settings.ts";
import { CheckField } from "../../views/kit/CheckField.tsx";
import { NumberField } from "../../views/kit/NumberField.tsx";
import { SelectField } from "../../views/kit/SelectField.tsx";
import { TextField } from "../../views/kit/TextField.tsx";
import { LanguageContext, useWords } from "../../views/kit/words.ts";
import { hintOf } from "./settingsState.ts";

interface Props {
  readonly setting: Setting;
  readonly value: string;
  readonly error: string | null;
  readonly onChange: (value: string) => void;
}

/** The field that fits a setting: switch, choice, number or text, with its explanation and default. */
export function SettingField({ setting, value, error, onChange }: Props) {
  const language = useContext(LanguageContext);
  const words = useWords();
  const field = { label: setting[language], hint: hintOf(setting, language, words), error };
  const { type, choices, range } = setting;
  if (type === "flag") {
    return (
      <CheckField
        {...field}
        look="switch"
        checked={value === FLAG_WORDS.on}
        onChange={(checked) => onChange(FLAG_WORDS[checked ? "on" : "off"])}
      />
    );
  }
  if (choices) {
    const named = choices.map((choice, index) => ({
      value: String((range?.[0] ?? 0) + index),
      label: choice[language],
    }));
    return <SelectField {...field} value={value} choices={named} onChange={onChange} />;
  }
  if (type === "number") return <NumberField {...field} value={value} onChange={onChange} />;
  return <TextField {...field} value={value} onChange={onChange} kind={setting.address === "one" ? "email" : "text"} />;
}
