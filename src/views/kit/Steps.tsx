import { useWords } from "./words.ts";

interface Props {
  readonly label: string;
  readonly steps: readonly string[];
  /** 0-based. */
  readonly current: number;
}

/** How far one is in a job of several pages. */
export function Steps({ label, steps, current }: Props) {
  const words = useWords();
  return (
    <ol class="dd-steps" aria-label={label}>
      {steps.map((step, index) => (
        <li
          key={step}
          class={index < current ? "dd-step dd-step-done" : index === current ? "dd-step dd-step-now" : "dd-step"}
          aria-current={index === current ? "step" : undefined}
        >
          <span class="dd-step-number" aria-hidden="true">
            {index < current ? "✓" : index + 1}
          </span>
          {step}
          {index < current && <span class="dd-unseen"> ({words("kit.stepDone")})</span>}
        </li>
      ))}
    </ol>
  );
}
