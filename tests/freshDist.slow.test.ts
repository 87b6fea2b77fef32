import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "@jest/globals";

const ROOT = new URL("../", import.meta.url).pathname;

const files = (path: string) =>
  readdirSync(path).map((name) => [name, readFileSync(join(path, name), "utf8")] as const);

test("dist is what the sources build to", () => {
  const folder = mkdtempSync(join(tmpdir(), "dondoc-dist-"));
  try {
    execFileSync(process.execPath, ["build.mjs", folder], { cwd: ROOT });
    const committed = new Map(files(join(ROOT, "dist")));
    expect(
      files(folder)
        .map(([name]) => name)
        .sort(),
    ).toEqual([...committed.keys()].sort());
    expect(
      files(folder)
        .filter(([name, built]) => committed.get(name) !== built)
        .map(([name]) => name),
    ).toEqual([]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
