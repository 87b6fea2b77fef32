import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { type Edit, SAMPLE_CHANGES, type SampleChange } from "./sampleChanges.ts";

const ROOT = new URL("../../../", import.meta.url).pathname;
/** What building and testing needs; never the working copy itself. */
const COPIED = ["src", "tests", "samples", "dist", "package.json", "package-lock.json", "appsscript.json", "build.mjs"];
const CONFIGS = [
  "tsconfig.json",
  "jest.config.mjs",
  "README.md",
  "docs",
  "CONTRIBUTING.md",
  "CHANGELOG.md",
  ".clasp.json",
];

function copyOfProject(): string {
  const folder = mkdtempSync(join(tmpdir(), "dondoc-changes-"));
  for (const name of [...COPIED, ...CONFIGS]) cpSync(join(ROOT, name), join(folder, name), { recursive: true });
  symlinkSync(join(ROOT, "node_modules"), join(folder, "node_modules"));
  return folder;
}

function apply(folder: string, { file, before, text }: Edit): void {
  const path = join(folder, file);
  if (before === null) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
    return;
  }
  const whole = readFileSync(path, "utf8");
  const at = whole.indexOf(before);
  if (at < 0) throw new Error(`${file} no longer holds ${JSON.stringify(before)}`);
  writeFileSync(path, whole.slice(0, at) + text + whole.slice(at));
}

/** Throws with the output of what failed. */
function check(folder: string, { tests }: SampleChange): void {
  const run = (...args: string[]) => execFileSync(process.execPath, args, { cwd: folder, stdio: "pipe" });
  const tsc = join(ROOT, "node_modules/typescript/bin/tsc");
  for (const config of ["src/addon", "src/dialogs", "src/local"]) run(tsc, "-p", config);
  run("build.mjs");
  const jest = "node_modules/jest/bin/jest.js";
  const anywhere = ["--testMatch", "**/*.test.ts", "--"];
  run("--experimental-vm-modules", "--no-warnings", jest, ...anywhere, ...tests);
}

/** Makes one change in a copy of the project, which is thrown away. @returns what went wrong; null when nothing did */
function tryChange(change: SampleChange): string | null {
  const folder = copyOfProject();
  try {
    for (const edit of change.edits) apply(folder, edit);
    check(folder, change);
    return null;
  } catch (error) {
    const output = error instanceof Error && "stdout" in error ? String(error.stdout) : "";
    const told = error instanceof Error && "stderr" in error ? String(error.stderr) : "";
    return `${error instanceof Error ? error.message : error}\n${output}${told}`;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

let failed = 0;
for (const change of SAMPLE_CHANGES) {
  const files = [...new Set(change.edits.map(({ file }) => file))];
  const sources = files.filter((file) => file.startsWith("src/"));
  const problem = sources.length > change.most ? `touches ${sources.length} files` : tryChange(change);
  const rest = files.length - sources.length;
  console.log(
    `${change.name}: ${sources.length} of src, ${rest} of tests: ${problem === null ? "passes" : `FAILS: ${problem}`}`,
  );
  for (const file of files) console.log(`  ${file}`);
  if (problem !== null) failed += 1;
}
process.exitCode = failed === 0 ? 0 : 1;
