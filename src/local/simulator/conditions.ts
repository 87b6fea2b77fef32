// One table, kept whole: every condition that rules, filters and validations know.
import { isDate } from "./realm.ts";
import { msToSerial } from "./zones.ts";

/** A value that a condition compares with: text, a number, or a date as its serial number. */
export type Operand = string | number;

/** A condition on one cell, for data validation and colour rules. */
export interface Condition {
  readonly type: ConditionType;
  readonly operands: readonly Operand[];
}

type CellValue = string | number | boolean | null;

interface ConditionKind {
  /** How the builders call it, after "require" and "when"; null where a builder lacks it. */
  readonly require: string | null;
  readonly when: string | null;
  readonly overloads: readonly string[];
  /** Formula over a cell, in the neutral locale. */
  readonly formula: (cell: string, ...operands: string[]) => string;
  readonly holds: (value: CellValue, ...operands: Operand[]) => boolean;
}

const number =
  (test: (value: number, a: number, b: number) => boolean) => (value: CellValue, a?: Operand, b?: Operand) =>
    typeof value === "number" && test(value, Number(a), Number(b));
const text = (test: (value: string, a: string) => boolean) => (value: CellValue, a?: Operand) =>
  test(String(value ?? "").toLowerCase(), String(a).toLowerCase());

const NUMBER = ["number"];
const NUMBERS = ["number, number"];
const TEXT = ["string"];
const DATE = ["Date"];
const DATES = ["Date, Date"];

const EMAIL = /^[^\s@]+@[^\s@.]+(?:\.[^\s@.]+)+$/;
// https://a.b/… or a.b
const ADDRESS = /^(?:[a-z]+:\/\/)?[^\s/.]+(?:\.[^\s/.]+)+(?:\/\S*)?$/i;

/** The conditions by the names of their enumerations. */
const CONDITIONS = {
  NUMBER_EQUAL_TO: kind(
    "NumberEqualTo",
    NUMBER,
    (c, a) => `${c}=${a}`,
    number((v, a) => v === a),
  ),
  NUMBER_NOT_EQUAL_TO: kind(
    "NumberNotEqualTo",
    NUMBER,
    (c, a) => `${c}<>${a}`,
    number((v, a) => v !== a),
  ),
  NUMBER_GREATER_THAN: kind(
    "NumberGreaterThan",
    NUMBER,
    numeric(">"),
    number((v, a) => v > a),
  ),
  NUMBER_GREATER_THAN_OR_EQUAL_TO: kind(
    "NumberGreaterThanOrEqualTo",
    NUMBER,
    numeric(">="),
    number((v, a) => v >= a),
  ),
  NUMBER_LESS_THAN: kind(
    "NumberLessThan",
    NUMBER,
    numeric("<"),
    number((v, a) => v < a),
  ),
  NUMBER_LESS_THAN_OR_EQUAL_TO: kind(
    "NumberLessThanOrEqualTo",
    NUMBER,
    numeric("<="),
    number((v, a) => v <= a),
  ),
  NUMBER_BETWEEN: kind(
    "NumberBetween",
    NUMBERS,
    between,
    number((v, a, b) => v >= a && v <= b),
  ),
  NUMBER_NOT_BETWEEN: kind(
    "NumberNotBetween",
    NUMBERS,
    (c, a, b) => `NOT(${between(c, a, b)})`,
    number((v, a, b) => v < a || v > b),
  ),
  TEXT_CONTAINS: kind(
    "TextContains",
    TEXT,
    (c, a) => `ISNUMBER(SEARCH(${a},${c}))`,
    text((v, a) => v.includes(a)),
  ),
  TEXT_DOES_NOT_CONTAIN: kind(
    "TextDoesNotContain",
    TEXT,
    (c, a) => `NOT(ISNUMBER(SEARCH(${a},${c})))`,
    text((v, a) => !v.includes(a)),
  ),
  TEXT_EQUAL_TO: kind(
    "TextEqualTo",
    TEXT,
    (c, a) => `${c}&""=${a}`,
    text((v, a) => v === a),
  ),
  TEXT_STARTS_WITH: {
    ...kind(
      "TextStartsWith",
      TEXT,
      (c, a) => `LEFT(${c},LEN(${a}))=${a}`,
      text((v, a) => v.startsWith(a)),
    ),
    require: null,
  },
  TEXT_ENDS_WITH: {
    ...kind(
      "TextEndsWith",
      TEXT,
      (c, a) => `RIGHT(${c},LEN(${a}))=${a}`,
      text((v, a) => v.endsWith(a)),
    ),
    require: null,
  },
  CELL_EMPTY: {
    ...kind(
      "CellEmpty",
      [""],
      (c) => `ISBLANK(${c})`,
      (value) => value === null,
    ),
    require: null,
  },
  CELL_NOT_EMPTY: {
    ...kind(
      "CellNotEmpty",
      [""],
      (c) => `NOT(ISBLANK(${c}))`,
      (value) => value !== null,
    ),
    require: null,
  },
  DATE_EQUAL_TO: kind(
    "DateEqualTo",
    DATE,
    (c, a) => `AND(ISNUMBER(${c}),INT(${c})=${a})`,
    number((v, a) => Math.floor(v) === a),
  ),
  DATE_AFTER: kind(
    "DateAfter",
    DATE,
    (c, a) => `AND(ISNUMBER(${c}),INT(${c})>${a})`,
    number((v, a) => Math.floor(v) > a),
  ),
  DATE_BEFORE: kind(
    "DateBefore",
    DATE,
    numeric("<"),
    number((v, a) => v < a),
  ),
  DATE_BETWEEN: {
    ...kind(
      "DateBetween",
      DATES,
      between,
      number((v, a, b) => v >= a && Math.floor(v) <= b),
    ),
    when: null,
  },
  DATE_NOT_BETWEEN: {
    ...kind(
      "DateNotBetween",
      DATES,
      (c, a, b) => `NOT(${between(c, a, b)})`,
      number((v, a, b) => v < a || Math.floor(v) > b),
    ),
    when: null,
  },
  DATE_ON_OR_AFTER: {
    ...kind(
      "DateOnOrAfter",
      DATE,
      numeric(">="),
      number((v, a) => v >= a),
    ),
    when: null,
  },
  DATE_ON_OR_BEFORE: {
    ...kind(
      "DateOnOrBefore",
      DATE,
      (c, a) => `AND(ISNUMBER(${c}),INT(${c})<=${a})`,
      number((v, a) => Math.floor(v) <= a),
    ),
    when: null,
  },
  TEXT_IS_VALID_EMAIL: {
    ...kind(
      "TextIsEmail",
      [""],
      (c) => `ISNUMBER(SEARCH("?@?*.?",${c}))`,
      (value) => EMAIL.test(String(value ?? "")),
    ),
    when: null,
  },
  TEXT_IS_VALID_URL: {
    ...kind(
      "TextIsUrl",
      [""],
      (c) => `ISNUMBER(SEARCH("?.?",${c}))`,
      (value) => ADDRESS.test(String(value ?? "")),
    ),
    when: null,
  },
  DATE_IS_VALID_DATE: {
    ...kind(
      "Date",
      [""],
      (c) => `ISNUMBER(${c})`,
      (value) => typeof value === "number",
    ),
    when: null,
  },
} as const;

