import { useState } from "preact/hooks";
import type { StatusView } from "../protocol.ts";
import type { Language } from "./createUniver.ts";
import { momentInWords } from "./inWords.ts";
import type { Say, WordKey } from "./words.ts";

interface Props {
  readonly say: Say;
  readonly language: Language;
  readonly status: StatusView;
  readonly onAdvance: (days: number) => Promise<void>;
}

const STEPS: readonly { readonly key: WordKey; readonly days: number }[] = [
  { key: "plusHour", days: 1 / 24 },
  { key: "plusDay", days: 1 },
  { key: "weekLater", days: 7 },
];

/** The virtual clock, what it will set off, and how many may still be written to. */
export function Clock({ say, language, status, onAdvance }: Props) {
  const [isMoving, setMoving] = useState(false);
  const advance = async (days: number) => {
    setMoving(true);
    await onAdvance(days).finally(() => setMoving(false));
  };
  const { now, zone, triggers, quotaLeft } = status;
  return (
    <div class="clock">
      <h3>{say("now")}</h3>
      <p class="big" data-testid="now">
        {momentInWords(now, zone, language)}
      </p>
      <div class="buttons">
        {STEPS.map(({ key, days }) => (
          <button
            key={key}
            type="button"
            class={key === "weekLater" ? "main" : ""}
            disabled={isMoving}
            onClick={() => void advance(days)}
          >
            {say(key)}
          </button>
        ))}
      </div>
      <p class="quiet" role="status">
        {say(isMoving ? "moving" : "advanceHint")}
      </p>
      <h3>{say("triggers")}</h3>
      {triggers.length === 0 && <p class="quiet">{say("noTriggers")}</p>}
      <ul class="facts">
        {triggers.map(({ handler, owner, schedule, nextAt }) => (
          <li key={`${handler} ${owner} ${schedule}`}>
            <strong>{handler}</strong> · {schedule}
            <br />
            <span class="quiet">
              {nextAt === null ? say("neverNext") : say("nextAt", { time: momentInWords(nextAt, zone, language) })}
              <br />
              {owner}
            </span>
          </li>
        ))}
      </ul>
      <h3>{say("quota")}</h3>
      <p>{say("quotaLeft", { count: quotaLeft })}</p>
    </div>
  );
}
