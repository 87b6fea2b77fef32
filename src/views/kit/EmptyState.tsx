import type { ComponentChildren } from "preact";

interface Props {
  readonly title: string;
  readonly text?: string;
  /** What can be done about it. */
  readonly children?: ComponentChildren;
}

/** In the place of a list that holds nothing. */
export function EmptyState({ title, text, children }: Props) {
  return (
    <div class="dd-empty">
      <p class="dd-empty-title">{title}</p>
      {text !== undefined && <p class="dd-hint">{text}</p>}
      {children}
    </div>
  );
}
