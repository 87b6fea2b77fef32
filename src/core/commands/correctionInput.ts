import * as v from "valibot";

const LINE = v.strictObject({
  id: v.pipe(v.string(), v.minLength(1), v.maxLength(100)),
  /** What should have stood there. */
  right: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(1_000)),
});

const CORRECTION_INPUT = v.strictObject({
  /** The letter: “digest|2026-W43|Sở Công Thương”. */
  key: v.pipe(v.string(), v.minLength(1), v.maxLength(500)),
  /** As the dialog showed it, so that pressing twice sends once. */
  number: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(99)),
  lines: v.pipe(v.array(LINE), v.minLength(1), v.maxLength(200)),
});

export type CorrectionInput = v.InferOutput<typeof CORRECTION_INPUT>;

/** A function, so that it is fetched when a page first calls. */
export const correctionInput = () => v.optional(CORRECTION_INPUT);
