import { readFileSync, writeFileSync } from "node:fs";

/** The text of a paper on record; written afresh under UPDATE_GOLDEN=1, to be read over. */
export function golden(name: string, text: string): string {
  const path = new URL(`../golden/letters/${name}.txt`, import.meta.url);
  if (process.env["UPDATE_GOLDEN"] === "1") writeFileSync(path, text);
  return readFileSync(path, "utf8");
}
