import { readFileSync } from "node:fs";
import { expect, test } from "@jest/globals";

const read = (path: string) => readFileSync(new URL(path, import.meta.url), "utf8");

interface Licence {
  readonly name: string;
  readonly licence: string;
  readonly text: string;
}

/** `#### name 1.0.0: MIT`, then its text. */
const SHIPPED: readonly Licence[] = read("../dist/LICENSES.txt")
  .split("#### ")
  .slice(1)
  .map((part) => {
    const [head = "", ...lines] = part.split("\n");
    const [, name = "", licence = ""] = /^(\S+) \S+: (.*)$/.exec(head) ?? [];
    return { name, licence, text: lines.join("\n").trim() };
  });

/** All let a work under Apache-2.0 hold theirs, as long as notice and text go with it. */
const ALLOWED = [
  "MIT",
  "ISC",
  "BSD",
  "BSD-2-Clause",
  "BSD-3-Clause",
  "Apache-2.0",
  "(MIT OR GPL-3.0-or-later)",
  "(MIT AND Zlib)",
];

/** Publish their text in a readme alone. */
const WITHOUT_FILE = ["isarray"];

test.each(SHIPPED.map(({ name, licence, text }) => ({ name, licence, text })))(
  "$name may ship: $licence",
  ({ name, licence, text }) => {
    expect(ALLOWED).toContain(licence);
    if (!WITHOUT_FILE.includes(name)) expect(text.length).toBeGreaterThan(400);
  },
);

test("every package that the add-on is built with is a dependency, with a licence on record", () => {
  const { dependencies }: { dependencies: Readonly<Record<string, string>> } = JSON.parse(read("../package.json"));
  const names = SHIPPED.map(({ name }) => name);
  expect(Object.keys(dependencies).filter((name) => !names.includes(name))).toEqual([]);
});
