import { SURFACES, type SurfaceKey, surfaceId } from "./series.ts";

/** One place of the axis: its columns as shares of the height, 0 to 100; null: there is nothing to show. */
export interface ColumnGroup {
  readonly key: string;
  readonly label: string;
  /** Under the label, where a new one begins. */
  readonly under: string;
  readonly columns: readonly {
    readonly surface: SurfaceKey;
    readonly percent: number | null;
    readonly title: string;
    readonly onPick: () => void;
  }[];
}

interface Props {
  /** Read out in the place of the picture. */
  readonly label: string;
  readonly groups: readonly ColumnGroup[];
}

const TOP = 14;
const PLOT = 180;
const BASE = TOP + PLOT;
const HEIGHT = BASE + 34;
/** Percent of the width before the first group: for the words of the scale. */
const MARGIN = 8;
const GRID = [0, 50, 100];

const yOf = (percent: number) => BASE - (PLOT * percent) / 100;

/** Columns side by side in groups, on a scale from 0 to 100 %. Its figures stand in a table beside it. */
export function ColumnPairs({ label, groups }: Props) {
  const step = (100 - MARGIN) / Math.max(1, groups.length);
  return (
    <svg class="dd-columns" width="100%" height={HEIGHT} role="img" aria-label={label}>
      {GRID.map((percent) => (
        <g key={percent}>
          <line x1="0" x2="100%" y1={yOf(percent)} y2={yOf(percent)} class="dd-grid-line" />
          <text x="0" y={yOf(percent) - 3}>
            {percent}%
          </text>
        </g>
      ))}
      {groups.map(({ key, label: name, under, columns }, index) => {
        const left = MARGIN + index * step;
        const width = (step * 0.76) / Math.max(1, columns.length);
        return (
          <g key={key}>
            {columns.map(({ surface, percent, title, onPick }, place) => {
              if (percent === null) return null;
              const height = Math.max(1, (PLOT * percent) / 100);
              return (
                // biome-ignore lint/a11y/noStaticElementInteractions: the same figure stands beside it as a button.
                <rect
                  key={surface}
                  x={`${left + step * 0.12 + place * width}%`}
                  y={BASE - height}
                  width={`${width}%`}
                  height={height}
                  fill={`url(#${surfaceId(surface)})`}
                  stroke={SURFACES[surface].colour.text}
                  onClick={onPick}
                >
                  <title>{title}</title>
                </rect>
              );
            })}
            {columns.every(({ percent }) => percent === null) && (
              <text x={`${left + step / 2}%`} y={BASE - 4} text-anchor="middle">
                –
              </text>
            )}
            <text x={`${left + step / 2}%`} y={BASE + 14} text-anchor="middle">
              {name}
            </text>
            <text x={`${left + step / 2}%`} y={BASE + 29} text-anchor="middle" class="dd-columns-under">
              {under}
            </text>
          </g>
        );
      })}
    </svg>
  );
}
