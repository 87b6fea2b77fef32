/** Drawings on 24 × 24, as strokes. */
const PATHS = {
  outbox: "M3 6h18v12H3zM3 7l9 6 9-6",
  documents: "M6 3h8l4 4v14H6zM14 3v4h4M9 12h6M9 16h6",
  clock: "M12 3a9 9 0 1 0 0 18a9 9 0 0 0 0-18zM12 7v5l3 2",
  log: "M4 6h16M4 12h16M4 18h10",
  close: "M6 6l12 12M18 6L6 18",
  back: "M15 5l-7 7 7 7",
  download: "M12 4v11M7 11l5 5 5-5M5 20h14",
  window: "M4 5h16v14H4zM4 9h16",
  saved: "M5 12l5 5 9-10",
} as const;

export type GlyphName = keyof typeof PATHS;

/** Decoration beside words, or inside a button that has a name. */
export function Glyph({ name }: { readonly name: GlyphName }) {
  return (
    <svg class="glyph" viewBox="0 0 24 24" width="20" height="20" aria-hidden="true">
      <path d={PATHS[name]} fill="none" stroke="currentColor" stroke-width="1.8" stroke-linejoin="round" />
    </svg>
  );
}
