import { SURFACES, type SurfaceKey, surfaceId } from "./series.ts";

export interface BarPart {
  readonly surface: SurfaceKey;
  readonly value: number;
  /** Shown under the pointer. */
  readonly title: string;
  readonly onPick: () => void;
}

interface Props {
  readonly parts: readonly BarPart[];
  /** What a bar of the whole width stands for. */
  readonly most: number;
}

const HEIGHT = 16;

/** Parts of a whole in one bar. Its figures stand beside it: it is not read out, and the keyboard opens those. */
export function StackedBar({ parts, most }: Props) {
  const share = (value: number) => (most === 0 ? 0 : (100 * value) / most);
  let start = 0;
  return (
    <svg class="dd-stack-bar" width="100%" height={HEIGHT} aria-hidden="true">
      {parts.map(({ surface, value, title, onPick }) => {
        if (value === 0) return null;
        const x = start;
        start += share(value);
        return (
          // biome-ignore lint/a11y/noStaticElementInteractions: the same figure stands beside it as a button.
          <rect
            key={surface}
            x={`${x}%`}
            y="0.5"
            width={`${share(value)}%`}
            height={HEIGHT - 1}
            fill={`url(#${surfaceId(surface)})`}
            stroke={SURFACES[surface].colour.text}
            onClick={onPick}
          >
            <title>{title}</title>
          </rect>
        );
      })}
    </svg>
  );
}
