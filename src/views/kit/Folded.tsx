import type { ComponentChildren } from "preact";

interface Props {
  readonly title: string;
  readonly children: ComponentChildren;
}

/** What only some want to read. */
export function Folded({ title, children }: Props) {
  return (
    <details class="dd-folded">
      <summary>{title}</summary>
      {children}
    </details>
  );
}
