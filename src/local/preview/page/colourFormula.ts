import { parseA1 } from "../../simulator/area.ts";
import { FAULT, FORMULA_FUNCTIONS, toNumber, toText, toTruth, type Value } from "./formulaFunctions.ts";
import { formulaTokens, type Token } from "./formulaTokens.ts";

/** Where a formula is looked at, and what it sees there. */
export interface Sight {
  /** By how much the cell lies from the one that the formula was written for. */
  readonly down: number;
  readonly right: number;
  /** Serial number of the virtual moment. */
  readonly now: number;
  /** @param row 1-based @param column 1-based */
  readonly at: (row: number, column: number) => Value;
}

type Part = (sight: Sight) => Value;

/** Whether a rule's formula holds for a cell. */
export type ColourFormula = (sight: Sight) => boolean;

/**
 * Reads a colour rule's formula: signs, single cells of the same sheet, and the functions of the table.
 * @param formula with its "=", arguments separated by commas
 * @returns null for a formula with anything else
 */
export function colourFormula(formula: string): ColourFormula | null {
  const tokens = formulaTokens(formula.replace(/^=/, ""));
  if (!tokens) return null;
  const reader: Reader = { tokens, at: 0 };
  const part = comparison(reader);
  if (!part || reader.at < tokens.length) return null;
  return (sight) => toTruth(part(sight)) === true;
}

interface Reader {
  readonly tokens: readonly Token[];
  at: number;
}

/** Takes the next piece when it is one of these signs. */
function takeSign(reader: Reader, signs: readonly string[]): string | null {
  const token = reader.tokens[reader.at];
  if (token?.kind !== "sign" || !signs.includes(token.text)) return null;
  reader.at += 1;
  return token.text;
}

type Operation = (a: Value, b: Value) => Value;

const arithmetic =
  (work: (a: number, b: number) => Value): Operation =>
  (a, b) => {
    const left = toNumber(a);
    const right = toNumber(b);
    return left === FAULT || right === FAULT ? FAULT : work(left, right);
  };

const compared =
  (test: (order: number) => boolean): Operation =>
  (a, b) =>
    a === FAULT || b === FAULT ? FAULT : test(orderOf(a, b));

/** Levels from the loosest to the tightest, as in Google Sheets. */
const LEVELS: readonly Readonly<Record<string, Operation>>[] = [
  {
    "=": compared((order) => order === 0),
    "<>": compared((order) => order !== 0),
    "<": compared((order) => order < 0),
    ">": compared((order) => order > 0),
    "<=": compared((order) => order <= 0),
    ">=": compared((order) => order >= 0),
  },
  {
    "&": (a, b) => {
      const left = toText(a);
      const right = toText(b);
      return left === FAULT || right === FAULT ? FAULT : left + right;
    },
  },
  { "+": arithmetic((a, b) => a + b), "-": arithmetic((a, b) => a - b) },
  { "*": arithmetic((a, b) => a * b), "/": arithmetic((a, b) => (b === 0 ? FAULT : a / b)) },
  { "^": arithmetic((a, b) => a ** b) },
];

/** Numbers before texts before truths; a blank is like the empty one of the other's kind; texts without case. */
function orderOf(a: Value, b: Value): number {
  const left = likeOther(a, b);
  const right = likeOther(b, a);
  const [rankA, rankB] = [rankOf(left), rankOf(right)];
  if (rankA !== rankB) return rankA - rankB;
  if (typeof left === "string" && typeof right === "string") return compareTexts(left, right);
  return Number(left) - Number(right);
}

function likeOther(value: Value, other: Value): Value {
  if (value !== null) return value;
  return typeof other === "string" ? "" : typeof other === "boolean" ? false : 0;
}

function rankOf(value: Value): number {
  return typeof value === "number" ? 0 : typeof value === "string" ? 1 : 2;
}

function compareTexts(a: string, b: string): number {
  const [left, right] = [a.toLowerCase(), b.toLowerCase()];
  return left === right ? 0 : left < right ? -1 : 1;
}

function comparison(reader: Reader): Part | null {
  return level(reader, 0);
}

function level(reader: Reader, depth: number): Part | null {
  const operations = LEVELS[depth];
  if (!operations) return signed(reader);
  let left = level(reader, depth + 1);
  for (;;) {
    const sign = takeSign(reader, Object.keys(operations));
    const work = sign === null ? undefined : operations[sign];
    if (!left || !work) return left;
    const [first, second] = [left, level(reader, depth + 1)];
    left = second && ((sight) => work(first(sight), second(sight)));
  }
}

function signed(reader: Reader): Part | null {
  const sign = takeSign(reader, ["-", "+"]);
  if (sign === null) return single(reader);
  const part = signed(reader);
  if (!part || sign === "+") return part;
  return (sight) => {
    const number = toNumber(part(sight));
    return number === FAULT ? FAULT : -number;
  };
}

function single(reader: Reader): Part | null {
  if (takeSign(reader, ["("])) {
    const part = comparison(reader);
    return takeSign(reader, [")"]) ? part : null;
  }
  const token = reader.tokens[reader.at];
  if (!token || token.kind === "sign") return null;
  reader.at += 1;
  if (token.kind === "text") return () => token.text;
  if (token.kind === "number") return constant(token.text);
  return token.kind === "cell" ? cell(token.text) : call(token.text.toUpperCase(), reader);
}

function constant(text: string): Part {
  const number = text.endsWith("%") ? Number(text.slice(0, -1)) / 100 : Number(text);
  return () => number;
}

function cell(address: string): Part | null {
  const place = parseA1(address, 1, 1);
  if (!place) return null;
  const isFixedColumn = address.startsWith("$");
  const isFixedRow = address.indexOf("$", 1) > 0;
  return ({ down, right, at }) => at(place.row + (isFixedRow ? 0 : down), place.column + (isFixedColumn ? 0 : right));
}

function call(name: string, reader: Reader): Part | null {
  const work = FORMULA_FUNCTIONS[name];
  if (!takeSign(reader, ["("])) return name === "TRUE" || name === "FALSE" ? () => name === "TRUE" : null;
  const parts: Part[] = [];
  if (!takeSign(reader, [")"])) {
    do {
      const part = comparison(reader);
      if (!part) return null;
      parts.push(part);
    } while (takeSign(reader, [","]));
    if (!takeSign(reader, [")"])) return null;
  }
  return work
    ? (sight) =>
        work(
          parts.map((part) => part(sight)),
          sight.now,
        )
    : null;
}
