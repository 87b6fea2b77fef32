import type { ConditionalRule } from "hucre/xlsx";
import { type Gradient, type GradientPoint, INTERPOLATIONS, type InterpolationName } from "../simulator/gradient.ts";
import { fromRgb, toRgb } from "./cellStyles.ts";

type ColourScale = NonNullable<ConditionalRule["colorScale"]>;
type FilePoint = ColourScale["cfvo"][number];

const FILE_TYPES: Readonly<Record<InterpolationName, FilePoint["type"]>> = {
  NUMBER: "num",
  PERCENT: "percent",
  PERCENTILE: "percentile",
  MIN: "min",
  MAX: "max",
};

/** A scale in the file's form; a file has two points or three. */
export function fileColourScale({ min, mid, max }: Gradient): ColourScale {
  const points = [min, mid, max].filter((point) => point !== null);
  return {
    cfvo: points.map(({ type, value }) => ({ type: FILE_TYPES[type], ...(value !== "" && { value }) })),
    colors: points.map(({ color }) => toRgb(color)),
  };
}

/** A file's scale; null when it is not one of two points or three with plain colours. */
export function gradientOf({ cfvo, colors }: ColourScale): Gradient | null {
  const points = cfvo.map((point, at) => pointOf(point, fromRgb(colors[at])));
  const [min, second, third] = points;
  if (!min || !second || points.length > 3) return null;
  if (points.length === 2) return { min, mid: null, max: second };
  return third ? { min, mid: second, max: third } : null;
}

function pointOf({ type, value = "" }: FilePoint, color: string | null): GradientPoint | null {
  const name = INTERPOLATIONS.find((each) => FILE_TYPES[each] === type);
  return name && color ? { color, type: name, value } : null;
}
