import { Note } from "../../views/kit/Note.tsx";
import { RadioField } from "../../views/kit/RadioField.tsx";
import { useWords } from "../../views/kit/words.ts";
import { adoptIssue, type Table, type Track, type TrackAction } from "./trackState.ts";

interface Props {
  readonly track: Track;
  readonly table: Table;
  readonly sheet: string;
  readonly dispatch: (action: TrackAction) => void;
}

/** Whether the rows are tracked where they stand or copied; where they cannot stay, why. */
export function HowField({ track, table, sheet, dispatch }: Props) {
  const words = useWords();
  const issue = adoptIssue(track, table);
  if (issue !== null) return <Note kind="info">{words(`track.how.${issue}`, { sheet })}</Note>;
  return (
    <RadioField
      label={words("track.how")}
      value={track.how}
      hint={words(`track.how.${track.how}.hint`, { sheet })}
      choices={[
        { value: "copy", label: words("track.how.copy") },
        { value: "adopt", label: words("track.how.adopt") },
      ]}
      onChange={(how) => dispatch({ do: "how", how })}
    />
  );
}
