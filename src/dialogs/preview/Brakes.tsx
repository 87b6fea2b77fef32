import type { Brakes as BrakeData, BrakeLine } from "../../core/digest/brakes.ts";
import { Button } from "../../views/kit/Button.tsx";
import { Folded } from "../../views/kit/Folded.tsx";
import { Note } from "../../views/kit/Note.tsx";
import { ReasonList } from "../../views/kit/ReasonList.tsx";
import { useWords } from "../../views/kit/words.ts";

/** More lines than anybody reads one by one. */
const MOST = 40;

interface Props {
  readonly brakes: BrakeData;
  /** Shows the letter of this key. */
  readonly onLook: (key: string) => void;
}

interface LinesProps {
  readonly title: string;
  readonly lines: readonly BrakeLine[];
  readonly onLook: Props["onLook"];
}

function Lines({ title, lines, onLook }: LinesProps) {
  const words = useWords();
  if (lines.length === 0) return null;
  const items = lines.slice(0, MOST).map(({ id, agency, key, what }, index) => ({
    key: `${index}`,
    kind: "warning" as const,
    text: id,
    reason:
      what === ""
        ? words("preview.brakes.changedToday", { agency })
        : words("preview.brakes.changedBy", { agency, what }),
    action: (
      <Button look="small" onClick={() => onLook(key)}>
        {words("preview.look")}
      </Button>
    ),
  }));
  return (
    <div class="dd-notice">
      <Folded title={title}>
        <ReasonList label={title} items={items} />
        {lines.length > MOST && <p class="dd-hint">{words("preview.brakes.more", { n: lines.length - MOST })}</p>}
      </Folded>
    </div>
  );
}

/** What speaks for looking twice: just changed, just answered, much more or less than last time. */
export function Brakes({ brakes, onLook }: Props) {
  const words = useWords();
  const { changed, answered, jump } = brakes;
  return (
    <>
      {jump && (
        <Note kind="info">
          {words("preview.brakes.jump", { agency: jump.agency, before: jump.before, now: jump.now })}
        </Note>
      )}
      <Lines title={words("preview.brakes.answered", { n: answered.length })} lines={answered} onLook={onLook} />
      <Lines title={words("preview.brakes.changed", { n: changed.length })} lines={changed} onLook={onLook} />
    </>
  );
}
