/** A line drawn on a page, upright or level; lengths in points, y grows upwards. */
export interface Rule {
  readonly isLevel: boolean;
  /** Height of a level rule, distance from the left of an upright one. */
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

/** a, b, c, d, e, f of a transformation. */
type Matrix = readonly [number, number, number, number, number, number];

/** Numbers that pdf.js gives to the operators that matter here. */
export interface OperatorNumbers {
  readonly save: number;
  readonly restore: number;
  readonly transform: number;
  readonly paintFormXObjectBegin: number;
  readonly paintFormXObjectEnd: number;
  readonly constructPath: number;
  readonly endPath: number;
}

/** What is drawn on a page, in order. */
export interface Operators {
  readonly fnArray: readonly number[];
  readonly argsArray: readonly unknown[];
}

const PLAIN: Matrix = [1, 0, 0, 1, 0, 0];

function isMatrix(value: unknown): value is Matrix {
  return Array.isArray(value) && value.length === 6 && value.every((entry) => typeof entry === "number");
}

/** First `inner`, then `outer`. */
function chained(outer: Matrix, inner: Matrix): Matrix {
  const [a, b, c, d, e, f] = outer;
  const [p, q, r, s, t, u] = inner;
  return [a * p + c * q, b * p + d * q, a * r + c * s, b * r + d * s, a * t + c * u + e, b * t + d * u + f];
}

interface Point {
  readonly x: number;
  readonly y: number;
}

/** How many numbers follow each sign of a path: move, line, curve, curve with one handle, close. */
const OPERANDS = [2, 2, 6, 4, 0];

/** Straight pieces of a path. */
function strokesOf(path: ArrayLike<number>, [a, b, c, d, e, f]: Matrix): readonly (readonly [Point, Point])[] {
  const strokes: (readonly [Point, Point])[] = [];
  let start: Point | null = null;
  let last: Point | null = null;
  for (let i = 0; i < path.length; ) {
    const sign = path[i] ?? 0;
    const operands = OPERANDS[sign] ?? 0;
    const [x, y] = [path[i + operands - 1] ?? 0, path[i + operands] ?? 0];
    const here: Point | null = operands === 0 ? start : { x: a * x + c * y + e, y: b * x + d * y + f };
    if (sign === 0) start = here;
    else if ((sign === 1 || sign === 4) && last && here) strokes.push([last, here]);
    last = here;
    i += 1 + operands;
  }
  return strokes;
}

/** Shorter ones are parts of drawn letters or the ends of thick lines. */
const SHORTEST = 5;
/** How crooked a line may be. */
const CROOKED = 0.8;

function ruleOf([from, to]: readonly [Point, Point]): Rule | null {
  const [across, up] = [Math.abs(from.x - to.x), Math.abs(from.y - to.y)];
  if (across >= SHORTEST && up <= CROOKED) {
    return { isLevel: true, at: (from.y + to.y) / 2, from: Math.min(from.x, to.x), to: Math.max(from.x, to.x) };
  }
  if (up >= SHORTEST && across <= CROOKED) {
    return { isLevel: false, at: (from.x + to.x) / 2, from: Math.min(from.y, to.y), to: Math.max(from.y, to.y) };
  }
  return null;
}

/** By its name: arrays of another realm are no instances of ours. */
function isFloats(value: unknown): value is Float32Array {
  return Object.prototype.toString.call(value) === "[object Float32Array]";
}

function pathOf(args: unknown): { paint: unknown; path: ArrayLike<number> } | null {
  if (!Array.isArray(args)) return null;
  const [paint, pieces]: readonly unknown[] = args;
  const path: unknown = Array.isArray(pieces) ? pieces[0] : null;
  return isFloats(path) ? { paint, path } : null;
}

/** Straight lines and the edges of drawn boxes; what only clips is not drawn. */
export function rulesOf({ fnArray, argsArray }: Operators, numbers: OperatorNumbers): readonly Rule[] {
  const rules: Rule[] = [];
  const saved: Matrix[] = [];
  let matrix = PLAIN;
  fnArray.forEach((operator, index) => {
    const args = argsArray[index];
    if (operator === numbers.save) saved.push(matrix);
    else if (operator === numbers.restore || operator === numbers.paintFormXObjectEnd) matrix = saved.pop() ?? matrix;
    else if (operator === numbers.transform && isMatrix(args)) matrix = chained(matrix, args);
    else if (operator === numbers.paintFormXObjectBegin) {
      saved.push(matrix);
      const inner: unknown = Array.isArray(args) ? args[0] : null;
      if (isMatrix(inner)) matrix = chained(matrix, inner);
    } else if (operator === numbers.constructPath) {
      const drawn = pathOf(args);
      if (drawn === null || drawn.paint === numbers.endPath) return;
      rules.push(...strokesOf(drawn.path, matrix).flatMap((stroke) => ruleOf(stroke) ?? []));
    }
  });
  return rules;
}
