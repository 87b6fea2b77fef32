/**
 * `npm run mutations [-- FILE]`: puts each seeded fault (of one file) into a copy of the simulator and plays the facts there.
 * The last line is JSON {faults, caught}; exit code 1 when a fault goes unnoticed. With --check it plays the facts of
 * the tree it lies in and prints JSON {facts, failed}.
 */
import { execFile } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { FACT_GROUPS, factFiles, holds, playFact } from "./playFacts.ts";
import { SEEDED_FAULTS, type SeededFault } from "./seededFaults.ts";

const ROOT = new URL("../..", import.meta.url).pathname;
const COPIED = ["src", "package.json", "tsconfig.json", "tests/simulator"];
/** A fault may make a fact run for ever. */
const PATIENCE_MS = 60_000;
const run = promisify(execFile);

interface Check {
  readonly facts: number;
  readonly failed: readonly string[];
}

function temporaryFolder(): string {
  return mkdtempSync(join(tmpdir(), "dondoc-faults-"));
}

/** Plays every fact; an exception of the simulator itself is a failure too. */
async function checkFacts(): Promise<Check> {
  const folder = temporaryFolder();
  const failed: string[] = [];
  let facts = 0;
  for (const [group, rows] of Object.entries(FACT_GROUPS)) {
    const code = join(folder, group);
    mkdirSync(code);
    for (const [name, text] of Object.entries(factFiles(rows))) writeFileSync(join(code, name), text);
    for (const [index, fact] of rows.entries()) {
      facts += 1;
      const outcome = await playFact(code, fact, index).catch((error: unknown) => ({
        result: null,
        error: `the simulator broke: ${String(error)}`,
        methods: [],
      }));
      if (!holds(fact, outcome)) failed.push(fact.because);
    }
  }
  rmSync(folder, { recursive: true });
  return { facts, failed };
}

/** What the facts say in a copy of the tree; null when the copy cannot be loaded or does not come to an end. */
async function checkIn(tree: string): Promise<Check | null> {
  const script = join(tree, "tests/simulator/runSeededFaults.ts");
  try {
    const { stdout } = await run(process.execPath, ["--import", "tsx", script, "--check"], {
      cwd: tree,
      timeout: PATIENCE_MS,
      maxBuffer: 1 << 26,
    });
    const check: Check = JSON.parse(stdout);
    return check;
  } catch {
    return null;
  }
}

/** The facts that fail with the fault; null when nothing could be played. */
async function catchersOf({ file, text, replacement }: SeededFault, tree: string): Promise<readonly string[] | null> {
  const path = join(tree, "src/local/simulator", file);
  const source = readFileSync(path, "utf8");
  writeFileSync(
    path,
    source.replace(text, () => replacement),
  );
  const check = await checkIn(tree);
  writeFileSync(path, source);
  return check?.failed ?? null;
}

async function main(only: string | undefined): Promise<void> {
  const faults = SEEDED_FAULTS.filter(({ file }) => only === undefined || file === only);
  const tree = temporaryFolder();
  for (const part of COPIED) cpSync(join(ROOT, part), join(tree, part), { recursive: true });
  symlinkSync(join(ROOT, "node_modules"), join(tree, "node_modules"));
  const sound = await checkIn(tree);
  if (!sound || sound.failed.length > 0) throw new Error(`without a fault, facts fail: ${sound?.failed.join("; ")}`);
  console.log(`${sound.facts} facts hold without a fault.`);
  let caught = 0;
  for (const seeded of faults) {
    const catchers = await catchersOf(seeded, tree);
    if (catchers && catchers.length > 0) caught += 1;
    const found =
      catchers === null ? "NOT PLAYED" : catchers.length === 0 ? "NOT CAUGHT" : `caught by ${catchers.length}`;
    console.log(`${seeded.file}: ${seeded.breaks}: ${found}`);
    for (const because of catchers?.slice(0, 3) ?? []) console.log(`    ${because}`);
  }
  rmSync(tree, { recursive: true });
  console.log(JSON.stringify({ faults: faults.length, caught }));
  if (caught < faults.length) process.exitCode = 1;
}

if (process.argv.includes("--check")) console.log(JSON.stringify(await checkFacts()));
else await main(process.argv[2]);
