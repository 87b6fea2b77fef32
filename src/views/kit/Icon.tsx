export type IconKind = "info" | "success" | "warning" | "error";

/** Drawn on 20 × 20: a disc or triangle, and the sign in it. */
const SHAPES: Readonly<Record<IconKind, readonly [outline: string, sign: string]>> = {
  info: ["M10 1a9 9 0 1 0 0 18a9 9 0 0 0 0-18z", "M9 8.5h2V15H9zM9 5h2v2H9z"],
  success: ["M10 1a9 9 0 1 0 0 18a9 9 0 0 0 0-18z", "M8.6 14.4L4.8 10.6l1.4-1.4 2.4 2.4 5.2-5.2 1.4 1.4z"],
  warning: ["M10 1.5L19.5 18.5H.5z", "M9 7h2v6H9zM9 14.5h2v2H9z"],
  error: ["M10 1a9 9 0 1 0 0 18a9 9 0 0 0 0-18z", "M9 5h2v6.5H9zM9 13h2v2H9z"],
};

/** Decoration beside words that say the same. */
export function Icon({ kind }: { readonly kind: IconKind }) {
  const [outline, sign] = SHAPES[kind];
  return (
    <svg class={`dd-icon dd-icon-${kind}`} viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">
      <path d={outline} fill="currentColor" />
      <path d={sign} fill="#ffffff" />
    </svg>
  );
}
