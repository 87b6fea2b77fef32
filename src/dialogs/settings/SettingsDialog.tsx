import { useMemo, useState } from "preact/hooks";
import { ActionBar } from "../../views/kit/ActionBar.tsx";
import { Button } from "../../views/kit/Button.tsx";
import { useWords } from "../../views/kit/words.ts";
import { CallNote } from "../CallNote.tsx";
import { Finished } from "../Finished.tsx";
import { useCommand } from "../useCommand.ts";
import { SettingFields } from "./SettingFields.tsx";
import { changesOf, GROUPS, problemsOf, type SettingTexts, startTexts, TABLE } from "./settingsState.ts";

/** Every setting of the sheet “Thiết lập”; only what was changed is written. */
export function SettingsDialog({ start }: { readonly start: { readonly values: SettingTexts } }) {
  const words = useWords();
  const first = useMemo(() => startTexts(start.values), [start]);
  const [texts, setTexts] = useState(first);
  const { state, run } = useCommand("openSettings");
  if (state.kind === "done") return <Finished messages={state.outcome.messages} />;

  const changes = changesOf(first, texts);
  const problems = problemsOf(texts, words);
  const wrong = changes.filter(({ key }) => problems.has(key)).length;
  const note =
    wrong > 0
      ? words("settings.wrong", { n: wrong })
      : changes.length > 0
        ? words("settings.changed", { n: changes.length })
        : null;
  return (
    <>
      {GROUPS.map(({ key: group, title }) => (
        <SettingFields
          key={group}
          title={words(title)}
          settings={TABLE.filter((setting) => setting.group === group)}
          texts={texts}
          problems={problems}
          onChange={(change) => setTexts((now) => ({ ...now, ...change }))}
        />
      ))}
      <ActionBar note={note} notice={<CallNote state={state} />}>
        <Button
          look="main"
          disabled={changes.length === 0 || wrong > 0 || state.kind === "busy"}
          onClick={() => run({ changes })}
        >
          {words("settings.save")}
        </Button>
      </ActionBar>
    </>
  );
}
