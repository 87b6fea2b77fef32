import { readFileSync } from "node:fs";
import { expect, test } from "@jest/globals";
import { SEEDED_FAULTS } from "./seededFaults.ts";

// That facts catch the faults is shown by `npm run mutations`, which takes minutes.
test.each(SEEDED_FAULTS)("the place of “$breaks” is found once in $file", ({ file, text, replacement }) => {
  const source = readFileSync(new URL(`../../src/local/simulator/${file}`, import.meta.url), "utf8");
  expect(source.split(text)).toHaveLength(2);
  expect(replacement).not.toBe(text);
});
