import type { ComponentChildren } from "preact";

interface Props {
  /** What is counted; 0 opens nothing. */
  readonly count: number;
  /** Its name read out, beginning with the figure. */
  readonly label: string;
  readonly onOpen: () => void;
  /** What is shown; the count where nothing is said. */
  readonly children?: ComponentChildren;
}

/** A figure that opens what it counted. */
export function FigureButton({ count, label, onOpen, children }: Props) {
  if (count === 0) return <span class="dd-figure-zero">{children ?? 0}</span>;
  return (
    <button type="button" class="dd-figure-link" aria-label={label} onClick={onOpen}>
      {children ?? count}
    </button>
  );
}
