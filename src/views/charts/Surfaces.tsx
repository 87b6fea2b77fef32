import type { ComponentChildren } from "preact";
import { OPEN_SURFACES, type Pattern, SURFACES, type Surface, type SurfaceKey, surfaceId } from "./series.ts";

const SIZE = 6;

/** The lines or dots over the tint of a surface. */
function markOf(pattern: Pattern, colour: string): ComponentChildren {
  const line = { stroke: colour, "stroke-width": 1, opacity: 0.55 };
  switch (pattern) {
    case "plain":
      return null;
    case "diagonal":
      return <path d="M-1 1l2-2M0 6l6-6M5 7l2-2" {...line} />;
    case "dots":
      return <circle cx="3" cy="3" r="1.1" fill={colour} opacity="0.7" />;
    case "horizontal":
      return <path d="M0 3h6" {...line} />;
    case "vertical":
      return <path d="M3 0v6" {...line} />;
  }
}

function Tile({ id, surface }: { readonly id: SurfaceKey; readonly surface: Surface }) {
  const { fill, text } = surface.colour;
  return (
    <pattern id={surfaceId(id)} width={SIZE} height={SIZE} patternUnits="userSpaceOnUse">
      <rect width={SIZE} height={SIZE} fill={fill ?? "#FFFFFF"} />
      {markOf(surface.pattern, text)}
    </pattern>
  );
}

const KEYS: readonly SurfaceKey[] = [...OPEN_SURFACES, "extended", "original"];

/** The patterns that the charts of a page are filled with; once a page, before them. */
export function Surfaces() {
  return (
    <svg class="dd-unseen" width="0" height="0" aria-hidden="true">
      <defs>
        {KEYS.map((key) => (
          <Tile key={key} id={key} surface={SURFACES[key]} />
        ))}
      </defs>
    </svg>
  );
}
