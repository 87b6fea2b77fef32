import { Folded } from "./Folded.tsx";
import { Note } from "./Note.tsx";
import { useWords } from "./words.ts";

interface Props {
  readonly title: string;
  /** What to do, in order. */
  readonly steps?: readonly string[];
  /** For whoever looks after the add-on; folded. */
  readonly details?: string;
}

/** Something failed: what, what to do, and the technical text folded below. */
export function ErrorState({ title, steps = [], details = "" }: Props) {
  const words = useWords();
  return (
    <Note kind="error">
      <p class="dd-note-title">{title}</p>
      {steps.length === 1 && <p>{steps[0]}</p>}
      {steps.length > 1 && (
        <ol>
          {steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
      )}
      {details !== "" && (
        <Folded title={words("kit.details")}>
          <pre class="dd-technical">{details}</pre>
        </Folded>
      )}
    </Note>
  );
}
