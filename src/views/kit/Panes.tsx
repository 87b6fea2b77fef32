import type { ComponentChildren } from "preact";
import { useId } from "preact/hooks";

interface Pane<Key extends string> {
  readonly key: Key;
  readonly label: string;
  readonly content: ComponentChildren;
}

interface Props<Key extends string> {
  readonly label: string;
  readonly panes: readonly [Pane<Key>, Pane<Key>];
  /** The one that is seen where there is room for one. */
  readonly current: Key;
  readonly onChange: (key: Key) => void;
}

/** Two things to be compared, side by side, each scrolling by itself; where it is narrow one at a time. */
export function Panes<Key extends string>({ label, panes, current, onChange }: Props<Key>) {
  const id = useId();
  return (
    <div class="dd-panes">
      <fieldset class="dd-panes-choice" aria-label={label}>
        {panes.map((pane) => (
          <button
            key={pane.key}
            type="button"
            class="dd-tab"
            aria-pressed={pane.key === current}
            aria-controls={`${id}-${pane.key}`}
            onClick={() => onChange(pane.key)}
          >
            {pane.label}
          </button>
        ))}
      </fieldset>
      {panes.map((pane) => (
        <section
          key={pane.key}
          // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls by itself must be reached by keys
          tabIndex={0}
          id={`${id}-${pane.key}`}
          class={pane.key === current ? "dd-pane dd-pane-now" : "dd-pane"}
          aria-label={pane.label}
        >
          {pane.content}
        </section>
      ))}
    </div>
  );
}
