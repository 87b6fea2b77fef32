import type { ComponentChildren } from "preact";
import { useEffect, useState } from "preact/hooks";
import type { SettingKey } from "../../core/register/settings.ts";
import { ActionBar } from "../../views/kit/ActionBar.tsx";
import { Button } from "../../views/kit/Button.tsx";
import { useWords } from "../../views/kit/words.ts";
import { CallNote } from "../CallNote.tsx";
import { SettingFields } from "../settings/SettingFields.tsx";
import { changesOf, problemsOf, type SettingTexts, TABLE } from "../settings/settingsState.ts";
import { useCommand } from "../useCommand.ts";

interface Props {
  readonly title: string;
  readonly keys: readonly SettingKey[];
  /** One without which the step is not done. */
  readonly needed?: SettingKey;
  readonly values: SettingTexts;
  readonly onSaved: (values: SettingTexts) => void;
  readonly onBack: () => void;
  readonly onLater: () => void;
  readonly children?: ComponentChildren;
}

/** A step that asks for a few settings and saves them by themselves. */
export function SettingStep({ title, keys, needed, values, onSaved, onBack, onLater, children }: Props) {
  const words = useWords();
  const [texts, setTexts] = useState(values);
  const { state, run } = useCommand("openSettings");
  const changes = changesOf(values, texts).filter(({ key }) => keys.some((each) => each === key));
  const problems = problemsOf(texts, words);
  const lacks = needed !== undefined && (texts[needed] ?? "").trim() === "";
  const isWrong = keys.some((key) => problems.has(key));
  useEffect(() => {
    if (state.kind === "done") onSaved(texts);
  }, [state.kind]);
  return (
    <>
      {children}
      <SettingFields
        title={title}
        settings={TABLE.filter(({ key }) => keys.some((each) => each === key))}
        texts={texts}
        problems={problems}
        onChange={(change) => setTexts((now) => ({ ...now, ...change }))}
      />
      <ActionBar note={lacks ? words("first.replyTo.needed") : null} notice={<CallNote state={state} />}>
        <Button onClick={onBack}>{words("first.back")}</Button>
        <Button onClick={onLater}>{words("first.later")}</Button>
        <Button
          look="main"
          disabled={isWrong || lacks || state.kind === "busy"}
          onClick={() => (changes.length === 0 ? onSaved(texts) : run({ changes }))}
        >
          {words("first.save")}
        </Button>
      </ActionBar>
    </>
  );
}
