import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@jest/globals";

/** Folder with gold/, seeds/ and score/: notices and clauses annotated by people, which this repository does not hold. */
const corpus = process.env["DONDOC_CORPUS"] ?? "";
const there = corpus !== "" && existsSync(join(corpus, "gold"));
const scored = there ? test : test.skip;
const why = there ? "" : " (skipped: DONDOC_CORPUS names no corpus)";

const DONDOC = ["--", process.execPath, "--import", "tsx", "src/local/cli/main.ts"];

/** Runs a scorer of the corpus on `dondoc`. @returns the object on its last line. */
function score(scorer: string, options: readonly string[], verb: readonly string[]): Record<string, number> {
  const args = [join(corpus, "score", scorer), ...options, ...DONDOC, ...verb];
  const { stdout } = spawnSync(process.execPath, args, {
    encoding: "utf8",
    cwd: new URL("../", import.meta.url).pathname,
  });
  return JSON.parse(stdout.trim().split("\n").pop() ?? "{}");
}

scored(
  `directives of annotated notices${why}`,
  () => {
    const found = score(
      "score-extract.mjs",
      ["--gold", join(corpus, "gold"), "--text", join(corpus, "seeds")],
      ["extract", "--json"],
    );
    expect(found).toMatchObject({ falseDates: 0, failed: 0 });
    expect(found["f1"]).toBeGreaterThanOrEqual(0.8);
    expect(found["date"]).toBeGreaterThanOrEqual(0.95);
  },
  120_000,
);

scored(
  `deadlines of annotated clauses${why}`,
  () => {
    const found = score(
      "score-deadlines.mjs",
      ["--gold", join(corpus, "gold", "deadlines.tsv")],
      ["deadline", "--json"],
    );
    expect(found).toMatchObject({ falseDates: 0, soft: 1 });
    expect(found["accuracy"]).toBeGreaterThanOrEqual(0.98);
  },
  60_000,
);
