import type { ComponentChildren } from "preact";

interface Props {
  /** What one chooses from. */
  readonly side: ComponentChildren;
  readonly children: ComponentChildren;
}

/** A list on the left and what is chosen beside it; one above the other where it is narrow. */
export function SplitView({ side, children }: Props) {
  return (
    <div class="dd-split">
      <div class="dd-split-side">{side}</div>
      <div class="dd-split-main">{children}</div>
    </div>
  );
}
