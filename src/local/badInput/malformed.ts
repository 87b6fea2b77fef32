import type { Random } from "./randomOf.ts";

/** Names that our own pages use, and some that every object has. */
const KEYS = [
  "confirmed",
  "rows",
  "ids",
  "what",
  "key",
  "header",
  "directives",
  "changes",
  "number",
  "on",
  "do",
  "range",
  "parameter",
  "postData",
  "triggerUid",
  "constructor",
  "toString",
] as const;

/** Values within values within values are enough. */
const DEPTH = 4;

/** Something of any type, nested and large, as a browser may send it. */
export function malformed(random: Random, depth = 0): unknown {
  const isDeep = depth === DEPTH || random.below(3) > 0;
  const inner = () => (isDeep ? random.noise(random.below(20)) : malformed(random, depth + 1));
  const kinds: readonly [() => unknown, ...(() => unknown)[]] = [
    () => null,
    () => random.below(2) === 0,
    () => random.below(1e9) - 5e8,
    () => Number.NaN,
    () => random.noise(random.below(60)),
    () => "x".repeat(60_000),
    () => Array.from({ length: random.below(4) }, inner),
    () => ({ [random.pick(KEYS)]: inner(), [random.pick(KEYS)]: inner() }),
    () => {
      // One for all: rows within rows within rows would fill the memory before anybody is called.
      const leads = [inner()];
      return { rows: Array.from({ length: 600 }, (_, at) => ({ id: `NV-${at}`, leads })) };
    },
    () => JSON.parse('{"__proto__": {"notSecret": true}, "constructor": "x", "directives": [{"text": ""}]}'),
    () => Array.from({ length: 2000 }, (_, at) => at),
  ];
  return random.pick(kinds)();
}
