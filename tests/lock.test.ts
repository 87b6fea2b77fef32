import { readFileSync } from "node:fs";
import { expect, test } from "@jest/globals";

interface Entry {
  readonly optionalDependencies?: Readonly<Record<string, string>>;
  readonly resolved?: string;
}

const file: { readonly packages: Readonly<Record<string, Entry>> } = JSON.parse(
  readFileSync(new URL("../package-lock.json", import.meta.url), "utf8"),
);
const entries = Object.entries(file.packages);

/** A package served without the binaries of other platforms writes a lock that `npm ci` refuses on a fresh clone. */
test("every optional dependency has an entry of its own", () => {
  const missing = entries.flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies).filter((name) => {
      const below = path === "" ? "" : `${path}/`;
      return !(`${below}node_modules/${name}` in file.packages) && !(`node_modules/${name}` in file.packages);
    }),
  );
  expect(missing).toEqual([]);
});

test("no entry names the host that it came from", () => {
  expect(entries.filter(([, { resolved }]) => resolved !== undefined).map(([path]) => path)).toEqual([]);
});
