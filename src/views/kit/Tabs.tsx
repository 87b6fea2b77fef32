import type { ComponentChildren } from "preact";
import { useId, useRef } from "preact/hooks";
import { moveIn } from "./moveIn.ts";

interface Props<Key extends string> {
  readonly label: string;
  readonly tabs: readonly { readonly key: Key; readonly label: string }[];
  readonly current: Key;
  readonly onChange: (key: Key) => void;
  /** Contents of the current tab. */
  readonly children: ComponentChildren;
}

/** Pages of one thing, one at a time; arrows, Home and End move between them. */
export function Tabs<Key extends string>({ label, tabs, current, onChange, children }: Props<Key>) {
  const id = useId();
  const buttons = useRef(new Map<Key, { focus(): void }>());
  const press = (key: string) => {
    const at = tabs.findIndex((tab) => tab.key === current);
    const next = tabs[moveIn(key, at, tabs.length, "row") ?? -1];
    if (next === undefined) return;
    onChange(next.key);
    buttons.current.get(next.key)?.focus();
  };
  return (
    <div class="dd-tabs">
      <div role="tablist" aria-label={label} class="dd-tablist">
        {tabs.map((tab) => (
          <button
            key={tab.key}
            type="button"
            role="tab"
            id={`${id}-${tab.key}`}
            class="dd-tab"
            aria-selected={tab.key === current}
            aria-controls={`${id}-panel`}
            tabIndex={tab.key === current ? 0 : -1}
            ref={(element) => {
              if (element) buttons.current.set(tab.key, element);
            }}
            onClick={() => onChange(tab.key)}
            onKeyDown={(event) => press(event.key)}
          >
            {tab.label}
          </button>
        ))}
      </div>
      <div role="tabpanel" id={`${id}-panel`} aria-labelledby={`${id}-${current}`} class="dd-tabpanel">
        {children}
      </div>
    </div>
  );
}