/** Names of the conditions, as in Google's enumerations. */
export type ConditionType = keyof typeof CONDITIONS;

function kind(
  name: string,
  overloads: readonly string[],
  formula: ConditionKind["formula"],
  holds: ConditionKind["holds"],
): ConditionKind {
  return { require: `require${name}`, when: `when${name}`, overloads, formula, holds };
}

function numeric(sign: string): ConditionKind["formula"] {
  return (cell, a) => `AND(ISNUMBER(${cell}),${cell}${sign}${a})`;
}

function between(cell: string, a = "", b = ""): string {
  return `AND(ISNUMBER(${cell}),${cell}>=${a},${cell}<=${b})`;
}

/** All kinds with their types. */
export const CONDITION_ENTRIES: readonly (readonly [ConditionType, ConditionKind])[] = Object.keys(CONDITIONS)
  .filter(isConditionType)
  .map((type) => [type, CONDITIONS[type]]);

function isConditionType(name: string): name is ConditionType {
  return Object.hasOwn(CONDITIONS, name);
}

/** What a script passed, ready to be kept: dates are days. */
export function operandsOf(args: readonly unknown[], zone: string): readonly Operand[] {
  return args.map((item) => {
    if (isDate(item)) return Math.floor(msToSerial(item.getTime(), zone));
    return typeof item === "number" ? item : String(item);
  });
}

/** Whether a cell's value meets a condition. */
export function conditionHolds({ type, operands }: Condition, value: CellValue): boolean {
  const { holds }: ConditionKind = CONDITIONS[type];
  return holds(value, ...operands);
}

/** The condition as a formula over the cell, with its "=", in the neutral locale. */
export function conditionFormula({ type, operands }: Condition, cell: string): string {
  const { formula }: ConditionKind = CONDITIONS[type];
  const literals = operands.map((operand) =>
    typeof operand === "number" ? String(operand) : `"${operand.replace(/"/g, '""')}"`,
  );
  return `=${formula(cell, ...literals)}`;
}
