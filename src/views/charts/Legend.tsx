import { SURFACES, type SurfaceKey, surfaceId } from "./series.ts";

interface Props {
  readonly entries: readonly { readonly surface: SurfaceKey; readonly label: string }[];
}

/** What the surfaces of a chart stand for. */
export function Legend({ entries }: Props) {
  return (
    <ul class="dd-legend">
      {entries.map(({ surface, label }) => (
        <li key={surface}>
          <svg width="22" height="14" aria-hidden="true">
            <rect
              x="0.5"
              y="0.5"
              width="21"
              height="13"
              fill={`url(#${surfaceId(surface)})`}
              stroke={SURFACES[surface].colour.text}
            />
          </svg>
          {label}
        </li>
      ))}
    </ul>
  );
}
