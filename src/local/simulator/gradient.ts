/** How a scale says where a colour stands on it: Google's names. */
export const INTERPOLATIONS = ["NUMBER", "PERCENT", "PERCENTILE", "MIN", "MAX"] as const;
/** One of {@link INTERPOLATIONS}. */
export type InterpolationName = (typeof INTERPOLATIONS)[number];

/** One colour of a scale; the value is "" for MIN and MAX. */
export interface GradientPoint {
  readonly color: string;
  readonly type: InterpolationName;
  readonly value: string;
}

/** A colour rule that shades cells by their value; null is a point not set yet, or no middle. */
export interface Gradient {
  readonly min: GradientPoint | null;
  readonly mid: GradientPoint | null;
  readonly max: GradientPoint | null;
}

/** A scale without points. */
export const NO_GRADIENT: Gradient = { min: null, mid: null, max: null };
