import type { Random } from "./randomOf.ts";

/** Part of a schema of valibot's, which are plain objects; undefined where there is none. */
function partOf(schema: unknown, name: string): unknown {
  return typeof schema === "object" && schema !== null ? Reflect.get(schema, name) : undefined;
}

const listOf = (part: unknown): readonly unknown[] => (Array.isArray(part) ? part : []);

/** Texts that some field or other takes, and some that must stay texts wherever they go. */
const TEXTS = [
  "NV-0001",
  "NV-0002",
  "NV-9999",
  "UBND xã Thôn Mười 1",
  "UBND xã Thôn Mười 99",
  "2026-10-19",
  "2026-12-31",
  "2026-02-30",
  "14:00",
  "tháng 10/2026",
  "",
  "=1+1",
  "@SUM(A1:A9)",
  "<img src=x onerror=alert(1)>",
] as const;

/** What each kind of schema accepts, or nearly: rules beyond the type are kept only by chance. */
const MADE: Readonly<Record<string, (schema: unknown, random: Random) => unknown>> = {
  string: (_schema, random) => (random.below(8) === 0 ? random.noise(random.below(40)) : random.pick(TEXTS)),
  number: (_schema, random) => random.pick([1, 2, 3, 0, -1, 1.5, 2 ** 40]),
  boolean: (_schema, random) => random.below(4) > 0,
  picklist: (schema, random) => {
    const options = listOf(partOf(schema, "options"));
    return options[random.below(options.length)];
  },
  literal: (schema) => partOf(schema, "literal"),
  nullable: (schema, random) => (random.below(3) === 0 ? null : fromSchema(partOf(schema, "wrapped"), random)),
  optional: (schema, random) => fromSchema(partOf(schema, "wrapped"), random),
  array: (schema, random) => Array.from({ length: random.below(4) }, () => fromSchema(partOf(schema, "item"), random)),
  union: (schema, random) => {
    const options = listOf(partOf(schema, "options"));
    return fromSchema(options[random.below(options.length)], random);
  },
  strict_object: (schema, random) => {
    const entries = Object.entries(partOf(schema, "entries") ?? {});
    return Object.fromEntries(entries.map(([name, entry]) => [name, fromSchema(entry, random)]));
  },
};

const SAME_AS: Readonly<Record<string, string>> = { object: "strict_object", variant: "union", nullish: "nullable" };

/** A value of the schema's form, whose texts and numbers are any; undefined for a kind that is not told here. */
export function fromSchema(schema: unknown, random: Random): unknown {
  const type = String(partOf(schema, "type"));
  return MADE[SAME_AS[type] ?? type]?.(schema, random);
}
