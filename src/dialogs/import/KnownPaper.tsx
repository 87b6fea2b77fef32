import { CheckField } from "../../views/kit/CheckField.tsx";
import { Folded } from "../../views/kit/Folded.tsx";
import { Note } from "../../views/kit/Note.tsx";
import { useWords } from "../../views/kit/words.ts";
import type { Found } from "./foundRows.ts";
import { dayWords } from "./LinkOffers.tsx";
import type { ReviewAction } from "./reviewState.ts";

interface Props {
  readonly found: Found;
  readonly gone: readonly string[];
  readonly isIssued: boolean;
  readonly dispatch: (action: ReviewAction) => void;
}

/** Told where the paper, or the one that it corrects, is in the register already. */
export function KnownPaper({ found, gone, isIssued, dispatch }: Props) {
  const words = useWords();
  const { known } = found;
  if (known === null) return null;
  const count = (how: string) => known.changes.filter((change) => change.how === how).length;
  const counts = { same: count("same"), changed: count("changed"), fresh: count("new"), gone: count("gone") };
  const { paper, importedOn } = known;
  return (
    <Note kind="warning">
      <p>
        {words(known.isSame ? "review.known" : "review.corrects", { paper, date: dayWords(importedOn) })}{" "}
        {words("review.known.counts", counts)}
      </p>
      {found.gone.length > 0 && (
        <Folded title={words("review.gone", { n: found.gone.length })}>
          {found.gone.map(({ id, text, lead }) => (
            <CheckField
              key={id}
              label={`${words("review.gone.drop", { id })}: ${text} (${lead})`}
              disabled={!isIssued}
              checked={gone.includes(id)}
              onChange={(isDropped) => dispatch({ do: "gone", id, isDropped })}
            />
          ))}
        </Folded>
      )}
    </Note>
  );
}
